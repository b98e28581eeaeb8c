import { dayOf } from '../../domain/arithmetic/day';
import { snapshotOf } from '../../domain/health/health-snapshot';
import type { Ledger } from '../../ports/backlog-ports';
import type { BacklogId } from '../../domain/project/board';
import type { Clock } from '../../ports/clock';
import type { SnapshotStore } from '../../ports/health-ports';
import type { SprintStore } from '../../ports/sprint-ports';
import { type RulesSources, rulesOfProject } from '../project/rules-in-force';
import { measureBasis, measureBacklog, chooseNextUp } from './measure-backlog';

export type SnapshotSources = RulesSources & {
  readonly clock: Clock;
  readonly snapshots: Pick<SnapshotStore, 'add'>;
  readonly sprintStore: Pick<SprintStore, 'read'>;
};

/** Keeps the health of this day for the trend, with the rules that judge it (R6). */
export const takeSnapshot = async (sources: SnapshotSources, backlogId: BacklogId, ledger: Ledger): Promise<void> => {
  const [inForce, board] = await Promise.all([
    rulesOfProject(sources, backlogId.projectId),
    sources.sprintStore.read(backlogId),
  ]);
  const now = sources.clock();
  const yardstick = measureBasis(inForce, ledger.basis.fields, board);
  const health = measureBacklog(ledger.tally, chooseNextUp(ledger, yardstick), yardstick, now);
  await sources.snapshots.add(
    backlogId,
    snapshotOf(health, {
      day: dayOf(now),
      rulesVersion: inForce.version,
      overridesVersion: inForce.overridesVersion ?? 0,
      items: health.openBacklog,
      ready: health.ready,
    }),
  );
};
