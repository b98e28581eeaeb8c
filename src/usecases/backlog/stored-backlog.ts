import { boardFlow, type BoardFlow } from '../../domain/flow/board-flow';
import type { BacklogId, Board } from '../../domain/project/board';
import type { ReplayedBoard } from '../../domain/sprints/replayed-sprint';
import type { Unknown } from '../../domain/wording/unknown';
import type {
  LedgerStore,
  ScanStore,
  NoticeStore,
  TrackedBacklogStore,
  Ledger,
  ScanState,
  Notice,
  OpenedBacklog,
} from '../../ports/backlog-ports';
import type { FlowStore } from '../../ports/flow-ports';
import type { Clock } from '../../ports/clock';
import type { Items } from '../../ports/item-ports';
import type { SiteInstant, WorkQueue } from '../../ports/queue-ports';
import type { ReplayState, SprintStore } from '../../ports/sprint-ports';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { readReplayedBoard } from '../sprints/read-replayed-board';
import type { CatchUpSources } from './catch-up';
import { readJudgedLedger } from './judged-ledger';
import { readRest } from './rest';

export type BacklogSources = CatchUpSources & {
  readonly clock: Clock;
  /** As the viewer. */
  readonly items: Pick<Items, 'readPage'>;
  readonly ledgers: Pick<LedgerStore, 'read' | 'readShards'>;
  readonly scans: Pick<ScanStore, 'read'>;
  readonly notices: Pick<NoticeStore, 'list'>;
  readonly sprintStore: Pick<SprintStore, 'read' | 'readReplay'>;
  readonly flowStore: Pick<FlowStore, 'read'>;
  readonly trackedBacklogs: Pick<TrackedBacklogStore, 'read' | 'save'>;
  readonly restUntil: SiteInstant;
  readonly queue: WorkQueue;
};

/** What is remembered of a backlog, before Jira is asked. */
export type StoredBacklog = {
  readonly ledger?: Ledger | undefined;
  /** The stored ledger is judged by other rules than this one. */
  readonly rejudged: boolean;
  readonly scan?: ScanState | undefined;
  readonly notices: readonly Notice[];
  /** The board's sprints, where enough were replayed. */
  readonly board?: ReplayedBoard | undefined;
  /** The replay of its sprints, where one is under way. */
  readonly replay?: ReplayState | undefined;
  /** The flow of a board that works by kanban, where it was counted. */
  readonly flow?: BoardFlow | Unknown | undefined;
  /** When the board was last looked at; absent where nobody has. */
  readonly tracked?: OpenedBacklog | undefined;
  /** Until when the app rests, because the points of the hour are spent. */
  readonly restsUntil?: number | undefined;
};

/** Reads storage only. @throws SourceFailure */
export const readStoredBacklog = async (
  sources: Omit<BacklogSources, 'items'>,
  backlogId: BacklogId,
  inForce: ProjectRulesInForce,
): Promise<StoredBacklog> => {
  const [judged, scan, notices, sprints, counted, tracked, restsUntil] = await Promise.all([
    readJudgedLedger(sources.ledgers, backlogId, inForce),
    sources.scans.read(backlogId),
    sources.notices.list(backlogId),
    readReplayedBoard(sources.sprintStore, backlogId),
    sources.flowStore.read(backlogId),
    sources.trackedBacklogs.read(backlogId),
    readRest(sources),
  ]);
  return {
    ledger: judged?.ledger,
    rejudged: judged?.rejudged ?? false,
    scan,
    notices,
    ...sprints,
    flow: boardFlow(counted, { replayed: sprints.board }),
    tracked,
    restsUntil,
  };
};

/** The same of a board whose type is known: a kanban board whose flow is still to be counted. */
export const withBoard = (stored: StoredBacklog, board: Pick<Board, 'type'> | undefined): StoredBacklog =>
  stored.flow === undefined ? { ...stored, flow: boardFlow(undefined, { type: board?.type }) } : stored;
