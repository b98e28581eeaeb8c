import type { ItemHistory } from '../../history/item-history';
import { type Timeline, before } from '../../history/timeline';
import type { BoardStatuses } from '../../project/board';
import type { SprintTimelines } from './sprint-timelines';

/** How a status history and Jira's own notes of an item fall out (V31). */
export type Contradiction = 'status-not-reached' | 'category-change-missing' | 'resolution-elsewhere';

/**
 * What happened between entering a sprint and its close: what lies outside contradicts nothing in
 * it.
 */
type Span = { readonly entered: number; readonly close: number };

/**
 * Says where an item's status history cannot be the whole truth about its time in a sprint (V31),
 * or undefined where nothing speaks against it: neither the status it has now, nor
 * `statuscategorychangedate`, nor `resolutiondate`.
 */
export const contradiction = (
  history: ItemHistory,
  past: Pick<SprintTimelines, 'status'>,
  statuses: BoardStatuses,
  span: Span,
): Contradiction | undefined => {
  if (endsElsewhere(history, past.status, statuses, span)) return 'status-not-reached';
  if (lacksCategoryChange(history, past.status, statuses, span)) return 'category-change-missing';
  return resolvedElsewhere(history, past.status, statuses, span) ? 'resolution-elsewhere' : undefined;
};

/**
 * The last recorded status is not the one of now, and stands elsewhere on the board. Where
 * something was recorded since the close, what is missing lies after it.
 */
const endsElsewhere = (
  { current }: ItemHistory,
  { steps }: Timeline<string>,
  { done, mapped }: BoardStatuses,
  { close }: Span,
): boolean => {
  const last = steps.at(-1);
  if (last === undefined || last.at >= close) return false;
  return done.has(last.value) !== done.has(current.statusId) || mapped.has(last.value) !== mapped.has(current.statusId);
};

/**
 * Jira notes a last change of status category that the history lacks. After the entry that speaks
 * against the history, unless it goes on beyond the close before it. Earlier, the category has been
 * today's ever since, so the history is denied only where it says otherwise at the entry or at the
 * close; that can be told only on a board whose last column and the category "done" mean the same.
 */
const lacksCategoryChange = (
  history: ItemHistory,
  status: Timeline<string>,
  { done }: BoardStatuses,
  { entered, close }: Span,
): boolean => {
  const { statusCategoryChanged: noted } = history;
  if (noted === undefined || noted <= history.created || isRecorded(history, status, noted)) return false;
  if (noted >= entered) return !status.steps.some(({ at }) => at >= close && at < noted);
  if (done.has(history.current.statusId) !== history.done) return false;
  return [entered, close].some((instant) => done.has(before(status, instant)) !== history.done);
};

/**
 * Jira notes that the item was resolved when the history says that it was open, which makes it open
 * at the entry or at the close although resolved by then; or the history holds no entry into the
 * last column at all, so that today's status stands for a past in which it was not yet resolved. A
 * resolution that was set after the item was done, as automation does, speaks against nothing, nor
 * does one of an item that is open today.
 */
const resolvedElsewhere = (
  history: ItemHistory,
  status: Timeline<string>,
  { done }: BoardStatuses,
  { entered, close }: Span,
): boolean => {
  const { resolved, statusCategoryChanged: noted } = history;
  if (!history.done || resolved === undefined || isRecorded(history, status, resolved)) return false;
  if (noted !== undefined && isRecorded(history, status, noted) && noted <= resolved + tolerance) return false;
  const moved = status.steps.some(({ at }) => at < resolved);
  const wasDone = done.has(before(status, resolved));
  if (wasDone && moved) return false;
  return [entered, close].some(
    (instant) =>
      instant > history.created &&
      !near(instant, resolved) &&
      done.has(before(status, instant)) === wasDone &&
      resolved < instant !== wasDone,
  );
};

/**
 * Jira writes its notes some milliseconds beside the history's entry; a slow transition may take
 * longer.
 */
const tolerance = 60_000;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;

const isRecorded = ({ created }: ItemHistory, { steps }: Timeline<string>, instant: number): boolean =>
  near(instant, created) || steps.some(({ at }) => near(at, instant));
