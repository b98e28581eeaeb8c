import type { SiteData } from '../data/site-data';
import { type BoardSettings, readSettings } from './board-settings';
import type { ViewerReader } from './jira-reader';
import { readRows } from './page-rows';
import { readSprints } from './page-sprints';
import type { BoardColumn, BoardName, BoardView, IssueRow, ProjectPlace } from './page-types';

/** The most items that are read for a board, and cards that one column shows. */
const MOST_ITEMS = 1000;
const MOST_CARDS = 50;

type Where = { readonly project: ProjectPlace; readonly board: BoardName; readonly boards: SiteData['boards'] };

/**
 * A board as this person sees it: the items of its running sprint; without sprints what is open,
 * and what was changed within two weeks.
 */
export async function readBoard(read: ViewerReader, { project, board, boards }: Where): Promise<BoardView> {
  const [settings, sprints] = await Promise.all([
    readSettings(read, { boards, projectKey: project.key, boardId: board.id }),
    readSprints(read, board.id),
  ]);
  const running = sprints?.filter(({ isActive }) => isActive) ?? [];
  const scope =
    sprints === undefined
      ? '(statusCategory != Done OR updated >= -2w)'
      : `sprint in (${running.map(({ id }) => id).join(', ')})`;
  const isEmpty = sprints !== undefined && running.length === 0;
  const jql = `${settings.jql} AND ${scope} ORDER BY Rank ASC`;
  const rows = isEmpty ? [] : await readRows(read, { jql, estimate: settings.estimate, most: MOST_ITEMS });
  return { board, hasSprints: sprints !== undefined, sprints: running, columns: columnsOf(settings, rows ?? []) };
}

function columnsOf({ columns }: BoardSettings, rows: readonly IssueRow[]): readonly BoardColumn[] {
  const sorted =
    columns?.map(({ name, statusIds }) => ({
      name,
      rows: rows.filter(({ status }) => statusIds.includes(status.id ?? '')),
    })) ??
    byCategory.map(({ name, categories }) => ({
      name,
      rows: rows.filter(({ status }) => categories.includes(status.category)),
    }));
  return sorted.map((column) => ({
    name: column.name,
    count: column.rows.length,
    rows: column.rows.slice(0, MOST_CARDS),
  }));
}

/** Where Jira does not give the columns to this person. */
const byCategory: readonly { readonly name: string; readonly categories: readonly string[] }[] = [
  { name: 'To Do', categories: ['new', 'undefined'] },
  { name: 'In Progress', categories: ['indeterminate'] },
  { name: 'Done', categories: ['done'] },
];
