import type { LedgerStore, ScanStore, NoticeStore, TrackedBacklogStore } from '../../../ports/backlog-ports';
import type { Items } from '../../../ports/item-ports';
import type { Generation } from '../../../domain/backlog/ledger-marks';
import type { WorkQueue } from '../../../ports/queue-ports';
import type { RulesSources } from '../../project/rules-in-force';
import type { SnapshotSources } from '../take-snapshot';
import type { ScanBasisSources } from './read-scan-basis';
import type { ScanPagesSources } from './read-scan-pages';

/** All is read as the app: what is remembered must not depend on who looked first. */
export type ScanSources = ScanBasisSources &
  ScanPagesSources &
  RulesSources &
  SnapshotSources & {
    readonly newId: () => Generation;
    readonly appItems: Pick<Items, 'readPage' | 'count'>;
    readonly ledgers: LedgerStore;
    readonly scans: ScanStore;
    readonly notices: NoticeStore;
    readonly trackedBacklogs: Pick<TrackedBacklogStore, 'read'>;
    readonly queue: WorkQueue;
  };
