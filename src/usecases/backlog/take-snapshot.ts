import { dayOf } from '../../domain/arithmetic/day';
import { snapshotOf } from '../../domain/health/health-snapshot';
import type { Place, Ledger } from '../../ports/backlog-ports';
import type { Clock } from '../../ports/clock';
import type { SnapshotStore } from '../../ports/health-ports';
import type { SprintMemory } from '../../ports/sprint-ports';
import { type RulesSources, rulesOfProject } from '../project/rules-in-force';
import { yardstickOf, measured, nextUpOf } from './measure-backlog';

export type SnapshotSources = RulesSources & {
  readonly clock: Clock;
  readonly snapshots: Pick<SnapshotStore, 'add'>;
  readonly sprintMemory: Pick<SprintMemory, 'recall'>;
};

/** Keeps the health of this day for the trend, with the rules that judge it (R6). */
export const takeSnapshot = async (sources: SnapshotSources, place: Place, ledger: Ledger): Promise<void> => {
  const [inForce, board] = await Promise.all([
    rulesOfProject(sources, place.projectId),
    sources.sprintMemory.recall(place),
  ]);
  const now = sources.clock();
  const yardstick = yardstickOf(inForce, ledger.basis.fields, board);
  const health = measured(ledger.tally, nextUpOf(ledger, yardstick), yardstick, now);
  await sources.snapshots.add(
    place,
    snapshotOf(health, {
      day: dayOf(now),
      rulesVersion: inForce.version,
      overridesVersion: inForce.overridesVersion ?? 0,
      items: health.openBacklog,
      ready: health.ready,
    }),
  );
};
