import type { SiteData } from '../data/site-data';
import { openSite } from '../open-site';
import { readBoardSprints } from '../report/read-velocity';
import type { ValueOf } from './recognise';

type SprintReport = ValueOf<'sprint report'>;

/**
 * What captured sprint reports sum up, beside what the app makes of the same sprints: one line for
 * each sprint and board. @throws ReportProblem
 */
export const compareReports = async (data: SiteData, reports: readonly SprintReport[]): Promise<readonly string[]> => {
  if (reports.length === 0) return [];
  const site = await openSite({ data, now: data.serverInfo.serverTime });
  try {
    const as = data.users.find(({ roles }) => roles.includes('admin'))?.accountId ?? '';
    const lines: string[] = [];
    for (const board of data.boards) {
      const { sprints } = await readBoardSprints(site, { board, as, count: 1 });
      for (const { report, figures } of sprints)
        for (const { contents } of reports.filter(({ sprint }) => sprint.id === report.sprint))
          lines.push(
            [
              `sprint ${report.sprint} "${figures.name}", board ${board.id}`,
              `completed ${sumOf(contents.completedIssuesEstimateSum)} in Jira's report, ${report.completed} here`,
              `not completed ${sumOf(contents.issuesNotCompletedEstimateSum)}, ${report.notCompleted}`,
              `removed ${sumOf(contents.puntedIssuesEstimateSum)}, ${report.removed}`,
              ...(report.unknown.length === 0 ? [] : [`unknown here: ${report.unknown.join(', ')}`]),
            ].join('; '),
          );
    }
    return lines;
  } finally {
    site.close();
  }
};

/** Jira leaves the value out where nothing is estimated. */
const sumOf = (sum: SprintReport['contents']['completedIssuesEstimateSum']): string => String(sum?.value ?? 0);
