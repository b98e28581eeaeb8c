import { type OrderedBacklog, nextUp, type NextUp } from '../../domain/backlog/next-up';
import { type Tally, countOf } from '../../domain/backlog/tally';
import type { FieldIds } from '../../domain/fields/field-ids';
import type { HealthOptions } from '../../domain/health/health-input';
import type { HealthSettings } from '../../domain/health/health-settings';
import { measureHealth } from '../../domain/health/measure-health';
import { type HealthComponent, healthScore } from '../../domain/health/measured-component';
import { lastOf, byClose } from '../../domain/sprints/closed-sprints';
import type { ReplayedBoard, ReplayedSprint } from '../../domain/sprints/replayed-sprint';
import { velocityOfFigures } from '../../domain/sprints/velocity';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { sprintsShown } from '../sprints/read-velocity';
import { judgingOf } from './judging';

/** What is measured by, besides the items. */
export type MeasureBasis = Omit<HealthOptions, 'now'> & { readonly health: HealthSettings };

/**
 * The last closed sprints that are remembered, and the mean of what they completed where it is
 * known in full (V17, V31).
 */
export const measureBasis = (
  inForce: ProjectRulesInForce,
  { estimate }: FieldIds,
  board: Pick<ReplayedBoard, 'sprints'> | undefined,
): MeasureBasis => {
  const sprints = lastSprints(board?.sprints ?? []);
  const known = velocityOfFigures(sprints, sprintsShown);
  return {
    velocity: 'mean' in known && known.complete ? known.mean : undefined,
    unit: judgingOf(inForce, { estimate }).unit,
    ...(estimate.kind === 'unknown' ? { estimatesUnknown: estimate.because } : {}),
    sprints,
    settings: inForce.rules,
    health: inForce.rules.health,
  };
};

const lastSprints = (sprints: readonly ReplayedSprint[]): readonly ReplayedSprint[] =>
  lastOf(
    sprints.toSorted((one, other) => byClose({ ...one, id: one.sprint }, { ...other, id: other.sprint })),
    sprintsShown,
  );

export type MeasuredHealth = {
  readonly score: number | null;
  readonly components: readonly HealthComponent[];
  readonly openBacklog: number;
  readonly ready: number;
};

/** What comes next in a backlog by its yardstick. */
export const chooseNextUp = (backlog: OrderedBacklog, { velocity, settings }: MeasureBasis) =>
  nextUp(backlog, { velocity, sprintsAhead: settings.sprintsAhead });

/** The health of a tally; `next`: what of the next sprints' worth belongs to it. */
export const measureBacklog = (tally: Tally, next: NextUp, yardstick: MeasureBasis, now: number): MeasuredHealth => {
  const components = measureHealth({ tally, next }, { ...yardstick, now }, yardstick.health);
  return {
    score: healthScore(components),
    components,
    openBacklog: countOf(tally, 'items'),
    ready: countOf(tally, 'ready'),
  };
};
