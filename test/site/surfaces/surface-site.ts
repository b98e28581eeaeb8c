import { openHere, type SiteHere } from '../browser/open-here';
import { loadSiteFolder } from '../data/load-folder';
import { ReportProblem } from '../report/report-problem';
import { settledView } from '../report/read-health';
import { getToKnow, type KnownSite } from './known-site';
import { type SurfaceSiteName, titaniumFolder } from './site-names';

/** A site that is served and known, and whose backlogs the app has read. */
export type SurfaceSite = SiteHere & { readonly known: KnownSite };

/** The demo, with its past, stands at this instant; another site at that of its data. */
const demoNow = '2026-11-02T09:00:00.000Z';

/**
 * Opens a site on a clock that stands, so that a picture of today and one of tomorrow show the same
 * times. One at a time in a process.
 */
export async function openSurfaceSite(name: SurfaceSiteName): Promise<SurfaceSite> {
  const here = await openHere({ running: false, ...(name === 'demo' ? { now: demoNow, past: true } : titanium()) });
  const known = await getToKnow(here.site);
  for (const project of Object.values(known.projects))
    if (project !== undefined) await readBacklog(here, known, project);
  return { ...here, known };
}

const titanium = () => {
  const data = loadSiteFolder(titaniumFolder);
  return { data, now: data.serverInfo.serverTime };
};

/** The app reads a backlog once, when somebody first looks. */
async function readBacklog({ site }: SiteHere, { memberOf }: KnownSite, project: string): Promise<void> {
  const as = memberOf(project);
  if (as === undefined) return;
  try {
    await settledView(site, { project, as });
  } catch (failure) {
    // Where the app refuses a project, its page is to be seen as it says so.
    if (!(failure instanceof ReportProblem)) throw failure;
  }
}
