import type { Shards } from '../domain/backlog/facts/apply-changes';
import type { TopItem } from '../domain/backlog/backlog-top';
import type { Shard } from '../domain/backlog/facts/fact-shard';
import type { ItemFacts } from '../domain/backlog/facts/item-facts';
import type { Generation, NoticeId, RulesMark, TextSettings } from '../domain/backlog/ledger-marks';
import type { ScanReason } from '../domain/backlog/open-backlog';
import type { OpenSprints } from '../domain/backlog/running/update-open-sprints';
import type { OpenSprint } from '../domain/backlog/running/running-item';
import type { RepairState } from '../domain/backlog/repair/repair-slice';
import type { Tally } from '../domain/backlog/tally';
import type { FieldIds } from '../domain/fields/field-ids';
import type { BacklogId } from '../domain/project/board';

/** Where the facts of a backlog come from, as it was when they were read. */
export type LedgerBasis = {
  readonly projectKey: string;
  /** The board's filter; absent where the whole project is the backlog. */
  readonly filterId?: string | undefined;
  readonly fields: FieldIds;
  /** Ids of the project's issue types that are epics, which a backlog leaves out. */
  readonly epicTypes: readonly string[];
  /** The settings that texts were read by; with others the facts must be read anew. */
  readonly texts: TextSettings;
};

/**
 * What is remembered of a backlog beside its facts: its figures and its top. The facts stand in
 * shards and are written with it in one transaction. Instants are epoch milliseconds.
 */
export type Ledger = {
  readonly basis: LedgerBasis;
  /** Names the set of shards that holds its facts. */
  readonly generation: Generation;
  /** How many shards there are. */
  readonly shards: number;
  /** Names the rules and the velocity that `tally` and `top` are judged by. */
  readonly judgedBy: RulesMark;
  readonly tally: Tally;
  readonly top: readonly TopItem[];
  /** Ids of the board's future sprints, in their order. */
  readonly nextSprints: readonly number[];
  /** The names of its open sprints, and the items of those that run. */
  readonly openSprints: OpenSprints;
  /** Every change with an `updated` up to here is in the facts. */
  readonly syncedAt: number;
  /** When the last scan began. */
  readonly scannedAt: number;
  /**
   * An earlier version of the app has read its facts, and this one cannot: the figures are shown as
   * they are, and nothing is brought up to date before the backlog is read anew.
   */
  readonly outdated: boolean;
};

/** The ledgers of backlogs with their facts. @throws SourceFailure where storage fails */
export type LedgerStore = {
  /** Undefined where none is stored, or one whose figures cannot be read. */
  readonly read: (backlogId: BacklogId) => Promise<Ledger | undefined>;
  /** The open sprints alone, in one value; none where none are stored. */
  readonly readOpenSprints: (backlogId: BacklogId) => Promise<OpenSprints>;
  /**
   * The shards of these numbers, from 0. Undefined where one is missing or cannot be read: then the
   * backlog must be scanned.
   */
  readonly readShards: (
    backlogId: BacklogId,
    ledger: Ledger,
    numbers: readonly number[],
  ) => Promise<Shards | undefined>;
  /** Stores a new generation in place of the old one. */
  readonly replace: (backlogId: BacklogId, ledger: Ledger, shards: readonly Shard[]) => Promise<void>;
  /**
   * Writes what has changed: the figures, the parts of the top that differ from `before`, and these
   * shards; all or nothing, or where it is too much for that so that what was written before the
   * last write is judged anew. `before`: the ledger as it was read.
   */
  readonly update: (backlogId: BacklogId, before: Ledger, changed: LedgerUpdate) => Promise<void>;
};

/** A ledger with the shards that changed with it. Its basis is that of before. */
export type LedgerUpdate = { readonly ledger: Ledger; readonly shards: Shards };

/** A scan under way. Instants are epoch milliseconds. */
export type ScanState = {
  readonly scanId: Generation;
  readonly why: ScanReason;
  readonly basis: LedgerBasis;
  readonly nextSprints: readonly number[];
  /** The open sprints of its board; ids of those that run. */
  readonly sprints: readonly OpenSprint[];
  readonly activeSprints: readonly number[];
  readonly startedAt: number;
  /** The last sign of life. */
  readonly touchedAt: number;
  /** The step that comes next, from 0. */
  readonly step: number;
  /** The message of that step has been sent. */
  readonly pushed: boolean;
  /** Where Jira's next page begins; absent before the first page and after the last. */
  readonly cursor?: string | undefined;
  /** Items that were read so far, and Jira's approximate count of all. */
  readonly read: number;
  readonly about: number;
  readonly pausedUntil?: number | undefined;
  /** The app may not see the project or the board's filter. */
  readonly refused?: boolean | undefined;
  /** The next three are of what was read so far. */
  readonly judgedBy: RulesMark;
  readonly tally: Tally;
  readonly top: readonly TopItem[];
};

/** One step of a scan, the first of them 0. */
export type ScanStep = Pick<ScanState, 'scanId' | 'step'>;

/** The facts that one step of a scan has read. */
export type ScannedStep = ScanStep & {
  readonly facts: readonly ItemFacts[];
};

/** The scans under way, one a backlog at most. @throws SourceFailure where storage fails */
export type ScanStore = {
  /** Undefined where none is under way. */
  readonly read: (backlogId: BacklogId) => Promise<ScanState | undefined>;
  readonly save: (backlogId: BacklogId, scan: ScanState) => Promise<void>;
  /** Adding a step again writes the same. */
  readonly addFacts: (backlogId: BacklogId, scanned: ScannedStep) => Promise<void>;
  /** The facts of the first `steps` steps; undefined where some are missing. */
  readonly readFacts: (
    backlogId: BacklogId,
    scanId: Generation,
    steps: number,
  ) => Promise<readonly ItemFacts[] | undefined>;
  /** Deletes the scan with its facts. */
  readonly delete: (backlogId: BacklogId) => Promise<void>;
};

/** What Jira told has changed, and when, in epoch milliseconds. `id` names this one notice. */
export type Notice = { readonly id: NoticeId; readonly at: number } & NewNotice;

/** A notice that is not stored yet. `closed`: the sprint was closed, else it was started. */
export type NewNotice =
  { readonly issueId: string; readonly deleted: boolean } | { readonly sprintId: number; readonly closed: boolean };

/** Notices that have not been read since. @throws SourceFailure where storage fails */
export type NoticeStore = {
  /** Adds a notice of this moment. */
  readonly add: (backlogId: BacklogId, notice: NewNotice) => Promise<void>;
  /** At most 1,000, the oldest first. */
  readonly list: (backlogId: BacklogId) => Promise<readonly Notice[]>;
  readonly delete: (backlogId: BacklogId, noticeIds: readonly NoticeId[]) => Promise<void>;
};

/** A backlog that is remembered, with the key of its project. */
export type TrackedBacklog = { readonly backlogId: BacklogId; readonly projectKey: string };

/**
 * With the day, since 1970 in UTC, on which the project page of the board was last opened; absent
 * where an earlier version of the app has stored it.
 */
export type OpenedBacklog = TrackedBacklog & { readonly openedOn?: number | undefined };

/** Which backlogs are remembered. @throws SourceFailure where storage fails */
export type TrackedBacklogStore = {
  /** Undefined where the backlog is not remembered. */
  readonly read: (backlogId: BacklogId) => Promise<OpenedBacklog | undefined>;
  readonly save: (backlog: OpenedBacklog) => Promise<void>;
  readonly listOfProject: (projectId: string) => Promise<readonly OpenedBacklog[]>;
  readonly listAll: () => Promise<readonly OpenedBacklog[]>;
};

/** How far the repair of each backlog has come. @throws SourceFailure where storage fails */
export type RepairStore = {
  /** Undefined where none was begun. */
  readonly read: (backlogId: BacklogId) => Promise<RepairState | undefined>;
  readonly save: (backlogId: BacklogId, state: RepairState) => Promise<void>;
};

/**
 * Deletes what is remembered. False: not everything is gone yet, and the caller tries again.
 * @throws SourceFailure where storage fails
 */
export type Forgetting = {
  /** Everything about a project: its backlogs, its sprints, its rules. */
  readonly project: (projectId: string) => Promise<boolean>;
  /** The backlogs of all projects. */
  readonly backlogs: () => Promise<boolean>;
};

/** Salted hashes of labels: equal for equal labels of this site, and no way back to a label. */
export type LabelHashes = {
  /** The function that hashes. @throws SourceFailure where storage does not give the salt */
  readonly hash: () => Promise<(label: string) => string>;
};
