import type { ItemFacts } from '../../domain/backlog/item-facts';
import type { Judging } from '../../domain/backlog/judge-facts';
import type { BacklogItem } from '../../domain/items/backlog-item';
import type { ReplayedBoard } from '../../domain/sprints/replayed-sprint';
import type { LedgerStore, ScanStore, ToldStore, Place, Ledger, ScanState, Told } from '../../ports/backlog-ports';
import type { Clock } from '../../ports/clock';
import type { Items } from '../../ports/item-ports';
import type { WorkQueue } from '../../ports/queue-ports';
import type { SprintMemory } from '../../ports/sprint-ports';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { type CatchUpSources, catchUp } from './catch-up';
import { currentLedger } from './judged-ledger';
import { judgingOf, textsOf } from './judging';
import { withChanges, allFacts } from './ledger-facts';
import { liveTop, movedRanks } from './live-top';
import { type Yardstick, yardstickOf } from './measure-backlog';
import { keepFound } from './queue-changes';
import { minutesSince } from './read-changes';

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
    liveTop(sources.items, ledger, yardstick),
  ]);
  if (read === undefined) return undefined;
  const moved = await movedRanks(sources.ledgers, place, read.changed, { live, readAt: read.readAt });
  const ranked =
    moved === undefined || moved.present.length === 0
      ? read.changed
      : await withChanges(sources.ledgers, place, { ...read.changed, changes: moved, judging });
  if (moved === undefined || ranked === undefined) return undefined;
  const shards = new Map([...read.changed.shards, ...ranked.shards]);

  const found = read.changed.changes.length + ranked.changes.length > 0;
  const keep = async (): Promise<void> => {
    if (rejudged) await sources.queue.push({ ...backlog, kind: 'judge' });
    if (!read.whole) await sources.queue.push({ ...backlog, kind: 'scan', why: 'daily' });
    else if (found || told.length > 0 || read.readAt - ledger.syncedAt > keepAfterMs)
      await keepFound(sources.queue, backlog, {
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
    keepFound: keep,
  };
};

/** How far the known state may lag behind before it is noted that nothing changed since: each reading goes back to there. */
const keepAfterMs = 10 * 60_000;

/** A scan is needed because the facts were read by other settings of texts. */
export const readByOldRules = ({ basis }: Ledger, inForce: ProjectRulesInForce): boolean =>
  basis.texts !== textsOf(inForce.rules);
