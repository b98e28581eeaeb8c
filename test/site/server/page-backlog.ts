import type { SiteData } from '../data/site-data';
import { readSettings } from './board-settings';
import type { ViewerReader } from './jira-reader';
import { countIssues, readRows } from './page-rows';
import { readSprints } from './page-sprints';
import type { BacklogView, BoardName, IssueRow, ProjectPlace, StatusView } from './page-types';

/** How much of the backlog below the sprints the page shows, and of each sprint. */
const SHOWN = 50;
const MOST_IN_SPRINT = 500;

type Where = {
  readonly project: ProjectPlace;
  readonly board: BoardName | undefined;
  readonly boards: SiteData['boards'];
};

/** A board's backlog as this person sees it: sprints that run and wait, then the rest by rank. */
export async function readBacklog(read: ViewerReader, { project, board, boards }: Where): Promise<BacklogView> {
  const { jql, estimate } = await readSettings(read, { boards, projectKey: project.key, boardId: board?.id });
  const sprints = board === undefined ? undefined : await readSprints(read, board.id);
  const planned =
    sprints === undefined ? '' : ' AND (sprint is EMPTY OR sprint not in (openSprints(), futureSprints()))';
  const waiting = `${jql} AND statusCategory != Done${planned}`;
  const [sections, rows, count] = await Promise.all([
    Promise.all(
      (sprints ?? []).map(async (sprint) => {
        const search = { jql: `${jql} AND sprint = ${sprint.id} ORDER BY Rank ASC`, estimate, most: MOST_IN_SPRINT };
        const inSprint = (await readRows(read, search)) ?? [];
        return { ...sprint, rows: inSprint, sums: sumsOf(inSprint) };
      }),
    ),
    readRows(read, { jql: `${waiting} ORDER BY Rank ASC`, estimate, most: SHOWN }),
    countIssues(read, waiting),
  ]);
  return { board, hasEstimates: estimate !== undefined, sprints: sections, rows: rows ?? [], count };
}

/** The estimates of the items that are open, in work and done. */
function sumsOf(rows: readonly IssueRow[]): BacklogView['sprints'][number]['sums'] {
  const sum = (...categories: StatusView['category'][]): number =>
    rows
      .filter(({ status }) => categories.includes(status.category))
      .reduce((total, { points = 0 }) => total + Math.round(points * 1000), 0) / 1000;
  return { open: sum('new', 'undefined'), inWork: sum('indeterminate'), done: sum('done') };
}
