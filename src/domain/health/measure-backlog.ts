import { judgingOf } from '../backlog/facts/judging';
import type { BacklogSettings } from '../backlog/backlog-settings';
import { type OrderedBacklog, nextUp, type NextUp } from '../backlog/next-up';
import { type Tally, countOf } from '../backlog/tally';
import { nextUpByFlow } from '../backlog/next-up-by-flow';
import type { FieldIds } from '../fields/field-ids';
import type { BoardFlow } from '../flow/board-flow';
import type { ReadinessRules } from '../readiness/readiness-rules';
import type { TeamFacts } from '../readiness/size-limit';
import { lastOf, byCloseOfFigures } from '../sprints/closed-sprints';
import type { ReplayedBoard } from '../sprints/replayed-sprint';
import { sprintsShown } from '../sprints/sprints-shown';
import { velocityOfFigures } from '../sprints/velocity';
import type { Unknown } from '../wording/unknown';
import { componentOf, type HealthComponentId } from './components/all-components';
import type { HealthOptions } from './health-input';
import type { HealthSettings } from './health-settings';
import { measureHealth } from './measure-health';
import { type HealthComponent, healthScore } from './measured-component';

/** What a backlog is measured by, besides its items. */
export type Yardstick = Omit<HealthOptions, 'now'> & {
  readonly health: HealthSettings;
  /** Of a board that works by kanban. */
  readonly flow?: BoardFlow | Unknown | undefined;
};

/** The rules in force, as far as health is measured by them. */
export type MeasuringRules = {
  readonly rules: ReadinessRules & BacklogSettings & { readonly health: HealthSettings };
  readonly team: TeamFacts;
};

/**
 * What is remembered of a board's past. `replayed`: its sprints; undefined where too few are.
 * `flow`: of a board that works by kanban.
 */
export type PastOfBoard = {
  readonly replayed: Pick<ReplayedBoard, 'sprints' | 'outdated'> | undefined;
  readonly flow?: BoardFlow | Unknown | undefined;
};

/**
 * The yardstick of a backlog whose estimates are read from `fields`. The velocity is the mean of
 * the last closed sprints, where what they completed is known in full (V17, V31).
 */
export const yardstickOf = (
  inForce: MeasuringRules,
  fields: Pick<FieldIds, 'estimate'>,
  { replayed, flow }: PastOfBoard,
): Yardstick => {
  const { estimate } = fields;
  const sprints = lastSprints(replayed);
  const velocity = velocityOfFigures(sprints, sprintsShown);
  return {
    velocity: 'mean' in velocity && velocity.complete ? velocity.mean : undefined,
    unit: judgingOf(inForce, fields).unit,
    estimatesUnknown: estimate.kind === 'unknown' ? estimate.because : undefined,
    sprints,
    settings: inForce.rules,
    health: inForce.rules.health,
    ...(flow === undefined ? {} : { flow }),
  };
};

const lastSprints = (replayed: Pick<ReplayedBoard, 'sprints' | 'outdated'> | undefined) => {
  const { sprints, outdated } = replayed ?? { sprints: [], outdated: [] };
  const all = [...sprints, ...outdated.map((sprint) => ({ ...sprint, outdated: true as const }))];
  return lastOf(all.toSorted(byCloseOfFigures), sprintsShown);
};

/** The health of a backlog with the counts that its trend keeps. */
export type MeasuredHealth = {
  readonly score: number | null;
  readonly components: readonly HealthComponent[];
  readonly openBacklog: number;
  readonly ready: number;
};

/** What comes next in a backlog by its yardstick. */
export const chooseNextUp = (backlog: OrderedBacklog, { velocity, settings: { sprintsAhead }, flow }: Yardstick) =>
  flow === undefined
    ? nextUp(backlog, { velocity, sprintsAhead })
    : nextUpByFlow(backlog, { flow, weeksAhead: sprintsAhead });

/**
 * The health of a tally. `next`: what of the next sprints' worth belongs to it; `now`: epoch
 * milliseconds.
 */
export const measureBacklog = (
  backlog: { readonly tally: Tally; readonly next: NextUp },
  yardstick: Yardstick,
  now: number,
): MeasuredHealth => {
  const components = measureHealth(backlog, { ...yardstick, now }, yardstick.health);
  return {
    score: healthScore(components),
    components,
    openBacklog: countOf(backlog.tally, 'items'),
    ready: countOf(backlog.tally, 'ready'),
  };
};

/**
 * The same of what a filter leaves: the figures that are shares of its items, and no score (H4).
 */
export const measureSlice = (
  slice: { readonly tally: Tally; readonly next: NextUp },
  yardstick: Yardstick,
  now: number,
): MeasuredHealth => {
  const { components, ...measured } = measureBacklog(slice, yardstick, now);
  return { ...measured, score: null, components: components.filter(({ id }) => isShareOfItems(id)) };
};

const isShareOfItems = (id: HealthComponentId): boolean => {
  const { unit, counts } = componentOf(id);
  return unit === 'percent' && counts === 'items';
};
