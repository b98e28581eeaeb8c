import type { Changes } from '../../domain/backlog/fact-shard';
import type { LedgerStore, ScanStore, ToldStore, TrackedBacklogs, Place, Ledger } from '../../ports/backlog-ports';
import type { WorkQueue, Work } from '../../ports/queue-ports';
import { type RulesSources, type ProjectRulesInForce, rulesOfProject } from '../project/rules-in-force';
import { type CatchUpSources, catchUp } from './catch-up';
import { currentLedger } from './judged-ledger';
import { judgingOf } from './judging';
import { type Changed, withChanges } from './ledger-facts';
import { minutesSince } from './read-changes';
import { type SnapshotSources, takeSnapshot } from './take-snapshot';

export type KeepUpSources = CatchUpSources &
  RulesSources & {
    readonly ledgers: LedgerStore;
    readonly scans: Pick<ScanStore, 'read'>;
    readonly told: ToldStore;
    readonly tracked: Pick<TrackedBacklogs, 'ofProject'>;
    readonly queue: WorkQueue;
  };

type Backlog = { readonly place: Place; readonly projectKey: string };

/** So many items are read in one go. */
const mostItems = 1000;

/**
 * Reads what Jira told of and keeps it: at most 3 points an issue. Sprints that began or closed are left to the next view and the daily scan, since
 * each of their items has to be read.
 */
export const syncTold = async (sources: KeepUpSources, backlog: Backlog): Promise<void> => {
  const { place } = backlog;
  const listed = await sources.told.list(place);
  const told = listed.filter((one) => 'issueId' in one);
  if (told.length === 0) return;
  const current = await known(sources, backlog);
  if (current === undefined) return;
  const { ledger, inForce } = current;
  const read = await catchUp(sources, place, ledger, {
    rules: inForce.rules,
    judging: judgingOf(inForce, ledger.basis.fields),
    told,
    most: mostItems,
  });
  if (read === undefined) return scanAnew(sources, backlog);
  await save(sources, place, read.changed);
  await forget(
    sources,
    place,
    told.map(({ mark }) => mark),
  );
};

/** Keeps what a view has read, unless the backlog was read as a whole since. */
export const keepRead = async (
  sources: KeepUpSources,
  backlog: Backlog,
  read: Pick<Extract<Work, { kind: 'keep' }>, 'generation' | 'changes' | 'syncedAt' | 'marks'>,
): Promise<void> => {
  const { place } = backlog;
  const current = await known(sources, backlog);
  if (current === undefined || current.ledger.generation !== read.generation) return;
  const changed = await changedBy(sources, place, current, read.changes);
  if (changed === undefined) return scanAnew(sources, backlog);
  const syncedAt = Math.max(changed.ledger.syncedAt, read.syncedAt);
  await save(sources, place, { ...changed, ledger: { ...changed.ledger, syncedAt } });
  await forget(sources, place, read.marks);
};

/** Stores the figures as the rules and the velocity in force judge them, for this day's place in the trend too. */
export const keepJudged = async (sources: KeepUpSources & SnapshotSources, backlog: Backlog): Promise<void> => {
  const current = await known(sources, backlog);
  if (current?.rejudged !== true) return;
  await sources.ledgers.update(backlog.place, current.ledger, new Map());
  await takeSnapshot(sources, backlog.place, current.ledger);
};

/** Reads everything that changed since the last time, and gives the backlog as it is then; undefined where it must be read as a whole. */
export const syncAll = async (sources: KeepUpSources, backlog: Backlog): Promise<Ledger | undefined> => {
  const { place } = backlog;
  const current = await known(sources, backlog);
  if (current === undefined) return undefined;
  const { ledger, inForce } = current;
  const told = await sources.told.list(place);
  const read = await catchUp(sources, place, ledger, {
    rules: inForce.rules,
    judging: judgingOf(inForce, ledger.basis.fields),
    told,
    withinMinutes: minutesSince(ledger.syncedAt, sources.clock()),
    most: mostItems,
  });
  if (read?.whole !== true) return undefined;
  const synced = { ...read.changed.ledger, syncedAt: read.readAt };
  await save(sources, place, { ...read.changed, ledger: synced });
  await forget(
    sources,
    place,
    told.map(({ mark }) => mark),
  );
  return synced;
};

const changedBy = (
  sources: KeepUpSources,
  place: Place,
  { ledger, inForce }: { readonly ledger: Ledger; readonly inForce: ProjectRulesInForce },
  changes: Changes,
): Promise<Changed | undefined> =>
  withChanges(sources.ledgers, place, { ledger, changes, judging: judgingOf(inForce, ledger.basis.fields) });

/** The backlog as the rules in force judge it; where there is none, a scan is asked for. */
const known = async (sources: KeepUpSources, backlog: Backlog) => {
  const inForce = await rulesOfProject(sources, backlog.place.projectId);
  const current = await currentLedger(sources.ledgers, backlog.place, inForce);
  if (current === undefined) await scanAnew(sources, backlog);
  return current && { ...current, inForce };
};

/** A message that was late for a deleted project must not have it remembered again. */
const scanAnew = async ({ queue, tracked }: KeepUpSources, backlog: Backlog): Promise<void> => {
  const known = await tracked.ofProject(backlog.place.projectId);
  if (known.some(({ place }) => place.boardId === backlog.place.boardId))
    await queue.push({ ...backlog, kind: 'scan', why: 'first' });
};

const save = async ({ ledgers }: KeepUpSources, place: Place, { ledger, shards }: Changed): Promise<void> =>
  ledgers.update(place, ledger, shards);

/** While a scan is under way, what Jira told stays: the scan may have read an item before it changed. */
const forget = async ({ scans, told }: KeepUpSources, place: Place, marks: readonly string[]): Promise<void> => {
  if ((await scans.read(place)) === undefined) await told.forget(place, marks);
};
