import { topOf } from '../../../domain/backlog/backlog-top';
import { shardsOf } from '../../../domain/backlog/fact-shard';
import { tallyOf } from '../../../domain/backlog/tally';
import type { ScanState, Ledger, TrackedBacklog } from '../../../ports/backlog-ports';
import { rulesOfProject } from '../../project/rules-in-force';
import { judgingOf, judgedByOf } from '../judging';
import { takeSnapshot } from '../take-snapshot';
import type { ScanSources } from './scan-sources';

/**
 * Puts what was read in place of what was known. What changed since the scan began is found by the
 * next view, or by Jira's events. `facts-missing`: a part that an earlier step saved is not there,
 * so the scan must begin anew.
 */
export const finishScan = async (
  sources: ScanSources,
  backlog: TrackedBacklog,
  scan: ScanState,
): Promise<'finished' | 'facts-missing'> => {
  const { backlogId } = backlog;
  const kept = await sources.scans.readFacts(backlogId, scan.scanId, scan.step);
  if (kept === undefined) return 'facts-missing';
  const facts = [...new Map(kept.map((one) => [one.id, one])).values()];
  const shards = shardsOf(facts);
  const inForce = await rulesOfProject(sources, backlogId.projectId);
  const judging = judgingOf(inForce, scan.basis.fields);
  const ledger: Ledger = {
    basis: scan.basis,
    generation: scan.scanId,
    shards: shards.length,
    judgedBy: judgedByOf(inForce),
    tally: tallyOf(facts, judging),
    top: topOf(facts, judging),
    nextSprints: scan.nextSprints,
    syncedAt: scan.startedAt,
    scannedAt: scan.startedAt,
  };
  await sources.ledgers.replace(backlogId, ledger, shards);
  await takeSnapshot(sources, backlogId, ledger);
  const notices = await sources.notices.list(backlogId);
  const before = notices.filter(({ at }) => at < scan.startedAt);
  await sources.notices.delete(
    backlogId,
    before.map(({ id: mark }) => mark),
  );
  if (before.length < notices.length) await sources.queue.push({ ...backlog, kind: 'sync' });
  await sources.scans.delete(backlogId);
  return 'finished';
};
