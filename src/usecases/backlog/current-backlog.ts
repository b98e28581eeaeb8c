import type { ItemFacts } from '../../domain/backlog/item-facts';
import type { Judging } from '../../domain/backlog/judge-facts';
import type { BacklogItem } from '../../domain/items/backlog-item';
import type { ReplayedBoard } from '../../domain/sprints/replayed-sprint';
import type {
  LedgerStore,
  ScanStore,
  NoticeStore,
  Ledger,
  ScanState,
  Notice,
  TrackedBacklog,
} from '../../ports/backlog-ports';
import type { BacklogId } from '../../domain/project/board';
import type { Clock } from '../../ports/clock';
import type { Items } from '../../ports/item-ports';
import type { WorkQueue } from '../../ports/queue-ports';
import type { SprintStore } from '../../ports/sprint-ports';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { type CatchUpSources, catchUp } from './catch-up';
import { judgedLedger } from './judged-ledger';
import { judgingOf, textSettingsOf } from './judging';
import { applyToLedger, allFacts } from './ledger-facts';
import { liveTop, movedRanks } from './live-top';
import { type MeasureBasis, measureBasis } from './measure-backlog';
import { queueChanges } from './queue-changes';
import { minutesSince } from './read-changes';

export type BacklogSources = CatchUpSources & {
  readonly clock: Clock;
  /** As the person who asks. */
  readonly items: Pick<Items, 'readPage'>;
  readonly ledgers: Pick<LedgerStore, 'read' | 'readShards'>;
  readonly scans: Pick<ScanStore, 'read'>;
  readonly notices: Pick<NoticeStore, 'list'>;
  readonly sprintStore: Pick<SprintStore, 'read'>;
  readonly queue: WorkQueue;
};

/** What is remembered of a backlog, before Jira is asked. */
export type StoredBacklog = {
  readonly ledger?: Ledger;
  readonly rejudged: boolean;
  readonly scan?: ScanState;
  readonly notices: readonly Notice[];
  readonly board?: ReplayedBoard;
};

/** Reads storage only. */
export const readBacklog = async (
  sources: BacklogSources,
  backlogId: BacklogId,
  inForce: ProjectRulesInForce,
): Promise<StoredBacklog> => {
  const [current, scan, notices, board] = await Promise.all([
    judgedLedger(sources.ledgers, backlogId, inForce),
    sources.scans.read(backlogId),
    sources.notices.list(backlogId),
    sources.sprintStore.read(backlogId),
  ]);
  return {
    ...(current === undefined ? {} : { ledger: current.ledger }),
    rejudged: current?.rejudged ?? false,
    ...(scan === undefined ? {} : { scan }),
    notices,
    ...(board === undefined ? {} : { board }),
  };
};

/** A backlog up to date, in memory. `facts` reads all of them; undefined where some are missing. */
export type CurrentBacklog = {
  readonly ledger: Ledger;
  readonly judging: Judging;
  readonly yardstick: MeasureBasis;
  /** The next sprints' worth as the viewer sees it, in Jira's order of this moment. */
  readonly live: readonly BacklogItem[];
  readonly facts: () => Promise<readonly ItemFacts[] | undefined>;
  /**
   * Keeps in the background what was found: for once it is known that the viewer may browse the
   * project, so that nobody else costs anything.
   */
  readonly saveFound: () => Promise<void>;
};

/** So many changed items are read while a person waits. */
const mostItems = 1000;

/**
 * Brings a remembered backlog up to date: what changed since is read as the app, the top of the
 * order live as the viewer, side by side. Undefined where facts are missing, so that it must be
 * read as a whole. @throws SourceFailure
 */
export const currentBacklog = async (
  sources: BacklogSources,
  backlog: TrackedBacklog,
  { ledger, notices, board, rejudged }: StoredBacklog & { readonly ledger: Ledger },
  inForce: ProjectRulesInForce,
): Promise<CurrentBacklog | undefined> => {
  const { backlogId } = backlog;
  const judging = judgingOf(inForce, ledger.basis.fields);
  const yardstick = measureBasis(inForce, ledger.basis.fields, board);
  const [read, live] = await Promise.all([
    catchUp(sources, backlogId, ledger, {
      rules: inForce.rules,
      judging,
      notices,
      withinMinutes: minutesSince(ledger.syncedAt, sources.clock()),
      most: mostItems,
    }),
    liveTop(sources.items, ledger, yardstick),
  ]);
  if (read === undefined) return undefined;
  const moved = await movedRanks(sources.ledgers, backlogId, read.changed, { live, readAt: read.readAt });
  const ranked =
    moved === undefined || moved.present.length === 0
      ? read.changed
      : await applyToLedger(sources.ledgers, backlogId, { ...read.changed, changes: moved, judging });
  if (moved === undefined || ranked === undefined) return undefined;
  const shards = new Map([...read.changed.shards, ...ranked.shards]);

  const found = read.changed.changes.length + ranked.changes.length > 0;
  const keep = async (): Promise<void> => {
    if (rejudged) await sources.queue.push({ ...backlog, kind: 'judge' });
    if (!read.whole) await sources.queue.push({ ...backlog, kind: 'scan', why: 'daily' });
    else if (found || notices.length > 0 || read.readAt - ledger.syncedAt > keepAfterMs)
      await queueChanges(sources.queue, backlog, {
        generation: ledger.generation,
        changes: { ...read.changes, present: [...read.changes.present, ...moved.present] },
        syncedAt: read.readAt,
        marks: notices.map(({ id: mark }) => mark),
      });
  };
  return {
    ledger: ranked.ledger,
    judging,
    yardstick,
    live,
    facts: () => allFacts(sources.ledgers, backlogId, { ledger: ranked.ledger, shards }),
    saveFound: keep,
  };
};

/**
 * How far the known state may lag behind before it is noted that nothing changed since: each
 * reading goes back to there.
 */
const keepAfterMs = 10 * 60_000;

/** A scan is needed because the facts were read by other settings of texts. */
export const readByOldRules = ({ basis }: Ledger, inForce: ProjectRulesInForce): boolean =>
  basis.texts !== textSettingsOf(inForce.rules);
