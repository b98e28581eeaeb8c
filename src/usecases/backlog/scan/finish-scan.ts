import { topOf } from '../../../domain/backlog/backlog-top';
import { shardsOf } from '../../../domain/backlog/facts/fact-shard';
import type { ItemFacts } from '../../../domain/backlog/facts/item-facts';
import { judgingOf, judgedByOf } from '../../../domain/backlog/facts/judging';
import { tallyOf } from '../../../domain/backlog/count-facts';
import type { ScanState, Ledger, TrackedBacklog } from '../../../ports/backlog-ports';
import { readProjectRules } from '../../project/rules-in-force';
import { takeSnapshot } from '../take-snapshot';
import { readRunningItems } from './read-running-items';
import type { ScanSources } from './scan-sources';

/**
 * Puts what was scanned in place of what was remembered. What changed since the scan began is found
 * by the next view or by Jira's events. `facts-missing`: a step's facts are not there, so the scan
 * must begin anew.
 * @throws SourceFailure
 */
export const finishScan = async (
  sources: ScanSources,
  backlog: TrackedBacklog,
  scan: ScanState,
): Promise<'finished' | 'facts-missing'> => {
  const { backlogId } = backlog;
  const scanned = await sources.scans.readFacts(backlogId, scan.scanId, scan.step);
  if (scanned === undefined) return 'facts-missing';
  const ledger = await replaceLedger(sources, backlog, { scan, scanned: lastOfEach(scanned) });
  await takeSnapshot(sources, backlogId, ledger);
  await deleteReadNotices(sources, backlog, scan);
  await sources.scans.delete(backlogId);
  if (scan.why === 'first') await sources.queue.pushOnce({ ...backlog, kind: 'past' });
  return 'finished';
};

/** An item that moved between two pages was read twice: the last reading counts. */
const lastOfEach = (scanned: readonly ItemFacts[]): readonly ItemFacts[] => [
  ...new Map(scanned.map((facts) => [facts.id, facts])).values(),
];

const replaceLedger = async (
  sources: ScanSources,
  { backlogId }: TrackedBacklog,
  { scan, scanned }: { readonly scan: ScanState; readonly scanned: readonly ItemFacts[] },
): Promise<Ledger> => {
  const inForce = await readProjectRules(sources, backlogId.projectId);
  const openSprints = await readRunningItems(sources, scan, inForce.rules);
  // What came into a sprint since its page was read is not of the backlog any more.
  const running = new Set(openSprints.items.map(({ id }) => id));
  const facts = scanned.filter(({ id }) => !running.has(id));
  const shards = shardsOf(facts);
  const judging = judgingOf(inForce, scan.basis.fields);
  const ledger: Ledger = {
    basis: scan.basis,
    generation: scan.scanId,
    shards: shards.length,
    judgedBy: judgedByOf(inForce),
    tally: tallyOf(facts, judging),
    top: topOf(facts, judging),
    nextSprints: scan.nextSprints,
    openSprints,
    syncedAt: scan.startedAt,
    scannedAt: scan.startedAt,
    outdated: false,
  };
  await sources.ledgers.replace(backlogId, ledger, shards);
  return ledger;
};

/** Notices of before the scan are read; for later ones a sync is queued. */
const deleteReadNotices = async (
  { notices, queue }: ScanSources,
  backlog: TrackedBacklog,
  { startedAt }: ScanState,
): Promise<void> => {
  const all = await notices.list(backlog.backlogId);
  const read = all.filter(({ at }) => at < startedAt);
  await notices.delete(
    backlog.backlogId,
    read.map(({ id }) => id),
  );
  if (read.length < all.length) await queue.push({ ...backlog, kind: 'sync' });
};
