import type { SiteData, SiteIssue, SiteUser } from '../../data/site-data';
import type { ModuleContext, ModuleExtension } from '../../server/page-types';
import type { AppManifest, AppModule } from './manifest';
import { INSTALLATION_ID, ENVIRONMENT_ID } from './runtime';

/** Where a module stands: on an issue, in a project, or on neither. */
export type Place = { readonly issueKey?: string | undefined; readonly projectKey?: string | undefined };

/**
 * The context that Jira gives to a module: the same to `view.getContext()` in the page and to its
 * resolver. Where the issue is not on the site (it was deleted while its page was open), its key is
 * all that the context says of it.
 */
export function moduleContext({ manifest, module, data, issue, user, place }: ContextOf): ModuleContext {
  const appId = manifest.appId.split('/').at(-1) ?? manifest.appId;
  return {
    accountId: user.accountId,
    cloudId: INSTALLATION_ID,
    localId: `ari:cloud:ecosystem::extension/${appId}/${ENVIRONMENT_ID}/static/${module.key}`,
    siteUrl: data.serverInfo.baseUrl,
    moduleKey: module.key,
    environmentId: ENVIRONMENT_ID,
    environmentType: 'DEVELOPMENT',
    timezone: user.timeZone ?? 'Etc/UTC',
    locale: (user.locale ?? 'en-US').replace('_', '-'),
    theme: null,
    license: null,
    extension: extensionOf(module, data, { issue, place }),
  };
}

type ContextOf = {
  readonly manifest: AppManifest;
  readonly module: AppModule;
  readonly data: SiteData;
  /** The issue of the place as it is now, whoever may see it. */
  readonly issue: SiteIssue | undefined;
  readonly user: SiteUser;
  readonly place: Place;
};

function extensionOf(
  { type }: AppModule,
  data: SiteData,
  { issue, place: { issueKey, projectKey } }: Pick<ContextOf, 'issue' | 'place'>,
): ModuleExtension {
  const key = projectKey ?? issueKey?.slice(0, issueKey.lastIndexOf('-'));
  const project = data.projects.find((other) => other.key === key);
  return {
    type,
    ...(issueKey === undefined ? {} : { issue: issueView(issueKey, issue) }),
    ...(project === undefined
      ? {}
      : { project: { id: project.id, key: project.key, type: project.projectTypeKey ?? 'software' } }),
  };
}

function issueView(key: string, issue: SiteIssue | undefined): NonNullable<ModuleExtension['issue']> {
  return issue === undefined
    ? { id: '', key, type: '', typeId: '' }
    : { id: issue.id, key, type: typeMember(issue, 'name'), typeId: typeMember(issue, 'id') };
}

function typeMember(issue: SiteIssue, member: 'id' | 'name'): string {
  const type: unknown = issue.fields['issuetype'];
  if (typeof type !== 'object' || type === null || !(member in type)) return '';
  const value: unknown = Reflect.get(type, member);
  return typeof value === 'string' ? value : '';
}
