import type { SiteUser } from '../data/site-data';
import { type Place, moduleContext } from '../forge/functions/module-context';
import { accessOf } from '../jira/access';
import { type Content, contentAt } from './page-content';
import { isSoftware } from './page-project';
import type { AppPages, ModuleOnPage, SitePage } from './page-types';
import { peopleToView } from './people';
import type { ServedSite } from './served-site';

/** What one person sees at a path of the site: never more than Jira would show them. */
export async function makePage(site: ServedSite, path: string, viewer: SiteUser): Promise<SitePage> {
  const { data, manifest, clock } = site;
  const { browses, administers } = accessOf({ kind: 'user', accountId: viewer.accountId }, data);
  const projects = data.projects.filter(({ key }) => browses.has(key));
  const { content, project, type, columnType, place = {} } = await contentAt(site, path, { viewer, projects });
  const partsOf = (wanted: Content['type']) => moduleOnPage(site, wanted, { viewer, place });
  const rightColumn = await partsOf(columnType);
  return {
    site: {
      title: data.serverInfo.serverTitle,
      now: new Date(clock.now()).toISOString(),
      clockMoves: site.advance !== undefined,
      latency: site.latency(),
      projects: projects.map((one) => ({ key: one.key, name: one.name, isSoftware: isSoftware(one) })),
      appPages: appPagesOf(site),
      hasDailySchedule: manifest.background.schedules.some(({ interval }) => interval === 'day'),
    },
    viewer: {
      accountId: viewer.accountId,
      displayName: viewer.displayName,
      timeZone: viewer.timeZone ?? 'Etc/UTC',
      locale: (viewer.locale ?? 'en-US').replace('_', '-'),
      administers,
    },
    people: peopleToView(data, viewer),
    page: content,
    ...(project === undefined ? {} : { project }),
    ...(await partsOf(type)),
    ...(rightColumn === undefined ? {} : { rightColumn }),
  };
}

function appPagesOf({ manifest: { modules } }: ServedSite): AppPages {
  const titleOf = (wanted: string) => modules.find(({ type }) => type === wanted)?.title;
  return {
    project: titleOf('jira:projectPage'),
    projectSettings: titleOf('jira:projectSettingsPage'),
    administration: titleOf('jira:adminPage'),
  };
}

async function moduleOnPage(
  { data, manifest, issue: issueOf }: ServedSite,
  type: string | undefined,
  { viewer: user, place }: { readonly viewer: SiteUser; readonly place: Place },
): Promise<ModuleOnPage | undefined> {
  const module = manifest.modules.find((one) => one.type === type);
  if (module === undefined) return undefined;
  const { key, title, resource } = module;
  const issue = place.issueKey === undefined ? undefined : await issueOf(place.issueKey);
  const context = moduleContext({ manifest, module, data, issue, user, place });
  return { module: { key, title, resource, entry: `/site/assets/${resource}.js` }, context };
}
