import type { NamedValue } from '../../history/named-values';
import type { ItemHistory, Change, ValueChange } from '../../history/item-history';
import type { FieldChange } from '../../history/merge-same-instant';
import { type ParsedEstimate, parseEstimate, parseSprintIds } from '../../history/raw-values';
import { type Timeline, timelineOf, valueAfter, valueBefore } from '../../history/timeline';
import type { ItemLevel } from '../../project/statuses-and-types';
import type { BoardTerms } from './board-terms';
import type { Statistic } from './replay-board';

/** What one item was at any instant to one sprint. Nothing is true of it before its creation. */
export type SprintTimelines = {
  readonly created: number;
  readonly membership: Timeline<boolean>;
  readonly estimate: Timeline<ParsedEstimate>;
  /** By id; `untold` where an entry names a status that nobody can find any more (V33). */
  readonly status: Timeline<string>;
  /** What the type of then was (V32); undefined where nobody can find that type any more. */
  readonly level: Timeline<ItemLevel | undefined>;
};

/** Stands for a status that nobody can find any more; no id is empty. */
export const untold = '';

/** An item's changes; undefined where they are missing or hold an instant that is no date (V31). */
export const replayableChanges = ({ changes, created }: ItemHistory): readonly Change[] | undefined =>
  changes === 'unknown' || !Number.isFinite(created) || changes.some(({ at }) => !Number.isFinite(at))
    ? undefined
    : changes;

/**
 * Whether anything names the sprint at all: many times cheaper than a replay, and most items of a
 * board never were in a given sprint. It may say yes of "420" for 42, which the replay tells apart.
 */
export const mentionsSprint = ({ current, changes }: ItemHistory, sprintId: number): boolean => {
  if (current.sprintIds.includes(sprintId)) return true;
  if (changes === 'unknown') return false;
  const id = String(sprintId);
  return changes.some(
    (change) => change.field === 'sprint' && (change.to?.includes(id) === true || change.from?.includes(id) === true),
  );
};

/** Replays an item's changes for one sprint (V2–V4); for an issue count every estimate is 1. */
export const sprintTimelines = (
  history: ItemHistory,
  { changes, sprintId, statistic, terms }: TimelinesRequest,
): SprintTimelines => ({
  created: history.created,
  membership: timelineOf(changesOf(changes, 'sprint'), history.current.sprintIds.includes(sprintId), (raw) =>
    parseSprintIds(raw).includes(String(sprintId)),
  ),
  estimate:
    statistic.kind === 'issue-count'
      ? { initial: 1, steps: [] }
      : timelineOf<ParsedEstimate>(changesOf(changes, 'estimate'), history.current.estimate ?? null, parseEstimate),
  status: statusTimeline(history, changes, terms),
  level: levelTimeline(history, changes, terms),
});

/** Which sprint an item is replayed for, by what, and its changes. */
export type TimelinesRequest = {
  readonly changes: readonly Change[];
  readonly sprintId: number;
  readonly statistic: Statistic;
  readonly terms: Pick<BoardTerms, 'findStatus' | 'findLevel'>;
};

/** The status by id over time (V4), told by its name of then where it has to be (V33). */
export const statusTimeline = (
  { current }: Pick<ItemHistory, 'current'>,
  changes: readonly Change[],
  { findStatus }: Pick<BoardTerms, 'findStatus'>,
): Timeline<string> =>
  timelineOf(foundIn(changesOf(changes, 'status'), findStatus), current.statusId, (raw) => raw ?? untold);

/**
 * The level of the type over time (V32). A type that the site does not have any more was on the
 * level of the one beside it: only a conversion changes that, and it leads to a sub-task or from
 * one.
 */
export const levelTimeline = (
  { level }: Pick<ItemHistory, 'level'>,
  changes: readonly Change[],
  { findLevel }: Pick<BoardTerms, 'findLevel'>,
): Timeline<ItemLevel | undefined> =>
  timelineOf(foundIn(changesOf(changes, 'type'), findLevel).map(beside), level, (raw) =>
    levels.find((one) => one === raw),
  );

const beside = ({ at, from, to }: FieldChange): FieldChange => ({
  at,
  from: from ?? unlessSubtask(to),
  to: to ?? unlessSubtask(from),
});

const unlessSubtask = (level: string | null): string | null => (level === 'sub-task' ? null : level);

const levels = ['sub-task', 'standard', 'epic'] as const satisfies readonly ItemLevel[];

/** The changes with what each value of then is found to be in the place of its id. */
const foundIn = (
  changes: readonly ValueChange[],
  find: (named: NamedValue) => string | undefined,
): readonly FieldChange[] =>
  changes.map(({ at, from, to, fromName, toName }) => ({
    at,
    from: find({ id: from, name: fromName }) ?? null,
    to: find({ id: to, name: toName }) ?? null,
  }));

const changesOf = (changes: readonly Change[], field: ValueChange['field']): readonly ValueChange[] =>
  changes.filter((change): change is ValueChange => change.field === field);

/** In the sprint just before the instant. */
export const memberBefore = ({ created, membership }: SprintTimelines, instant: number): boolean =>
  created < instant && valueBefore(membership, instant);

/** In the sprint just after the instant, from the item's creation on at the earliest (V2). */
export const memberAfter = ({ created, membership }: SprintTimelines, instant: number): boolean =>
  created <= instant && valueAfter(membership, instant);

/** The estimate just before the instant; null: unestimated, or not yet created. */
export const estimateBefore = ({ created, estimate }: SprintTimelines, instant: number): number | null =>
  created < instant ? asNumber(valueBefore(estimate, instant)) : null;

/** The estimate just after the instant; null: unestimated, or not yet created. */
export const estimateAfter = ({ created, estimate }: SprintTimelines, instant: number): number | null =>
  created <= instant ? asNumber(valueAfter(estimate, instant)) : null;

/** Some estimate between two instants is text that is no number; others do not matter (V12). */
export const hasUnreadableEstimate = ({ estimate }: SprintTimelines, from: number, until: number): boolean =>
  [
    valueBefore(estimate, from),
    ...estimate.steps.filter(({ at }) => at >= from && at < until).map(({ value }) => value),
  ].includes('unreadable');

const asNumber = (estimate: ParsedEstimate): number | null => (estimate === 'unreadable' ? null : estimate);
