import { loadSiteFolder } from '../data/load-folder';
import type { SiteData } from '../data/site-data';
import { SiteFolderError } from '../data/site-folder-error';
import type { openSite as openSiteType } from '../open-site';
import { readArguments, type ReportArguments } from './arguments';
import { ReportProblem, readReadiness } from './read-readiness';
import { readinessTable } from './readiness-table';

export type ReportOutcome = { readonly exitCode: 0 | 1 | 2; readonly stdout: string; readonly stderr: string };

/**
 * Runs one report on a site folder through the app's own resolvers. Exit code 2 with one line for bad arguments or a bad folder; 1
 * and nothing on standard output where Jira fails.
 */
export const runReport = async (
  argv: readonly string[],
  { openSite }: { readonly openSite: typeof openSiteType },
): Promise<ReportOutcome> => {
  const asked = readArguments(argv);
  if ('wrong' in asked) return refused(asked.wrong);
  let data: SiteData;
  try {
    data = loadSiteFolder(asked.data);
  } catch (failure) {
    if (failure instanceof SiteFolderError) return refused(failure.message);
    throw failure;
  }
  const projects = projectKeys(data, asked);
  if (projects.length === 0) return refused(`${asked.data} has no project ${asked.project ?? ''}`.trimEnd());
  const viewer = data.users.find(({ roles }) => roles.includes('admin'));
  if (viewer === undefined) return refused(`${asked.data} has no user with the role admin to read it as`);

  const site = await openSite({ data, now: asked.now ?? data.serverInfo.serverTime });
  try {
    const reports = [];
    for (const project of projects)
      reports.push(await readReadiness(site, { project, as: viewer.accountId, includeDone: asked.all }));
    return {
      exitCode: 0,
      stdout: asked.json ? `${JSON.stringify(reports)}\n` : readinessTable(reports),
      stderr: '',
    };
  } catch (failure) {
    if (failure instanceof ReportProblem) return { exitCode: 1, stdout: '', stderr: `report: ${failure.message}` };
    throw failure;
  } finally {
    site.close();
  }
};

const projectKeys = (data: SiteData, { project }: ReportArguments): string[] =>
  data.projects.map(({ key }) => key).filter((key) => project === undefined || key === project);

const refused = (why: string): ReportOutcome => ({ exitCode: 2, stdout: '', stderr: `report: ${why}` });
