import type { ItemHistory, Change, ValueChange } from '../../history/item-history';
import { type EstimateReading, sprintIdsOf, estimateOf } from '../../history/raw-values';
import { type Timeline, timelineOf, before, after } from '../../history/timeline';
import type { Statistic } from './replay-board';

/**
 * What one item was at any instant, as far as one sprint is concerned. Nothing is true of it before
 * it was created.
 */
export type SprintTimelines = {
  readonly created: number;
  readonly membership: Timeline<boolean>;
  readonly estimate: Timeline<EstimateReading>;
  readonly status: Timeline<string>;
};

/**
 * The changes of an item; undefined where they are missing or an instant among them is no date, so
 * that nothing can be replayed (V31).
 */
export const knownChanges = ({ changes, created }: ItemHistory): readonly Change[] | undefined =>
  changes === 'unknown' || !Number.isFinite(created) || changes.some(({ at }) => !Number.isFinite(at))
    ? undefined
    : changes;

/**
 * Whether anything names the sprint at all. Most items of a board were never in a given sprint, and
 * this is many times cheaper than replaying them; it may say yes of "420" for 42, which the replay
 * then tells apart.
 */
export const mentionsSprint = ({ current, changes }: ItemHistory, sprintId: number): boolean => {
  if (current.sprintIds.includes(sprintId)) return true;
  const id = String(sprintId);
  return (
    changes !== 'unknown' &&
    changes.some(
      (change) => change.field === 'sprint' && (change.to?.includes(id) === true || change.from?.includes(id) === true),
    )
  );
};

/**
 * Replays an item's changes for one sprint (V2–V4). An issue count gives every item the estimate 1.
 */
export const sprintTimelines = (
  history: ItemHistory,
  changes: readonly Change[],
  sprintId: number,
  statistic: Statistic,
): SprintTimelines => ({
  created: history.created,
  membership: timelineOf(of(changes, 'sprint'), history.current.sprintIds.includes(sprintId), (raw) =>
    sprintIdsOf(raw).includes(String(sprintId)),
  ),
  estimate:
    statistic.kind === 'issue-count'
      ? { initial: 1, steps: [] }
      : timelineOf<EstimateReading>(of(changes, 'estimate'), history.current.estimate ?? null, estimateOf),
  status: statusTimeline(history, changes),
});

/** The status by id over time (V4). */
export const statusTimeline = (
  { current }: Pick<ItemHistory, 'current'>,
  changes: readonly Change[],
): Timeline<string> => timelineOf(of(changes, 'status'), current.statusId, (raw) => raw ?? '');

const of = (changes: readonly Change[], field: ValueChange['field']): readonly ValueChange[] =>
  changes.filter((change): change is ValueChange => change.field === field);

/** In the sprint just before the instant. */
export const memberBefore = (past: SprintTimelines, instant: number): boolean =>
  past.created < instant && before(past.membership, instant);

/**
 * In the sprint just after the instant; an item is a member from its creation on at the earliest
 * (V2).
 */
export const memberAfter = (past: SprintTimelines, instant: number): boolean =>
  past.created <= instant && after(past.membership, instant);

/** The estimate just before the instant; null: unestimated, or not yet created. */
export const estimateBefore = (past: SprintTimelines, instant: number): number | null =>
  past.created < instant ? asNumber(before(past.estimate, instant)) : null;

/** The estimate just after the instant; null: unestimated, or not yet created. */
export const estimateAfter = (past: SprintTimelines, instant: number): number | null =>
  past.created <= instant ? asNumber(after(past.estimate, instant)) : null;

/**
 * Some estimate that the item had between two instants is text that is no number; what it had
 * outside does not matter (V12).
 */
export const hasUnreadableEstimate = ({ estimate }: SprintTimelines, from: number, until: number): boolean =>
  [
    before(estimate, from),
    ...estimate.steps.filter(({ at }) => at >= from && at < until).map(({ value }) => value),
  ].includes('unreadable');

const asNumber = (reading: EstimateReading): number | null => (reading === 'unreadable' ? null : reading);
