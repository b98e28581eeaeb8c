import type { NoticeId } from '../../domain/backlog/ledger-marks';
import { judgingOf } from '../../domain/backlog/facts/judging';
import type { BacklogId } from '../../domain/project/board';
import type {
  LedgerStore,
  ScanStore,
  NoticeStore,
  TrackedBacklogStore,
  Ledger,
  Notice,
  TrackedBacklog,
} from '../../ports/backlog-ports';
import type { SaveChangesWork, WorkQueue } from '../../ports/queue-ports';
import { type RulesSources, type ProjectRulesInForce, readProjectRules } from '../project/rules-in-force';
import { type CatchUpSources, catchUp } from './catch-up';
import { type JudgedLedger, readJudgedLedger } from './judged-ledger';
import { applyToLedger, refillTop } from './ledger-facts';
import { minutesSince, namedIn } from './read-changes';
import { type SnapshotSources, takeSnapshot } from './take-snapshot';

export type SyncSources = CatchUpSources &
  RulesSources & {
    readonly ledgers: LedgerStore;
    readonly scans: Pick<ScanStore, 'read'>;
    readonly notices: NoticeStore;
    readonly trackedBacklogs: Pick<TrackedBacklogStore, 'read'>;
    readonly queue: WorkQueue;
  };

/** So many items are read at once. */
const mostItems = 1000;

/**
 * So few notices wait for the next view or the daily work, which read them along with what changed:
 * a reading of their own would cost a call more (J13).
 */
const fewNotices = 20;

/**
 * Reads what changed where many notices tell of it, after a bulk edit say, so that no person waits
 * for it.
 * @throws SourceFailure
 */
export const syncNotices = async (sources: SyncSources, backlog: TrackedBacklog): Promise<void> => {
  const notices = await sources.notices.list(backlog.backlogId);
  if (notices.length > fewNotices) await syncAll(sources, backlog);
};

/**
 * Saves what a view has read, unless the backlog was scanned since.
 * @throws SourceFailure
 */
export const saveChanges = async (
  sources: SyncSources,
  backlog: TrackedBacklog,
  work: Omit<SaveChangesWork, 'kind'>,
): Promise<void> => {
  const { backlogId } = backlog;
  const current = await readLedger(sources, backlog);
  if (current === undefined || current.ledger.outdated || current.ledger.generation !== work.generation) return;
  const { ledger } = current;
  const judging = judgingIn(current);
  const changed = await applyToLedger(sources.ledgers, backlogId, { ledger, changes: work.changes, judging });
  if (changed === undefined) return queueFirstScan(sources, backlog);
  const syncedAt = Math.max(changed.ledger.syncedAt, work.syncedAt);
  await sources.ledgers.update(backlogId, current.stored, { ...changed, ledger: { ...changed.ledger, syncedAt } });
  await deleteNotices(sources, backlogId, work.noticeIds);
};

/**
 * Saves the figures as the rules and the velocity in force judge them, in today's snapshot too.
 * @throws SourceFailure
 */
export const saveJudged = async (sources: SyncSources & SnapshotSources, backlog: TrackedBacklog): Promise<void> => {
  const { backlogId } = backlog;
  const current = await readLedger(sources, backlog);
  if (current?.rejudged !== true) return;
  await sources.ledgers.update(backlogId, current.stored, { ledger: current.ledger, shards: new Map() });
  await takeSnapshot(sources, backlogId, current.ledger);
};

/**
 * Reads and saves everything that changed since the last time, makes the top whole again, and gives
 * the ledger as it is then. `found`: what else was found of the backlog before, saved with it.
 * Undefined where the backlog must be scanned.
 * @throws SourceFailure
 */
export const syncAll = async (
  sources: SyncSources,
  backlog: TrackedBacklog,
  found: Partial<Pick<Ledger, 'nextSprints' | 'openSprints'>> = {},
): Promise<Ledger | undefined> => {
  const { backlogId } = backlog;
  const current = await readLedger(sources, backlog);
  if (current === undefined || current.ledger.outdated) return undefined;
  const ledger = { ...current.ledger, ...found };
  const notices = await sources.notices.list(backlogId);
  const withinMinutes = minutesSince(ledger.syncedAt, sources.clock());
  const judging = judgingIn(current);
  const caughtUp = await catchUp(sources, backlogId, {
    ledger,
    judging,
    settings: current.inForce.rules,
    named: namedIn(notices),
    withinMinutes,
    most: mostItems,
  });
  if (caughtUp?.whole !== true) return undefined;
  const changed = await refillTop(sources.ledgers, backlogId, { changed: caughtUp.changed, judging });
  if (changed === undefined) return undefined;
  const synced = { ...changed.ledger, syncedAt: caughtUp.readAt };
  await sources.ledgers.update(backlogId, current.stored, { ...changed, ledger: synced });
  await deleteNotices(sources, backlogId, idsOf(notices));
  return synced;
};

type LedgerInForce = JudgedLedger & { readonly inForce: ProjectRulesInForce };

/** The ledger as the rules in force judge it; where there is none, a scan is queued. */
const readLedger = async (sources: SyncSources, backlog: TrackedBacklog): Promise<LedgerInForce | undefined> => {
  const inForce = await readProjectRules(sources, backlog.backlogId.projectId);
  const judged = await readJudgedLedger(sources.ledgers, backlog.backlogId, inForce);
  if (judged === undefined) await queueFirstScan(sources, backlog);
  return judged && { ...judged, inForce };
};

const judgingIn = ({ ledger, inForce }: LedgerInForce) => judgingOf(inForce, ledger.basis.fields);

/** Only for a backlog that is tracked: late work must not bring back a deleted project. */
const queueFirstScan = async ({ queue, trackedBacklogs }: SyncSources, backlog: TrackedBacklog): Promise<void> => {
  if ((await trackedBacklogs.read(backlog.backlogId)) !== undefined)
    await queue.pushOnce({ ...backlog, kind: 'scan', why: 'first' });
};

/** Notices stay while a scan is under way: it may have read an item before the item changed. */
const deleteNotices = async (
  { scans, notices }: SyncSources,
  backlogId: BacklogId,
  noticeIds: readonly NoticeId[],
): Promise<void> => {
  if ((await scans.read(backlogId)) === undefined) await notices.delete(backlogId, noticeIds);
};

const idsOf = (notices: readonly Notice[]): readonly NoticeId[] => notices.map(({ id }) => id);
