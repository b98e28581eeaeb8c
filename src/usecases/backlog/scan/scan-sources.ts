import type {
  LabelHashes,
  LedgerStore,
  ScanStore,
  NoticeStore,
  TrackedBacklogStore,
} from '../../../ports/backlog-ports';
import type { Clock } from '../../../ports/clock';
import type { Items } from '../../../ports/item-ports';
import type { WorkQueue } from '../../../ports/queue-ports';
import type { RulesSources } from '../../project/rules-in-force';
import type { SnapshotSources } from '../take-snapshot';
import type { ScanBasisSources } from './read-scan-basis';

/**
 * Everything is read as the app: what is remembered is for everybody and must not depend on who
 * looked first.
 */
export type ScanSources = ScanBasisSources &
  RulesSources &
  SnapshotSources & {
    readonly clock: Clock;
    readonly newId: () => string;
    readonly appItems: Pick<Items, 'readPage' | 'count'>;
    readonly labelHashes: LabelHashes;
    readonly ledgers: LedgerStore;
    readonly scans: ScanStore;
    readonly notices: NoticeStore;
    readonly trackedBacklogs: TrackedBacklogStore;
    readonly queue: WorkQueue;
  };
