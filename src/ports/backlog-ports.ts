import type { Shards } from '../domain/backlog/apply-changes';
import type { TopItem } from '../domain/backlog/backlog-top';
import type { Shard } from '../domain/backlog/fact-shard';
import type { ItemFacts } from '../domain/backlog/item-facts';
import type { ScanReason } from '../domain/backlog/open-backlog';
import type { Tally } from '../domain/backlog/tally';
import type { FieldIds } from '../domain/fields/field-ids';
import type { BoardPlace } from '../domain/project/board';

/** A backlog that is remembered: the one of a board of a project; `boardId` 0 where the project has none. */
export type Place = BoardPlace;

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
 * What is remembered of a backlog in one value: its figures and its top, which a view needs. The facts stand in parts beside it and agree with it:
 * both are written in one transaction.
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
  readonly read: (place: Place) => Promise<Ledger | undefined>;
  /** The parts asked for; undefined where one is not there or cannot be read: the backlog must be read anew. */
  readonly shards: (place: Place, ledger: Ledger, numbers: readonly number[]) => Promise<Shards | undefined>;
  /** Puts a new generation in place of what is there. */
  readonly replace: (place: Place, ledger: Ledger, shards: readonly Shard[]) => Promise<void>;
  /** Writes the ledger with the parts that became others, at most 20 of them, all or nothing. */
  readonly update: (place: Place, ledger: Ledger, shards: Shards) => Promise<void>;
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
  readonly read: (place: Place) => Promise<ScanState | undefined>;
  readonly save: (place: Place, scan: ScanState) => Promise<void>;
  readonly keep: (place: Place, scanId: string, step: number, facts: readonly ItemFacts[]) => Promise<void>;
  /** The facts of all steps before `steps`; undefined where some are not there. */
  readonly kept: (place: Place, scanId: string, steps: number) => Promise<readonly ItemFacts[] | undefined>;
  /** Forgets the scan and what it has kept. */
  readonly end: (place: Place) => Promise<void>;
};

/** Something that Jira told has changed and that has not been read since. `mark` names this one telling, which came at `at`. */
export type Told = { readonly mark: string; readonly at: number } & Tellings;

type Tellings =
  | { readonly issueId: string; readonly deleted: boolean }
  /** Started, or closed. */
  | { readonly sprintId: number; readonly closed: boolean };

export type ToldStore = {
  readonly add: (place: Place, told: Tellings) => Promise<void>;
  /** At most 100 of them, the oldest first. */
  readonly list: (place: Place) => Promise<readonly Told[]>;
  readonly forget: (place: Place, marks: readonly string[]) => Promise<void>;
};

/** Which backlogs are remembered, with the key of their project. */
export type Tracked = { readonly place: Place; readonly projectKey: string };

export type TrackedBacklogs = {
  readonly add: (tracked: Tracked) => Promise<void>;
  readonly ofProject: (projectId: string) => Promise<readonly Tracked[]>;
  readonly all: () => Promise<readonly Tracked[]>;
};

/** Forgets what is remembered. Each resolves to whether all of it is gone; a very long list takes several turns. */
export type Forgetting = {
  /** Everything about a project: its backlogs, its sprints, its rules. */
  readonly project: (projectId: string) => Promise<boolean>;
  /** The backlogs of all projects. */
  readonly backlogs: () => Promise<boolean>;
};

/** Salted hashes of labels: the same for the same label on this site. */
export type LabelHashes = { readonly hash: () => Promise<(label: string) => string> };
