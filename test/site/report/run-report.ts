import { meanSayDo } from '../../../src/domain/sprints/sprint-say-do';
import type { CommandOutcome } from '../command';
import { SiteFolderError } from '../data/site-folder-error';
import { StoreFileError } from '../forge/storage/kvs-file';
import { LiveSiteError } from '../live/live-access';
import { agendaTable } from './agenda-table';
import {
  readArguments,
  type BoardArguments,
  type ProjectArguments,
  type ReadinessArguments,
  type ReportArguments,
  type VelocityArguments,
} from './arguments';
import { estimatesTable } from './estimates-table';
import { flowTable } from './flow-table';
import { forecastTable } from './forecast-table';
import { agendaReport, readAgenda } from './read-agenda';
import { priorityTable } from './priority-table';
import { readEstimates } from './read-estimates';
import { readFlow } from './read-flow';
import { readForecast } from './read-forecast';
import { healthTable } from './health-table';
import { readHealth } from './read-health';
import { readPriority } from './read-priority';
import { readReadiness } from './read-readiness';
import { type BoardSprints, readBoardSprints, velocityReport } from './read-velocity';
import { readRunway } from './read-runway';
import { readinessTable } from './readiness-table';
import { ReportProblem } from './report-problem';
import { boardsOf, nameOf, type Openers, openSource, readerOf, type ReportSite } from './report-site';
import { readTrend } from './read-trend';
import { trendTable } from './trend-table';
import { runwayTable } from './runway-table';
import { velocityTable } from './velocity-table';

/** A report that has not been read yet, or why there is none. */
type Report = ((site: ReportSite, as: string) => Promise<string>) | { readonly wrong: string };

/**
 * Runs one report on a site folder or a real site through the app's own resolvers. Exit code 2 with
 * one line for bad arguments or a bad folder; 1 and nothing on standard output where Jira fails.
 */
export const runReport = async (argv: readonly string[], open: Openers): Promise<CommandOutcome> => {
  const asked = readArguments(argv);
  if ('wrong' in asked) return refused(asked.wrong);
  let site: ReportSite;
  try {
    site = await openSource(asked.from, { now: asked.now, replaysPast: asked.report === 'trend' }, open);
  } catch (failure) {
    if (failure instanceof Error && plainErrors.some((kind) => failure instanceof kind))
      return refused(failure.message);
    throw failure;
  }
  try {
    const report = await reportFor(asked, site);
    if ('wrong' in report) return refused(report.wrong);
    const viewer = readerOf(site.data, asked.from, asked.as);
    const needed = asked.as === undefined ? 'with the role admin to read it as' : `with the account id ${asked.as}`;
    if (viewer === undefined) return refused(`${nameOf(asked.from)} has no user ${needed}`);
    const stdout = await report(site, viewer.accountId);
    // What it has set going is done: the next report on this store begins with it.
    await site.settle();
    return { exitCode: 0, stdout, stderr: '' };
  } catch (failure) {
    if (failure instanceof ReportProblem) return { exitCode: 1, stdout: '', stderr: `report: ${failure.message}` };
    throw failure;
  } finally {
    site.close();
  }
};

const plainErrors = [SiteFolderError, LiveSiteError, StoreFileError];

const reportFor = async (asked: ReportArguments, site: ReportSite): Promise<Report> => {
  switch (asked.report) {
    case 'readiness':
      return readinessReport(asked, site);
    case 'velocity':
      return velocityOf(asked, site);
    case 'forecast':
    case 'flow':
      return ofBoard(asked, site);
    case 'health':
    case 'priority':
    case 'agenda':
    case 'estimates':
    case 'trend':
    case 'runway':
      return ofProject(asked, site);
  }
};

const readinessReport = (asked: ReadinessArguments, { data: { projects } }: ReportSite): Report => {
  const keys = projects.map(({ key }) => key).filter((key) => asked.project === undefined || key === asked.project);
  if (keys.length === 0) return { wrong: `${nameOf(asked.from)} has no project ${asked.project ?? ''}`.trimEnd() };
  return async (site, as) => {
    const reports = [];
    for (const project of keys) reports.push(await readReadiness(site, { project, as, includeDone: asked.all }));
    return asked.json ? `${JSON.stringify(reports)}\n` : readinessTable(reports);
  };
};

const velocityOf = async (asked: VelocityArguments, from: ReportSite): Promise<Report> => {
  const boards = await boardsOf(from, asked.from, asked.board);
  if (asked.board !== undefined && boards.length === 0)
    return { wrong: `${nameOf(asked.from)} has no board ${asked.board}` };
  return async (site, as) => {
    const read = [];
    for (const board of boards) read.push(await boardSprintsOrWhyNot(site, { board, as, count: asked.sprints }));
    return asked.json ? `${JSON.stringify(velocityReport(read))}\n` : velocityTable(read);
  };
};

/**
 * What Jira refuses of one board, such as a filter that it cannot read, is said of that board; the
 * others are still read.
 */
const boardSprintsOrWhyNot = async (...asked: Parameters<typeof readBoardSprints>): Promise<BoardSprints> => {
  try {
    return await readBoardSprints(...asked);
  } catch (failure) {
    if (failure instanceof ReportProblem && failure.problem?.code === 'jira-refused')
      return {
        ...{ board: asked[1].board, sprints: [], velocity: null, sayDo: meanSayDo([]), leftOut: [] },
        because: failure.message,
      };
    throw failure;
  }
};

const ofBoard = async (asked: BoardArguments, from: ReportSite): Promise<Report> => {
  const [board] = await boardsOf(from, asked.from, asked.board);
  if (board === undefined) return { wrong: `${nameOf(asked.from)} has no board ${asked.board}` };
  return (site, as) =>
    asked.report === 'flow'
      ? printed(asked, readFlow(site, { board, as }), flowTable)
      : printed(asked, readForecast(site, { board, as }), forecastTable);
};

const printed = async <T>({ json }: BoardArguments, told: Promise<T>, table: (told: T) => string): Promise<string> =>
  json ? `${JSON.stringify(await told)}\n` : table(await told);

const ofProject = (asked: ProjectArguments, { data: { projects } }: ReportSite): Report => {
  const { project } = asked;
  if (!projects.some(({ key }) => key === project)) return { wrong: `${nameOf(asked.from)} has no project ${project}` };
  return (site, as) => printProject(asked, site, as);
};

const printProject = async (
  { report, project, json }: ProjectArguments,
  site: ReportSite,
  as: string,
): Promise<string> => {
  const written = <T>(told: T, table: (told: T) => string): string =>
    json ? `${JSON.stringify(told)}\n` : table(told);
  switch (report) {
    case 'health':
      return written(await readHealth(site, { project, as }), healthTable);
    case 'agenda': {
      const agenda = await readAgenda(site, { project, as });
      return written(agendaReport(agenda), () => agendaTable(agenda));
    }
    case 'trend':
      return written(await readTrend(site, { project, as }), trendTable);
    case 'estimates':
      return written(await readEstimates(site, { project, as }), (items) => estimatesTable(project, items));
    case 'runway':
      return written(await readRunway(site, { project, as }), runwayTable);
    case 'priority':
      return written(await readPriority(site, { project, as }), (rows) => priorityTable(project, rows));
  }
};

const refused = (why: string): CommandOutcome => ({ exitCode: 2, stdout: '', stderr: `report: ${why}` });
