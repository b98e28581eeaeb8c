import type { Shards } from '../domain/backlog/apply-changes';
import type { TopItem } from '../domain/backlog/backlog-top';
import type { Shard } from '../domain/backlog/fact-shard';
import type { ItemFacts } from '../domain/backlog/item-facts';
import type { ScanReason } from '../domain/backlog/open-backlog';
import type { Tally } from '../domain/backlog/tally';
import type { FieldIds } from '../domain/fields/field-ids';
import type { BacklogId } from '../domain/project/board';

/** Where facts of a backlog come from, as it was when they were read. */
export type LedgerBasis = {
  readonly projectKey: string;
  /** The board's filter; absent where the whole project is the backlog. */
  readonly filterId?: string;
  readonly fields: FieldIds;
  /** The project's issue types that are epics, which a backlog leaves out. */
  readonly epicTypes: readonly string[];
  /** The settings that texts were read by; with others, the facts must be read anew. */
  readonly texts: string;
};

/**
 * What is remembered of a backlog in one value: its figures and its top, which a view needs. The
 * facts stand in parts beside it and agree with it: both are written in one transaction.
 */
export type Ledger = {
  readonly basis: LedgerBasis;
  /** Which set of parts holds its facts, and how many they are. */
  readonly generation: string;
  readonly shards: number;
  /** The rules and the velocity that `tally` and `top` are judged by. */
  readonly judgedBy: string;
  readonly tally: Tally;
  readonly top: readonly TopItem[];
  /** Future sprints of the board, in their order. */
  readonly nextSprints: readonly number[];
  /** Every change that Jira tells of by `updated` up to here is in the facts. */
  readonly syncedAt: number;
  /** When the backlog was last read as a whole. */
  readonly scannedAt: number;
};

export type LedgerStore = {
  /** Undefined where nothing is remembered, or in another shape, which is as good as nothing. */
  readonly read: (backlogId: BacklogId) => Promise<Ledger | undefined>;
  /**
   * The parts asked for; undefined where one is not there or cannot be read: the backlog must be
   * read anew.
   */
  readonly readShards: (
    backlogId: BacklogId,
    ledger: Ledger,
    numbers: readonly number[],
  ) => Promise<Shards | undefined>;
  /** Puts a new generation in place of what is there. */
  readonly replace: (backlogId: BacklogId, ledger: Ledger, shards: readonly Shard[]) => Promise<void>;
  /** Writes the ledger with the parts that became others, at most 20 of them, all or nothing. */
  readonly update: (backlogId: BacklogId, ledger: Ledger, shards: Shards) => Promise<void>;
};

/** A scan under way. `step`: the one that comes next; `pushed`: somebody is on the way to do it. */
export type ScanState = {
  readonly scanId: string;
  readonly why: ScanReason;
  readonly basis: LedgerBasis;
  readonly nextSprints: readonly number[];
  readonly startedAt: number;
  readonly touchedAt: number;
  readonly step: number;
  readonly pushed: boolean;
  readonly cursor?: string;
  readonly read: number;
  readonly about: number;
  readonly pausedUntil?: number;
  /** The app may not see the project or the board's filter. */
  readonly refused?: boolean;
  /** Of what has been read so far. */
  readonly judgedBy: string;
  readonly tally: Tally;
  readonly top: readonly TopItem[];
};

export type ScanStore = {
  readonly read: (backlogId: BacklogId) => Promise<ScanState | undefined>;
  readonly save: (backlogId: BacklogId, scan: ScanState) => Promise<void>;
  readonly addFacts: (backlogId: BacklogId, scanId: string, step: number, facts: readonly ItemFacts[]) => Promise<void>;
  /** The facts of all steps before `steps`; undefined where some are not there. */
  readonly readFacts: (
    backlogId: BacklogId,
    scanId: string,
    steps: number,
  ) => Promise<readonly ItemFacts[] | undefined>;
  /** Forgets the scan and what it has kept. */
  readonly delete: (backlogId: BacklogId) => Promise<void>;
};

/**
 * Something that Jira told has changed and that has not been read since. `mark` names this one
 * telling, which came at `at`.
 */
export type Notice = { readonly id: string; readonly at: number } & Noticed;

type Noticed =
  | { readonly issueId: string; readonly deleted: boolean }
  /** Started, or closed. */
  | { readonly sprintId: number; readonly closed: boolean };

export type NoticeStore = {
  readonly add: (backlogId: BacklogId, told: Noticed) => Promise<void>;
  /** At most 100 of them, the oldest first. */
  readonly list: (backlogId: BacklogId) => Promise<readonly Notice[]>;
  readonly delete: (backlogId: BacklogId, marks: readonly string[]) => Promise<void>;
};

/** Which backlogs are remembered, with the key of their project. */
export type TrackedBacklog = { readonly backlogId: BacklogId; readonly projectKey: string };

export type TrackedBacklogStore = {
  readonly add: (tracked: TrackedBacklog) => Promise<void>;
  readonly listOfProject: (projectId: string) => Promise<readonly TrackedBacklog[]>;
  readonly listAll: () => Promise<readonly TrackedBacklog[]>;
};

/**
 * Forgets what is remembered. Each resolves to whether all of it is gone; a very long list takes
 * several turns.
 */
export type Forgetting = {
  /** Everything about a project: its backlogs, its sprints, its rules. */
  readonly project: (projectId: string) => Promise<boolean>;
  /** The backlogs of all projects. */
  readonly backlogs: () => Promise<boolean>;
};

/** Salted hashes of labels: the same for the same label on this site. */
export type LabelHashes = { readonly hash: () => Promise<(label: string) => string> };
