import { quantiles } from '../arithmetic/quantiles';
import type { Unknown } from '../wording/unknown';
import type { CountedFlow, CountedItem, InProgress } from './counted-flow';

const messages = {
  noneStarted: 'No item that was finished in these weeks was seen in progress before, so there is no cycle time.',
};

/** How long finished items took, from leaving the first column to done. In milliseconds. */
export type CycleTime = {
  readonly median: number;
  /** 85 % of them took no longer: what is in progress for longer is old. */
  readonly line: number;
  /** How many items it is taken from. */
  readonly of: number;
};

/** What is said of the flow of a board. */
export type FlowFigures = {
  /** Over the finished items of the weeks that have a start. */
  readonly cycleTime: CycleTime | Unknown;
  /** Finished items that were never in a column between, those of imports apart. */
  readonly withoutStart: number;
  readonly imported: number;
  /** Finished items, and items in progress, of which nobody can tell since when (V31, V33). */
  readonly unknown: number;
  readonly inProgress: number;
  /** Items in progress that are older than the line of 85 %; undefined where there is none. */
  readonly old: number | undefined;
};

/** The share of finished items that took no longer than the line. */
const lineShare = 0.85;

/** The figures of a counted flow at an instant. */
export const flowFigures = (counted: Pick<CountedFlow, 'weeks' | 'work'>, now: number): FlowFigures => {
  const { work } = counted;
  const finished = finishedIn(counted);
  const cycleTime = cycleTimeOf(finished);
  const inProgress = work?.inProgress ?? [];
  const untimed = finished.filter(({ startedAt }) => startedAt === undefined);
  return {
    cycleTime,
    withoutStart: untimed.filter(({ imported }) => !imported).length,
    imported: untimed.filter(({ imported }) => imported).length,
    unknown: [
      ...finished.filter(({ startedAt }) => startedAt === 'unknown'),
      ...(work?.unknownFinished ?? []),
      ...(work?.unknownInProgress ?? []),
    ].length,
    inProgress: inProgress.length,
    old: 'because' in cycleTime ? undefined : inProgress.filter((item) => isOld(item, cycleTime, now)).length,
  };
};

/** All finished items of the weeks. */
export const finishedIn = ({ weeks }: Pick<CountedFlow, 'weeks'>): readonly CountedItem[] =>
  weeks.flatMap(({ items }) => items);

/** The cycle time over finished items; those without a start are not in it. */
export const cycleTimeOf = (finished: readonly CountedItem[]): CycleTime | Unknown => {
  const times = finished.flatMap(({ at, startedAt }) => (typeof startedAt === 'number' ? [at - startedAt] : []));
  const [median, line] = quantiles(
    times.map((value) => ({ value, weight: 1 })),
    [0.5, lineShare],
  );
  return median === undefined || line === undefined
    ? { because: messages.noneStarted }
    : { median, line, of: times.length };
};

/** Whether an item has been in progress for longer than 85 % of the finished ones took. */
export const isOld = ({ startedAt }: Pick<InProgress, 'startedAt'>, { line }: CycleTime, now: number): boolean =>
  now - startedAt > line;

/** Finished items a week, without imports, which say nothing of what a team finishes. */
export const ownThroughput = ({ weeks }: Pick<CountedFlow, 'weeks'>): number =>
  finishedIn({ weeks }).filter(({ imported }) => imported !== true).length / Math.max(weeks.length, 1);
