import { p } from '../adf';
import type { Draft } from '../draft';
import type { PersonName } from '../people';
import { fault, type Fault } from './texts';

/**
 * A finished item as one row. The days are days before now on which it was created and entered each
 * column of the board.
 */
export type FinishedRow = readonly [
  ref: string,
  type: 'Story' | 'Task' | 'Bug',
  summary: string,
  assignee: PersonName,
  days: readonly [created: number, inProgress: number, inReview: number, done: number],
  text: string | Fault,
];

/** The usual way over the kanban board; the last word is said on the day after the work is done. */
export const finishedItem = ([ref, type, summary, assignee, days, text]: FinishedRow): Draft => {
  const [created, inProgress, inReview, done] = days;
  return {
    ref,
    type,
    summary,
    assignee,
    age: [created, Math.max(1, done - 1)],
    path: [
      [inProgress, 'In Progress'],
      [inReview, 'In Review'],
      [done, 'Done'],
    ],
    ...(type === 'Bug' ? { priority: 'High' } : {}),
    text: typeof text === 'string' ? [p(text)] : fault(text),
  };
};
