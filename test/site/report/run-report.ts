import { loadSiteFolder } from '../data/load-folder';
import type { SiteData } from '../data/site-data';
import { SiteFolderError } from '../data/site-folder-error';
import type { openSite as openSiteType, Site } from '../open-site';
import {
  readArguments,
  type ForecastArguments,
  type ReadinessArguments,
  type ReportArguments,
  type VelocityArguments,
} from './arguments';
import { forecastTable } from './forecast-table';
import { readForecast } from './read-forecast';
import { readReadiness } from './read-readiness';
import { readBoardSprints, velocityReport } from './read-velocity';
import { readinessTable } from './readiness-table';
import { ReportProblem } from './report-problem';
import { velocityTable } from './velocity-table';

export type ReportOutcome = { readonly exitCode: 0 | 1 | 2; readonly stdout: string; readonly stderr: string };

/** A report that has not been read yet, or why there is none. */
type Report = ((site: Site, as: string) => Promise<string>) | { readonly wrong: string };

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
  const report = reportFor(asked, data);
  if ('wrong' in report) return refused(report.wrong);
  const viewer = data.users.find(({ roles }) => roles.includes('admin'));
  if (viewer === undefined) return refused(`${asked.data} has no user with the role admin to read it as`);

  const site = await openSite({ data, now: asked.now ?? data.serverInfo.serverTime });
  try {
    return { exitCode: 0, stdout: await report(site, viewer.accountId), stderr: '' };
  } catch (failure) {
    if (failure instanceof ReportProblem) return { exitCode: 1, stdout: '', stderr: `report: ${failure.message}` };
    throw failure;
  } finally {
    site.close();
  }
};

const reportFor = (asked: ReportArguments, data: SiteData): Report =>
  asked.report === 'readiness'
    ? readinessReport(asked, data)
    : asked.report === 'velocity'
      ? velocityOf(asked, data)
      : forecastOf(asked, data);

const readinessReport = (asked: ReadinessArguments, { projects }: SiteData): Report => {
  const keys = projects.map(({ key }) => key).filter((key) => asked.project === undefined || key === asked.project);
  if (keys.length === 0) return { wrong: `${asked.data} has no project ${asked.project ?? ''}`.trimEnd() };
  return async (site, as) => {
    const reports = [];
    for (const project of keys) reports.push(await readReadiness(site, { project, as, includeDone: asked.all }));
    return asked.json ? `${JSON.stringify(reports)}\n` : readinessTable(reports);
  };
};

const velocityOf = (asked: VelocityArguments, data: SiteData): Report => {
  const boards = data.boards
    .filter(({ id }) => asked.board === undefined || id === asked.board)
    .toSorted((one, other) => one.id - other.id);
  if (asked.board !== undefined && boards.length === 0) return { wrong: `${asked.data} has no board ${asked.board}` };
  return async (site, as) => {
    const read = [];
    for (const board of boards) read.push(await readBoardSprints(site, { board, as, count: asked.sprints }));
    return asked.json ? `${JSON.stringify(velocityReport(read))}\n` : velocityTable(read);
  };
};

const forecastOf = (asked: ForecastArguments, data: SiteData): Report => {
  const board = data.boards.find(({ id }) => id === asked.board);
  if (board === undefined) return { wrong: `${asked.data} has no board ${asked.board}` };
  return async (site, as) => {
    const report = await readForecast(site, { board, as });
    return asked.json ? `${JSON.stringify(report)}\n` : forecastTable(report);
  };
};

const refused = (why: string): ReportOutcome => ({ exitCode: 2, stdout: '', stderr: `report: ${why}` });
