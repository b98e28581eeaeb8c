import { dayOf } from '../../domain/arithmetic/day';
import { boardFlow } from '../../domain/flow/board-flow';
import { snapshotOf } from '../../domain/health/health-snapshot';
import type { BacklogId } from '../../domain/project/board';
import type { FlowStore } from '../../ports/flow-ports';
import type { Ledger } from '../../ports/backlog-ports';
import type { Clock } from '../../ports/clock';
import type { SnapshotStore } from '../../ports/health-ports';
import type { SprintStore } from '../../ports/sprint-ports';
import { type RulesSources, readProjectRules } from '../project/rules-in-force';
import { measureRemembered } from './measure-remembered';
import { readReplayedBoard } from '../sprints/read-replayed-board';

export type SnapshotSources = RulesSources & {
  readonly clock: Clock;
  readonly snapshots: Pick<SnapshotStore, 'add'>;
  readonly sprintStore: Pick<SprintStore, 'read' | 'readReplay'>;
  readonly flowStore: Pick<FlowStore, 'read'>;
};

/**
 * Saves today's health for the trend, with the rules that it is judged by (R6).
 * @throws SourceFailure
 */
export const takeSnapshot = async (sources: SnapshotSources, backlogId: BacklogId, ledger: Ledger): Promise<void> => {
  const [inForce, { board }, counted] = await Promise.all([
    readProjectRules(sources, backlogId.projectId),
    readReplayedBoard(sources.sprintStore, backlogId),
    sources.flowStore.read(backlogId),
  ]);
  const now = sources.clock();
  const { measured: health } = measureRemembered(
    ledger,
    { inForce, board, flow: boardFlow(counted, { replayed: board }) },
    now,
  );
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
