import type { LedgerStore, TrackedBacklog } from '../../ports/backlog-ports';
import type { WorkQueue } from '../../ports/queue-ports';

/**
 * Queues the scan of a backlog of which facts are missing or outdated, or nothing is remembered
 * yet. A scan that is under way goes on.
 * @throws SourceFailure
 */
export const queueMissingScan = async (
  { ledgers, queue }: { readonly ledgers: Pick<LedgerStore, 'read'>; readonly queue: WorkQueue },
  backlog: TrackedBacklog,
): Promise<void> => {
  const ledger = await ledgers.read(backlog.backlogId);
  await queue.pushOnce({ ...backlog, kind: 'scan', why: ledger?.outdated === true ? 'upgrade' : 'first' });
};
