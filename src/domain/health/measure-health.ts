import type { RuleSettings } from '../readiness/rule-settings';
import { sizeLimit } from '../readiness/size-limit';
import { measured, type HealthComponent } from './health-component';
import { healthComponentIds, type HealthComponentId, type HealthSettings } from './health-settings';
import { sayDoStability, type PastSprint } from './say-do';
import { counted, countedNumbers, dayOf, type Tally } from './tally';
import type { TopItem } from './top-of-backlog';

/** A backlog, or what a filter leaves of it, as health looks at it. */
export type MeasuredBacklog = {
  readonly tally: Tally;
  readonly next: NextUp;
};

/** What comes next in the whole backlog; with a filter, what of it the filter leaves. */
export type NextUp = {
  /** The next k sprints' worth (G). */
  readonly worth: readonly TopItem[];
  /** The next sprint's worth, which stands in where nothing is planned. */
  readonly oneSprint: readonly TopItem[];
  /** The future sprint that comes next with items of the backlog planned for it. */
  readonly planned?: number | undefined;
};

export type HealthOptions = {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The mean velocity in the unit of the estimates; absent where there is none. */
  readonly velocity?: number | undefined;
  /** What the board's estimates are numbers of. */
  readonly unit: 'points' | 'seconds';
  /** Why estimates cannot be told, where their field is unknown (E2). */
  readonly estimatesUnknown?: string | undefined;
  /** The last closed sprints. */
  readonly sprints: readonly PastSprint[];
  readonly settings: Pick<RuleSettings, 'staleAfterDays' | 'oversizedAbove' | 'oversizedShare' | 'sprintsAhead'> & {
    readonly health: HealthSettings;
  };
};

/** Measures an open backlog (R5, G, H1, H3). A component that cannot be computed says why and has no value. */
export const measureHealth = (backlog: MeasuredBacklog, options: HealthOptions): readonly HealthComponent[] => {
  const { tally } = backlog;
  const { settings } = options;
  const figures: Readonly<Record<HealthComponentId, Figure>> = {
    'ready-next': readyAmong(backlog.next.worth),
    depth: depth(tally, options.velocity),
    'next-sprint': nextSprint(backlog),
    estimated: estimated(tally, options.estimatesUnknown),
    'acceptance-criteria': share(
      counted(tally, 'criteria:pass'),
      counted(tally, 'criteria:pass') + counted(tally, 'criteria:fail'),
      'No item needs acceptance criteria.',
    ),
    stale: share(staleIn(tally, options), counted(tally, 'items'), ''),
    oversized: oversized(tally, options),
    'say-do': sayDoStability(options.sprints),
    ready: share(counted(tally, 'ready'), counted(tally, 'scored'), nothingScored),
  };
  const isEmpty = counted(tally, 'items') === 0;
  return healthComponentIds.map((id) => {
    const { weight, ...target } = settings.health[id];
    const figure: Figure =
      isEmpty && id !== 'say-do' ? { cannot: 'No open item of the backlog is among these.' } : figures[id];
    return 'cannot' in figure
      ? { id, weight, target, cannot: figure.cannot }
      : measured({ id, weight, target }, { unit: id === 'depth' ? 'sprints' : 'percent', ...figure });
  });
};

/** A figure, or why there is none. */
export type Figure =
  { readonly value: number; readonly behind: number; readonly of: number } | { readonly cannot: string };

const nothingScored = 'No check applies to any of these items.';

const share = (behind: number, of: number, whyNone: string): Figure =>
  of === 0 ? { cannot: whyNone } : { value: (100 * behind) / of, behind, of };

const readyAmong = (items: readonly TopItem[]): Figure => {
  if (items.length === 0) return { cannot: 'None of these items comes next.' };
  const scored = items.filter(({ readiness }) => readiness !== 'not-scored');
  return share(scored.filter(({ readiness }) => readiness === 'ready').length, scored.length, nothingScored);
};

/** What is planned for the next sprint; where nothing is, the next sprint's worth by rank. */
const nextSprint = ({ tally, next: { planned, oneSprint } }: MeasuredBacklog): Figure =>
  planned === undefined
    ? readyAmong(oneSprint)
    : share(counted(tally, `sprint-ready:${planned}`), counted(tally, `sprint-scored:${planned}`), nothingScored);

/** Ready work ÷ velocity; unestimated ready items add nothing, which the estimated share beside it puts right (H1). */
const depth = (tally: Tally, velocity: number | undefined): Figure => {
  if (velocity === undefined) return { cannot: 'There is no velocity yet to measure the ready work by.' };
  if (velocity <= 0) return { cannot: 'The velocity is 0, so the ready work lasts nobody knows how long.' };
  if (countedNumbers(tally, 'size').length === 0)
    return { cannot: 'Nothing in the backlog has an estimate that can be summed.' };
  const work = countedNumbers(tally, 'ready-size').reduce((sum, { value, count }) => sum + value * count, 0);
  const ready = counted(tally, 'ready');
  return { value: work / velocity, behind: ready, of: ready };
};

const estimated = (tally: Tally, whyUnknown: string | undefined): Figure => {
  const has = counted(tally, 'estimate:number') + counted(tally, 'estimate:chosen');
  const lacks = counted(tally, 'estimate:open') + counted(tally, 'estimate:not-chosen');
  return share(has, has + lacks, whyUnknown ?? 'Items are not estimated here.');
};

/** Whole days in UTC without an update (G). */
export const isStale = (updatedDay: number, now: number, staleAfterDays: number): boolean =>
  dayOf(now) - updatedDay >= staleAfterDays;

const staleIn = (tally: Tally, { now, settings }: HealthOptions): number =>
  countedNumbers(tally, 'day')
    .filter(({ value }) => isStale(value, now, settings.staleAfterDays))
    .reduce((sum, { count }) => sum + count, 0);

const oversized = (tally: Tally, { velocity, unit, settings }: HealthOptions): Figure => {
  const numbers = countedNumbers(tally, 'number');
  if (!(velocity !== undefined && velocity > 0) && unit === 'seconds' && numbers.length > 0)
    return { cannot: 'There is no velocity yet to measure time estimates by.' };
  const limit = sizeLimit(settings, { velocity }).points;
  const sum = (among: typeof numbers): number => among.reduce((total, { count }) => total + count, 0);
  return share(
    sum(numbers.filter(({ value }) => value > limit)),
    sum(numbers),
    'No item has an estimate that is a number.',
  );
};
