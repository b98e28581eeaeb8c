import type { ItemHistory } from './item-history';
import type { ItemPast } from './item-past';
import { before } from './timeline';

/** How a status history and Jira's own notes of an item fall out (V31). */
export type Contradiction = 'status-not-reached' | 'category-change-missing' | 'resolution-elsewhere';

/**
 * Says where an item's status history cannot be the whole truth about a sprint (V31), or undefined where
 * nothing speaks against it. Jira's own notes are held against the replay:
 *
 * - the last recorded status is not the status now, and nothing was recorded since the close;
 * - `statuscategorychangedate` names a change that the history lacks, at or after the item entered the sprint, or
 *   earlier but with another outcome than the history has;
 * - `resolutiondate` names a moment without a recorded change, and taking it for the moment of being done gives another
 *   answer at entry or at the close. Teams whose automation sets the resolution late are spared where
 *   `statuscategorychangedate` bears the history out.
 */
export const contradiction = (
  history: ItemHistory,
  past: Pick<ItemPast, 'status'>,
  doneIds: ReadonlySet<string>,
  { entered, close }: { readonly entered: number; readonly close: number },
): Contradiction | undefined => {
  const { steps } = past.status;
  const recorded = (instant: number): boolean =>
    near(instant, history.created) || steps.some((step) => near(step.at, instant));
  const doneAt = (instant: number): boolean => doneIds.has(before(past.status, instant));

  const last = steps.at(-1);
  if (last && last.at < close && last.value !== history.current.statusId) return 'status-not-reached';

  const category = history.statusCategoryChanged;
  const categoryRecorded = category !== undefined && recorded(category);
  if (category !== undefined && !categoryRecorded && category > history.created)
    if (category >= entered || doneAt(entered) !== history.done) return 'category-change-missing';

  const { resolved } = history;
  if (!history.done || resolved === undefined || recorded(resolved) || categoryRecorded) return undefined;
  const disagrees = (instant: number): boolean =>
    !near(resolved, instant) && doneAt(instant) !== resolved < instant && instant > history.created;
  return disagrees(entered) || disagrees(close) ? 'resolution-elsewhere' : undefined;
};

/** Jira writes its notes some milliseconds beside the history's entry; a slow transition may take longer. */
const tolerance = 60_000;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;
