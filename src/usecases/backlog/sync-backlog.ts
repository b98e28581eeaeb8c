import type { Changes } from '../../domain/backlog/fact-shard';
import type {
  LedgerStore,
  ScanStore,
  NoticeStore,
  TrackedBacklogStore,
  Ledger,
  TrackedBacklog,
} from '../../ports/backlog-ports';
import type { BacklogId } from '../../domain/project/board';
import type { WorkQueue, Work } from '../../ports/queue-ports';
import { type RulesSources, type ProjectRulesInForce, rulesOfProject } from '../project/rules-in-force';
import { type CatchUpSources, catchUp } from './catch-up';
import { judgedLedger } from './judged-ledger';
import { judgingOf } from './judging';
import { type ChangedLedger, applyToLedger } from './ledger-facts';
import { minutesSince } from './read-changes';
import { type SnapshotSources, takeSnapshot } from './take-snapshot';

export type SyncSources = CatchUpSources &
  RulesSources & {
    readonly ledgers: LedgerStore;
    readonly scans: Pick<ScanStore, 'read'>;
    readonly notices: NoticeStore;
    readonly trackedBacklogs: Pick<TrackedBacklogStore, 'listOfProject'>;
    readonly queue: WorkQueue;
  };

/** So many items are read in one go. */
const mostItems = 1000;

/**
 * Reads what Jira told of and keeps it: at most 3 points an issue. Sprints that began or closed are
 * left to the next view and the daily scan, since each of their items has to be read.
 */
export const syncNotices = async (sources: SyncSources, backlog: TrackedBacklog): Promise<void> => {
  const { backlogId } = backlog;
  const listed = await sources.notices.list(backlogId);
  const told = listed.filter((one) => 'issueId' in one);
  if (told.length === 0) return;
  const current = await known(sources, backlog);
  if (current === undefined) return;
  const { ledger, inForce } = current;
  const read = await catchUp(sources, backlogId, ledger, {
    rules: inForce.rules,
    judging: judgingOf(inForce, ledger.basis.fields),
    notices: told,
    most: mostItems,
  });
  if (read === undefined) return scanAnew(sources, backlog);
  await save(sources, backlogId, read.changed);
  await forget(
    sources,
    backlogId,
    told.map(({ id: mark }) => mark),
  );
};

/** Keeps what a view has read, unless the backlog was read as a whole since. */
export const saveChanges = async (
  sources: SyncSources,
  backlog: TrackedBacklog,
  read: Pick<Extract<Work, { kind: 'keep' }>, 'generation' | 'changes' | 'syncedAt' | 'marks'>,
): Promise<void> => {
  const { backlogId } = backlog;
  const current = await known(sources, backlog);
  if (current === undefined || current.ledger.generation !== read.generation) return;
  const changed = await changedBy(sources, backlogId, current, read.changes);
  if (changed === undefined) return scanAnew(sources, backlog);
  const syncedAt = Math.max(changed.ledger.syncedAt, read.syncedAt);
  await save(sources, backlogId, { ...changed, ledger: { ...changed.ledger, syncedAt } });
  await forget(sources, backlogId, read.marks);
};

/**
 * Stores the figures as the rules and the velocity in force judge them, for this day's place in the
 * trend too.
 */
export const saveJudged = async (sources: SyncSources & SnapshotSources, backlog: TrackedBacklog): Promise<void> => {
  const current = await known(sources, backlog);
  if (current?.rejudged !== true) return;
  await sources.ledgers.update(backlog.backlogId, current.ledger, new Map());
  await takeSnapshot(sources, backlog.backlogId, current.ledger);
};

/**
 * Reads everything that changed since the last time, and gives the backlog as it is then; undefined
 * where it must be read as a whole.
 */
export const syncAll = async (sources: SyncSources, backlog: TrackedBacklog): Promise<Ledger | undefined> => {
  const { backlogId } = backlog;
  const current = await known(sources, backlog);
  if (current === undefined) return undefined;
  const { ledger, inForce } = current;
  const notices = await sources.notices.list(backlogId);
  const read = await catchUp(sources, backlogId, ledger, {
    rules: inForce.rules,
    judging: judgingOf(inForce, ledger.basis.fields),
    notices,
    withinMinutes: minutesSince(ledger.syncedAt, sources.clock()),
    most: mostItems,
  });
  if (read?.whole !== true) return undefined;
  const synced = { ...read.changed.ledger, syncedAt: read.readAt };
  await save(sources, backlogId, { ...read.changed, ledger: synced });
  await forget(
    sources,
    backlogId,
    notices.map(({ id: mark }) => mark),
  );
  return synced;
};

const changedBy = (
  sources: SyncSources,
  backlogId: BacklogId,
  { ledger, inForce }: { readonly ledger: Ledger; readonly inForce: ProjectRulesInForce },
  changes: Changes,
): Promise<ChangedLedger | undefined> =>
  applyToLedger(sources.ledgers, backlogId, { ledger, changes, judging: judgingOf(inForce, ledger.basis.fields) });

/** The backlog as the rules in force judge it; where there is none, a scan is asked for. */
const known = async (sources: SyncSources, backlog: TrackedBacklog) => {
  const inForce = await rulesOfProject(sources, backlog.backlogId.projectId);
  const current = await judgedLedger(sources.ledgers, backlog.backlogId, inForce);
  if (current === undefined) await scanAnew(sources, backlog);
  return current && { ...current, inForce };
};

/** A message that was late for a deleted project must not have it remembered again. */
const scanAnew = async ({ queue, trackedBacklogs: tracked }: SyncSources, backlog: TrackedBacklog): Promise<void> => {
  const known = await tracked.listOfProject(backlog.backlogId.projectId);
  if (known.some(({ backlogId }) => backlogId.boardId === backlog.backlogId.boardId))
    await queue.push({ ...backlog, kind: 'scan', why: 'first' });
};

const save = async ({ ledgers }: SyncSources, backlogId: BacklogId, { ledger, shards }: ChangedLedger): Promise<void> =>
  ledgers.update(backlogId, ledger, shards);

/**
 * While a scan is under way, what Jira told stays: the scan may have read an item before it
 * changed.
 */
const forget = async (
  { scans, notices }: SyncSources,
  backlogId: BacklogId,
  marks: readonly string[],
): Promise<void> => {
  if ((await scans.read(backlogId)) === undefined) await notices.delete(backlogId, marks);
};
