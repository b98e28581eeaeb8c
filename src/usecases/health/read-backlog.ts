import type { ScanProgress } from '../../contract/health-view';
import type { ItemFacts } from '../../domain/health/item-facts';
import type { Judging } from '../../domain/health/judge-facts';
import type { BacklogItem } from '../../domain/backlog/backlog-item';
import { openBacklog } from '../../domain/health/open-backlog';
import { shardOf, type Changes } from '../../domain/health/shard';
import type { Ledger, LedgerStore, Place, ScanState, ScanStore, Told, ToldStore, WorkQueue } from '../health-ports';
import type { Clock, Items } from '../ports';
import type { ProjectRulesInForce } from '../rules-in-force';
import type { ReplayedBoard, SprintMemory } from '../sprint-ports';
import { SourceFailure } from '../source-failure';
import { catchUp, type CatchUpSources } from './catch-up';
import { currentLedger } from './current-ledger';
import { judgingOf, textsOf } from './judging';
import { minutesSince } from './keep-up';
import { nextUpOf, yardstickOf, type Yardstick } from './measure-backlog';
import { openBacklogOf } from './read-changed';
import { allFacts, withChanges, type Changed } from './remembered-facts';

export type BacklogSources = CatchUpSources & {
  readonly clock: Clock;
  /** As the person who asks. */
  readonly items: Pick<Items, 'page'>;
  readonly ledgers: Pick<LedgerStore, 'read' | 'shards'>;
  readonly scans: Pick<ScanStore, 'read'>;
  readonly told: Pick<ToldStore, 'list'>;
  readonly sprintMemory: Pick<SprintMemory, 'recall'>;
  readonly queue: WorkQueue;
};

type Backlog = { readonly place: Place; readonly projectKey: string };

/** What is remembered of a backlog, before Jira is asked. */
export type RememberedBacklog = {
  readonly ledger?: Ledger;
  readonly rejudged: boolean;
  readonly scan?: ScanState;
  readonly told: readonly Told[];
  readonly board?: ReplayedBoard;
};

/** Reads storage only. */
export const recallBacklog = async (
  sources: BacklogSources,
  place: Place,
  inForce: ProjectRulesInForce,
): Promise<RememberedBacklog> => {
  const [current, scan, told, board] = await Promise.all([
    currentLedger(sources.ledgers, place, inForce),
    sources.scans.read(place),
    sources.told.list(place),
    sources.sprintMemory.recall(place),
  ]);
  return {
    ...(current === undefined ? {} : { ledger: current.ledger }),
    rejudged: current?.rejudged ?? false,
    ...(scan === undefined ? {} : { scan }),
    told,
    ...(board === undefined ? {} : { board }),
  };
};

/** A backlog up to date, in memory. `facts` reads all of them; undefined where some are missing. */
export type UpToDate = {
  readonly ledger: Ledger;
  readonly judging: Judging;
  readonly yardstick: Yardstick;
  /** The next sprints' worth as the viewer sees it, in Jira's order of this moment. */
  readonly live: readonly BacklogItem[];
  readonly facts: () => Promise<readonly ItemFacts[] | undefined>;
  /** Keeps in the background what was found: for once it is known that the viewer may browse the project, so that nobody else costs anything. */
  readonly keepFound: () => Promise<void>;
};

/** So many changed items are read while a person waits. */
const mostItems = 1000;
/** A change of an order of ranks is found in so many items at the most. */
const mostLive = 100;

/**
 * Brings a remembered backlog up to date: what changed since is read as the app, the top of the order live as the viewer, side by side.
 * Undefined where facts are missing, so that it must be read as a whole. @throws SourceFailure
 */
export const bringUpToDate = async (
  sources: BacklogSources,
  backlog: Backlog,
  { ledger, told, board, rejudged }: RememberedBacklog & { readonly ledger: Ledger },
  inForce: ProjectRulesInForce,
): Promise<UpToDate | undefined> => {
  const { place } = backlog;
  const judging = judgingOf(inForce, ledger.basis.fields);
  const yardstick = yardstickOf(inForce, ledger.basis.fields, board);
  const [read, live] = await Promise.all([
    catchUp(sources, place, ledger, {
      rules: inForce.rules,
      judging,
      told,
      withinMinutes: minutesSince(ledger.syncedAt, sources.clock()),
      most: mostItems,
    }),
    liveTop(sources, ledger, yardstick),
  ]);
  if (read === undefined) return undefined;
  const moved = await movedRanks(sources, place, read.changed, { live, readAt: read.readAt });
  const ranked =
    moved === undefined || moved.present.length === 0
      ? read.changed
      : await withChanges(sources.ledgers, place, { ledger: read.changed.ledger, changes: moved, judging });
  if (moved === undefined || ranked === undefined) return undefined;
  const shards = new Map([...read.changed.shards, ...ranked.shards]);

  const found = read.changed.changes.length + ranked.changes.length > 0;
  const keepFound = async (): Promise<void> => {
    if (rejudged) await sources.queue.push({ ...backlog, kind: 'judge' });
    if (!read.whole) await sources.queue.push({ ...backlog, kind: 'scan', why: 'daily' });
    else if (found || told.length > 0 || read.readAt - ledger.syncedAt > keepAfterMs)
      await keep(sources, backlog, {
        generation: ledger.generation,
        changes: { ...read.changes, present: [...read.changes.present, ...moved.present] },
        syncedAt: read.readAt,
        marks: told.map(({ mark }) => mark),
      });
  };
  return {
    ledger: ranked.ledger,
    judging,
    yardstick,
    live,
    facts: () => allFacts(sources.ledgers, place, { ledger: ranked.ledger, shards }),
    keepFound,
  };
};

/** How far the known state may lag behind before it is noted that nothing changed since: each reading goes back to there. */
const keepAfterMs = 10 * 60_000;

/** A message of the queue holds 200 KB, and an item's facts some 150 bytes. */
const itemsAMessage = 400;

const keep = async (
  { queue }: BacklogSources,
  backlog: Backlog,
  read: { generation: string; changes: Changes; syncedAt: number; marks: readonly string[] },
): Promise<void> => {
  const { changes } = read;
  const parts = Math.max(1, Math.ceil(changes.present.length / itemsAMessage));
  for (let part = 0; part < parts; part += 1) {
    const isLast = part === parts - 1;
    await queue.push({
      ...backlog,
      kind: 'keep',
      generation: read.generation,
      changes: {
        present: changes.present.slice(part * itemsAMessage, (part + 1) * itemsAMessage),
        gone: isLast ? changes.gone : [],
        states: isLast ? changes.states : [],
      },
      // Only with the last part is everything kept that was read.
      syncedAt: isLast ? read.syncedAt : 0,
      marks: isLast ? read.marks : [],
    });
  }
};

/** The first items as the viewer sees them now, as many as the next sprints' worth has. */
export const liveTop = async (
  { items }: Pick<BacklogSources, 'items'>,
  known: Pick<Ledger, 'basis' | 'tally' | 'top' | 'nextSprints'>,
  yardstick: Yardstick,
): Promise<readonly BacklogItem[]> => {
  const { worth } = nextUpOf(known, yardstick);
  if (worth.length === 0) return [];
  const { basis } = known;
  try {
    const page = await items.page(openBacklogOf(basis), basis.fields, undefined, Math.min(mostLive, worth.length));
    return openBacklog(page.items);
  } catch (failure) {
    // The filter or the project is out of the viewer's sight: nothing of it is theirs to see.
    if (failure instanceof SourceFailure && failure.reason.kind === 'jira-refused') return [];
    throw failure;
  }
};

/** Items of the live top whose remembered rank is another: a rank moves without `updated`. Undefined where facts are missing. */
const movedRanks = async (
  { ledgers }: BacklogSources,
  place: Place,
  { ledger, shards }: Changed,
  { live, readAt }: { readonly live: readonly BacklogItem[]; readonly readAt: number },
): Promise<Changes | undefined> => {
  const known = new Map(ledger.top.map((item) => [item.id, item.rank]));
  const moved = live.filter(({ id, rank }) => rank !== undefined && (!known.has(id) || known.get(id) !== rank));
  if (moved.length === 0) return { present: [], gone: [], states: [] };
  const read = await factsOfItems(ledgers, place, { ledger, shards }, new Set(moved.map(({ id }) => id)));
  return (
    read && {
      present: moved.flatMap(({ id, rank }) => {
        const facts = read.get(id);
        return facts === undefined || rank === undefined ? [] : [{ ...facts, rank, readAt }];
      }),
      gone: [],
      states: [],
    }
  );
};

/** The facts of some items. Undefined where a part is missing. */
const factsOfItems = async (
  ledgers: Pick<LedgerStore, 'shards'>,
  place: Place,
  { ledger, shards }: Pick<Changed, 'ledger' | 'shards'>,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ItemFacts> | undefined> => {
  const numbers = [...new Set([...ids].map((id) => shardOf(id, ledger.shards)))].filter((one) => !shards.has(one));
  const read = await ledgers.shards(place, ledger, numbers);
  if (read === undefined) return undefined;
  const all = [...shards.values(), ...read.values()].flatMap(({ facts }) => [...facts]);
  return new Map(all.filter(([id]) => ids.has(id)));
};

/** A scan is needed because the facts were read by other settings of texts. */
export const readByOldRules = ({ basis }: Ledger, inForce: ProjectRulesInForce): boolean =>
  basis.texts !== textsOf(inForce.rules);

export const progressOf = ({ why, read, about, startedAt, pausedUntil, refused }: ScanState): ScanProgress => ({
  why,
  read,
  about: Math.max(about, read),
  startedAt,
  ...(pausedUntil === undefined ? {} : { pausedUntil }),
  ...(refused === true ? { refused } : {}),
});
