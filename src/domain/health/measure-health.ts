import type { RuleSettings } from '../readiness/rule-settings';
import { sizeLimit } from '../readiness/size-limit';
import { targets, type HealthComponent, type HealthComponentId } from './health-component';
import { nextSprintsWorth } from './next-sprints-worth';
import { numberOf, sizeOf, type ScoredItem } from './scored-item';

export type HealthOptions = {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The mean velocity in the unit of the estimates; absent where there is none. */
  readonly velocity?: number | undefined;
  /** Days without an update after which an item is stale (G). */
  readonly staleAfterDays?: number;
  /** Points above which an item is oversized until there is a velocity; then it is that share of it in percent (G). */
  readonly oversizedAbove?: number;
  readonly oversizedShare?: number;
  /** How many sprints' worth is to be ready next (G). */
  readonly sprintsAhead?: number;
};

/** Measures the open backlog (R5, G, H1, H3). A component that cannot be computed says why and has no value. */
export const measureHealth = (
  scored: readonly ScoredItem[],
  { now, velocity, staleAfterDays = 90, oversizedAbove = 13, oversizedShare = 50, sprintsAhead = 2 }: HealthOptions,
): readonly HealthComponent[] => {
  if (scored.length === 0) return ids.map((id) => ({ id, cannot: 'The open backlog is empty.' }));
  const staleBefore = now - staleAfterDays * day;
  const next = nextSprintsWorth(scored, { velocity, sprints: sprintsAhead });
  return [
    depth(scored, velocity),
    share('ready-next', next.items.filter(isScored), isReady, nothingScored),
    share('ready', scored.filter(isScored), isReady, nothingScored),
    share('estimated', scored.filter(mayBeEstimated), isEstimated, whyNoEstimates(scored)),
    share('acceptance-criteria', scored.filter(needsCriteria), hasCriteria, 'No item needs acceptance criteria.'),
    share('stale', scored, ({ item }) => item.updated <= staleBefore, ''),
    oversized(scored, velocity, { oversizedAbove, oversizedShare }),
  ];
};

const ids: readonly HealthComponentId[] = [
  'depth',
  'ready-next',
  'ready',
  'estimated',
  'acceptance-criteria',
  'stale',
  'oversized',
];

const day = 86_400_000;

const nothingScored = 'No check applies to any of these items.';

/** The share of items that meet a condition, or why there is none to tell. */
const share = (
  id: HealthComponentId,
  among: readonly ScoredItem[],
  meets: (scored: ScoredItem) => boolean,
  whyNone: string,
): HealthComponent =>
  among.length === 0
    ? { id, cannot: whyNone }
    : measured(id, among.filter(meets), among.length, (behind) => (100 * behind.length) / among.length);

/** Ready work ÷ velocity; unestimated ready items add nothing, which the estimated share beside it puts right (H1). */
const depth = (scored: readonly ScoredItem[], velocity: number | undefined): HealthComponent => {
  if (velocity === undefined) return { id: 'depth', cannot: 'There is no velocity yet to measure the ready work by.' };
  if (velocity <= 0)
    return { id: 'depth', cannot: 'The velocity is 0, so the ready work lasts nobody knows how long.' };
  if (scored.every((one) => sizeOf(one) === undefined))
    return { id: 'depth', cannot: 'Nothing in the backlog has an estimate that can be summed.' };
  const ready = scored.filter(isReady);
  return measured('depth', ready, ready.length, (behind) =>
    behind.reduce((total, one) => total + (sizeOf(one) ?? 0) / velocity, 0),
  );
};

const oversized = (
  scored: readonly ScoredItem[],
  velocity: number | undefined,
  settings: Pick<RuleSettings, 'oversizedAbove' | 'oversizedShare'>,
): HealthComponent => {
  const sized = scored.filter((one) => numberOf(one) !== undefined);
  if (!(velocity !== undefined && velocity > 0) && sized.some(({ item }) => item.estimate.unit === 'seconds'))
    return { id: 'oversized', cannot: 'There is no velocity yet to measure time estimates by.' };
  const limit = sizeLimit(settings, { velocity }).points;
  return share('oversized', sized, (one) => (numberOf(one) ?? 0) > limit, 'No item has an estimate that is a number.');
};

const measured = (
  id: HealthComponentId,
  behind: readonly ScoredItem[],
  of: number,
  valueOf: (behind: readonly ScoredItem[]) => number,
): HealthComponent => {
  const value = valueOf(behind);
  const target = targets[id];
  return {
    id,
    value,
    unit: id === 'depth' ? 'sprints' : 'percent',
    target,
    met: value >= (target.atLeast ?? -Infinity) && value <= (target.atMost ?? Infinity),
    items: behind.map(({ item }) => item.key),
    of,
  };
};

const isReady = ({ readiness }: ScoredItem): boolean => readiness.ready;

const isScored = ({ readiness }: ScoredItem): boolean => readiness.band !== 'not-scored';

/** Estimation is on for the item and its field is known (E2, E6). */
const mayBeEstimated = ({ item }: ScoredItem): boolean =>
  item.estimate.unit !== 'none' && item.estimate.unit !== 'unknown';

const isEstimated = (scored: ScoredItem): boolean => {
  const { estimate } = scored.item;
  return estimate.unit === 'choice' ? estimate.choice !== undefined : numberOf(scored) !== undefined;
};

const whyNoEstimates = (scored: readonly ScoredItem[]): string => {
  const unknown = scored.map(({ item }) => item.estimate).find((estimate) => estimate.unit === 'unknown');
  return unknown ? unknown.because : 'Items are not estimated here.';
};

/** The check applies and could tell; where it is switched off, every item is asked (A8, R1). */
const needsCriteria = (scored: ScoredItem): boolean => {
  const result = criteriaResult(scored);
  return result !== 'not-applicable' && result !== 'unknown';
};

/** What passes the check has what stands for criteria, such as a complete bug report (A8). */
const hasCriteria = (scored: ScoredItem): boolean =>
  (criteriaResult(scored) ?? (scored.readiness.acceptanceCriteria.present ? 'pass' : 'fail')) === 'pass';

const criteriaResult = ({ readiness }: ScoredItem) =>
  readiness.findings.find(({ rule }) => rule === 'acceptance-criteria')?.result;
