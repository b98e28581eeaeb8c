import { type FindLevel, levelFinder } from '../../history/find-level';
import { type FindStatus, statusFinder } from '../../history/find-status';
import { type BoardStatuses, statusesOf } from '../../project/board';
import type { ReplayBoard } from './replay-board';

/** What a board makes of the statuses and types that change histories name. */
export type BoardTerms = BoardStatuses & {
  /** Statuses of the last column, and all others of Jira's category "done" (V31). */
  readonly finished: ReadonlySet<string>;
  readonly findStatus: FindStatus;
  readonly findLevel: FindLevel;
};

/** How the histories of a board's items are read: made once, for all its items. */
export const boardTerms = ({
  columns,
  projectId,
  site,
}: Pick<ReplayBoard, 'columns' | 'projectId' | 'site'>): BoardTerms => {
  const statuses = statusesOf(columns);
  const doneOnSite = site.statuses.filter(({ category }) => category === 'done');
  return {
    ...statuses,
    finished: new Set([...statuses.done, ...doneOnSite.map(({ id }) => id)]),
    findStatus: statusFinder({ columns, projectId, statuses: site.statuses }),
    findLevel: levelFinder({ projectId, issueTypes: site.issueTypes }),
  };
};
