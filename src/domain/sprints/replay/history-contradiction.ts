import type { ItemHistory } from '../../history/item-history';
import { type Timeline, valueBefore } from '../../history/timeline';
import type { BoardStatuses } from '../../project/board';

/** How a status history and Jira's own notes of an item fall out (V31). */
export type Contradiction = 'status-not-reached' | 'category-change-missing' | 'resolution-elsewhere';

/** An item's status over time, what Jira notes of it, and the time that both must agree on. */
export type StatusEvidence = {
  readonly history: ItemHistory;
  /** Status ids. */
  readonly status: Timeline<string>;
  readonly statuses: BoardStatuses;
  /** What lies outside, from entering a sprint to its close, contradicts nothing. */
  readonly entered: number;
  readonly close: number;
};

/**
 * Where an item's status history cannot be the whole truth about its time in a sprint (V31);
 * undefined where nothing speaks against it: neither the status it has now, nor
 * `statuscategorychangedate`, nor `resolutiondate`.
 */
export const findContradiction = (evidence: StatusEvidence): Contradiction | undefined => {
  if (endsElsewhere(evidence)) return 'status-not-reached';
  if (lacksCategoryChange(evidence)) return 'category-change-missing';
  return isResolvedElsewhere(evidence) ? 'resolution-elsewhere' : undefined;
};

/**
 * The last recorded status is not the current one, and stands elsewhere on the board. Where
 * something was recorded since the close, what is missing lies after it.
 */
const endsElsewhere = ({ history: { current }, status, statuses, close }: StatusEvidence): boolean => {
  const { done, mapped } = statuses;
  const last = status.steps.at(-1);
  if (last === undefined || last.at >= close) return false;
  return done.has(last.value) !== done.has(current.statusId) || mapped.has(last.value) !== mapped.has(current.statusId);
};

/**
 * Jira notes a last change of status category that the history lacks. After the entry that speaks
 * against the history, unless it goes on beyond the close before it. Before the entry, the category
 * has been today's ever since, so the history must say the same at the entry and at the close. That
 * can be told only where the last column and the category "done" mean the same.
 */
const lacksCategoryChange = (evidence: StatusEvidence): boolean => {
  const { history, status, entered, close } = evidence;
  const { done } = evidence.statuses;
  const changed = history.statusCategoryChanged;
  if (changed === undefined || changed <= history.created || isRecorded(evidence, changed)) return false;
  if (changed >= entered) return !status.steps.some(({ at }) => at >= close && at < changed);
  if (done.has(history.current.statusId) !== history.done) return false;
  return [entered, close].some((instant) => done.has(valueBefore(status, instant)) !== history.done);
};

/**
 * Jira notes that the item was resolved when the history says that it was open, or the history
 * holds no entry into the last column at all. A resolution that was set after the item was done, as
 * automation does, speaks against nothing, nor does one of an item that is open today.
 */
const isResolvedElsewhere = (evidence: StatusEvidence): boolean => {
  const { history, status, entered, close } = evidence;
  const { done } = evidence.statuses;
  const { resolved, statusCategoryChanged } = history;
  if (!history.done || resolved === undefined || isRecorded(evidence, resolved)) return false;
  const isDoneByThen = statusCategoryChanged !== undefined && statusCategoryChanged <= resolved + tolerance;
  if (isDoneByThen && isRecorded(evidence, statusCategoryChanged)) return false;
  const hasMoved = status.steps.some(({ at }) => at < resolved);
  const wasDone = done.has(valueBefore(status, resolved));
  if (wasDone && hasMoved) return false;
  const disagrees = (instant: number): boolean =>
    done.has(valueBefore(status, instant)) === wasDone && resolved < instant !== wasDone;
  return [entered, close].filter((instant) => instant > history.created && !isNear(instant, resolved)).some(disagrees);
};

/**
 * 60 seconds: Jira writes its notes some milliseconds beside the history's entry; a slow transition
 * takes longer.
 */
const tolerance = 60_000;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;

const isRecorded = ({ history, status }: StatusEvidence, instant: number): boolean =>
  isNear(instant, history.created) || status.steps.some(({ at }) => isNear(at, instant));
