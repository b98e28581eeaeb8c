import type { ItemHistory } from '../../history/item-history';
import { type Timeline, valueBefore } from '../../history/timeline';
import type { BoardTerms } from './board-terms';

/** How a status history and Jira's own notes of an item fall out (V31). */
export type Contradiction = 'status-not-reached' | 'resolution-elsewhere';

/** An item's status over time, what Jira notes of it, and the time that both must agree on. */
export type StatusEvidence = {
  readonly history: ItemHistory;
  /** Status ids. */
  readonly status: Timeline<string>;
  readonly terms: Pick<BoardTerms, 'done' | 'mapped' | 'finished'>;
  /** What lies outside, from entering a sprint to its close, contradicts nothing. */
  readonly entered: number;
  readonly close: number;
};

/**
 * Where an item's status history cannot be the whole truth about its time in a sprint (V31);
 * undefined where nothing speaks against it: neither the status it has now nor `resolutiondate`.
 * Jira's `statuscategorychangedate` is no witness, since an import stamps every item with it.
 */
export const findContradiction = (evidence: StatusEvidence): Contradiction | undefined => {
  if (endsElsewhere(evidence)) return 'status-not-reached';
  return isResolvedElsewhere(evidence) ? 'resolution-elsewhere' : undefined;
};

/**
 * The last recorded status is not the current one, and stands elsewhere on the board. Where
 * something was recorded since the close, what is missing lies after it.
 */
const endsElsewhere = ({ history: { current }, status, terms, close }: StatusEvidence): boolean => {
  const { done, mapped } = terms;
  const last = status.steps.at(-1);
  if (last === undefined || last.at >= close) return false;
  return done.has(last.value) !== done.has(current.statusId) || mapped.has(last.value) !== mapped.has(current.statusId);
};

/**
 * Jira notes that the item was resolved when the history says that it was open, or the history
 * holds no entry into the last column at all. A resolution that was set after the item had got into
 * any status that is done, as automation does, speaks against nothing, nor does one of an item that
 * is open today.
 */
const isResolvedElsewhere = (evidence: StatusEvidence): boolean => {
  const { history, status, entered, close } = evidence;
  const { done, finished } = evidence.terms;
  const { resolved } = history;
  if (!history.done || resolved === undefined || isRecorded(evidence, resolved)) return false;
  const statusThen = valueBefore(status, resolved);
  const hasMoved = status.steps.some(({ at }) => at < resolved);
  if (finished.has(statusThen) && hasMoved) return false;
  const wasDone = done.has(statusThen);
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
