import type {
  LabelHashes,
  LedgerStore,
  ScanStore,
  ToldStore,
  TrackedBacklogs,
  Place,
} from '../../../ports/backlog-ports';
import type { Clock } from '../../../ports/clock';
import type { Items } from '../../../ports/item-ports';
import type { WorkQueue } from '../../../ports/queue-ports';
import type { RulesSources } from '../../project/rules-in-force';
import type { SnapshotSources } from '../take-snapshot';
import type { BasisSources } from './read-scan-basis';

/** Everything is read as the app: what is remembered is for everybody and must not depend on who looked first. */
export type ScanSources = BasisSources &
  RulesSources &
  SnapshotSources & {
    readonly clock: Clock;
    readonly newId: () => string;
    readonly appItems: Pick<Items, 'page' | 'count'>;
    readonly labelHashes: LabelHashes;
    readonly ledgers: LedgerStore;
    readonly scans: ScanStore;
    readonly told: ToldStore;
    readonly tracked: TrackedBacklogs;
    readonly queue: WorkQueue;
  };

export type Backlog = { readonly place: Place; readonly projectKey: string };
