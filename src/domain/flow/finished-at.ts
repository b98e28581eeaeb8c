import type { ItemHistory } from '../history/item-history';
import { type Timeline, valueBefore } from '../history/timeline';
import type { BoardTerms } from '../sprints/replay/board-terms';
import { findContradiction } from '../sprints/replay/history-contradiction';
import { levelTimeline, replayableChanges, statusTimeline, untold } from '../sprints/replay/sprint-timelines';
import { type BoardStages, startedAt } from './started-at';

/**
 * When an item that is done today entered the last column for good, and when it was started, as
 * `startedAt` says; `unknown`: its history is missing or contradicted (V31, V33); `not-counted`: it
 * was a sub-task then (V5, V32), or an epic, whose children are the work.
 */
export const finishedAt = (
  history: ItemHistory,
  terms: BoardTerms,
  stages: BoardStages,
): { readonly at: number; readonly startedAt: number | 'unknown' | undefined } | 'unknown' | 'not-counted' => {
  const changes = replayableChanges(history);
  if (changes === undefined) return history.level === 'standard' ? 'unknown' : 'not-counted';
  const status = statusTimeline(history, changes, terms);
  const entered = lastEntry(status, history.created, terms.done);
  const level = valueBefore(levelTimeline(history, changes, terms), entered ?? Infinity);
  if (level === 'sub-task' || level === 'epic') return 'not-counted';
  if (entered === undefined || level === undefined) return 'unknown';
  // What was created as done is asked for just after: before that there is nothing to contradict.
  const wasBornDone = entered === history.created;
  const evidence = { history, status, terms, entered: wasBornDone ? entered + 1 : entered, close: Infinity };
  if (findContradiction(evidence) !== undefined) return 'unknown';
  return { at: entered, startedAt: startedAt(status, stages, { created: history.created, until: entered }) };
};

/**
 * Undefined also where it came out of a status that nobody can find: it may have been done there.
 */
const lastEntry = (status: Timeline<string>, created: number, done: ReadonlySet<string>): number | undefined => {
  const last = status.steps.at(-1);
  if (last && !done.has(last.value)) return undefined;
  const lastOpen = status.steps.findLastIndex(({ value }) => !done.has(value));
  if (lastOpen < 0 && done.has(status.initial)) return created;
  const cameFrom = lastOpen < 0 ? status.initial : status.steps[lastOpen]?.value;
  return cameFrom === untold ? undefined : status.steps[lastOpen + 1]?.at;
};
