import type { Generation } from '../../../domain/backlog/ledger-marks';
import type { LedgerStore, TrackedBacklogStore } from '../../../ports/backlog-ports';
import type { SnapshotStore } from '../../../ports/health-ports';
import type { Items } from '../../../ports/item-ports';
import type { Boards } from '../../../ports/project-ports';
import type { PastAllowance, PastItems, PastStore } from '../../../ports/past-ports';
import type { WorkQueue } from '../../../ports/queue-ports';
import type { SprintHistories, SprintStore } from '../../../ports/sprint-ports';
import type { FieldSources } from '../../project/project-fields';
import type { StatusSources } from '../../project/read-statuses-and-types';
import type { RulesSources } from '../../project/rules-in-force';
import type { RestSources } from '../rest';

/** All is read as the app: what is remembered must not depend on who looked first. */
export type PastSources = FieldSources &
  StatusSources &
  RulesSources &
  RestSources & {
    readonly boards: Pick<Boards, 'listSprints'>;
    readonly appItems: Pick<Items, 'count'>;
    readonly appPastItems: PastItems;
    readonly appHistories: Pick<SprintHistories, 'listWithHistory'>;
    readonly ledgers: Pick<LedgerStore, 'read'>;
    readonly newId: () => Generation;
    readonly pastAllowance: PastAllowance;
    readonly pastStore: PastStore;
    readonly queue: WorkQueue;
    readonly snapshots: Pick<SnapshotStore, 'list'>;
    readonly sprintStore: Pick<SprintStore, 'read' | 'readReplay'>;
    readonly trackedBacklogs: Pick<TrackedBacklogStore, 'read'>;
  };
