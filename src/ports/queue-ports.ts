import type { Changes } from '../domain/backlog/facts/fact-shard';
import type { Generation, NoticeId } from '../domain/backlog/ledger-marks';
import type { ScanReason } from '../domain/backlog/open-backlog';
import type { BacklogId } from '../domain/project/board';

/** A piece of work that is done in the background for one backlog. */
export type Work = {
  readonly backlogId: BacklogId;
  readonly projectKey: string;
} & (
  | { readonly kind: 'scan'; readonly why: ScanReason }
  | { readonly kind: 'step'; readonly scanId: Generation; readonly step: number }
  /** Reads what the notices tell of. */
  | { readonly kind: 'sync' }
  | SaveChangesWork
  /** Replays closed sprints: the last ones, and those that are named by their ids. */
  | { readonly kind: 'replay'; readonly sprintIds: readonly number[] }
  /** Replays the running sprints up to now. */
  | { readonly kind: 'running' }
  /** Counts the flow of a board: what it finished by week, and what is in progress. */
  | { readonly kind: 'flow' }
  /** Judges how ready the items of closed sprints were at the start. */
  | { readonly kind: 'judge-starts' }
  /** Judges the facts by the rules in force. */
  | { readonly kind: 'judge' }
  | { readonly kind: 'daily' }
  /** One step of the replay of the past, for the trend. */
  | { readonly kind: 'past' }
  /** Goes on with the day's slice of the repair. */
  | { readonly kind: 'repair' }
);

/** Saves what a view has read. */
export type SaveChangesWork = {
  readonly kind: 'keep';
  /** The generation of facts that the changes belong to. */
  readonly generation: Generation;
  readonly changes: Changes;
  /** Up to when all changes are among these, in epoch milliseconds; 0 where some are missing. */
  readonly syncedAt: number;
  /** The notices that were read. */
  readonly noticeIds: readonly NoticeId[];
};

/** The kinds that views and events ask for again and again: each finds out what there is to do. */
export const kindsPushedOnce = [
  'scan',
  'sync',
  'judge',
  'replay',
  'running',
  'judge-starts',
  'past',
  'flow',
] as const satisfies readonly Work['kind'][];

/** Work that waits in the queue once, however many ask for it. */
export type WorkPushedOnce = Extract<Work, { readonly kind: (typeof kindsPushedOnce)[number] }>;

/** The longest that the queue lets a message wait, in seconds: Forge's own limit. */
export const longestDelaySeconds = 900;

/** Work for later. @throws SourceFailure where the queue does not take it */
export type WorkQueue = {
  /** Of one backlog one piece of work at a time is done. `delaySeconds`: 0 where left out. */
  readonly push: (work: Work, delaySeconds?: number) => Promise<void>;
  /**
   * The same, unless work of this kind waits for the backlog already: of many who ask at once one
   * pushes.
   */
  readonly pushOnce: (work: WorkPushedOnce, delaySeconds?: number) => Promise<void>;
  /** This work begins: whoever asks from now on pushes another. */
  readonly begin: (work: Pick<Work, 'backlogId' | 'kind'>) => Promise<void>;
};

/** Which kinds of work wait for a backlog. @throws SourceFailure where storage fails */
export type WaitingWork = {
  /** Whether it is for the caller to push: nobody else's until `release`, or until it is lost. */
  readonly claim: (backlogId: BacklogId, kind: Work['kind'], delaySeconds: number) => Promise<boolean>;
  readonly release: (backlogId: BacklogId, kind: Work['kind']) => Promise<void>;
};

/** An instant that is remembered for the whole site. @throws SourceFailure where storage fails */
export type SiteInstant = {
  /** Epoch milliseconds; undefined where none is remembered. */
  readonly read: () => Promise<number | undefined>;
  readonly save: (instant: number) => Promise<void>;
};
