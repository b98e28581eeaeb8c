import type { BacklogItem, StatusCategory } from '../domain/backlog/backlog-item';
import type { Overrides } from '../domain/readiness/layers';
import type { ReadinessRules } from '../domain/readiness/rules';
import type { Sprint } from '../domain/sprints/sprint';
import type { JiraField } from '../domain/estimates/jira-field';
import type { FieldIds } from './field-ids';

/** Epoch milliseconds. */
export type Clock = () => number;

/** Which items are asked for; the edge writes the JQL. */
export type ItemQuery =
  /**
   * Open items of a board's filter that are no sub-tasks and not in an active sprint, by rank (G). `exceptTypes`: ids of the issue types that are
   * epics, where they are known; without them epics come along.
   */
  | { readonly kind: 'open-backlog'; readonly filterId: string; readonly exceptTypes?: readonly string[] }
  /** The same of a whole project that has no board. */
  | {
      readonly kind: 'open-backlog-of-project';
      readonly projectKey: string;
      readonly exceptTypes?: readonly string[];
    }
  /**
   * Items of a board's filter, or of a project where there is none, that changed within so many minutes, are among these or are in one of these
   * sprints, whatever their status.
   */
  | ({
      readonly kind: 'changed';
      readonly withinMinutes?: number;
      readonly issueIds: readonly string[];
      readonly sprintIds: readonly number[];
    } & ({ readonly filterId: string } | { readonly projectKey: string }))
  /** Every item of a project, by key. */
  | { readonly kind: 'project'; readonly projectKey: string; readonly includeDone: boolean };

export type ItemPage = { readonly items: readonly BacklogItem[]; readonly next?: string };

/** One item with what a fix needs to know of it. */
export type FoundItem = {
  readonly item: BacklogItem;
  /** Whether Jira offers the person any field to edit. */
  readonly mayEdit: boolean;
  /** The description as Jira keeps it, to be written back with additions only. */
  readonly description: unknown;
  /** The options of the field that MoSCoW is mapped to; absent where none is mapped, or the person may not set it. */
  readonly moscowOptions?: readonly string[];
};

/** Reads of items as the person who asks. */
export type Items = {
  /** The item, or undefined where it does not exist or the person may not see it. */
  readonly find: (key: string, fields: FieldIds) => Promise<FoundItem | undefined>;
  /** 100 items, or fewer where `limit` says so. A query that names issues sees them as they are now, others up to a second later. */
  readonly page: (query: ItemQuery, fields: FieldIds, cursor?: string, limit?: number) => Promise<ItemPage>;
  /** About how many items the query has; Jira calls its own figure approximate. */
  readonly count: (query: ItemQuery) => Promise<number>;
};

/**
 * What became of a write. `unknown`: the answer was lost, so it may have taken effect; only the issue itself can tell. A write is
 * never sent again for that.
 */
export type WriteOutcome = 'written' | 'refused' | 'unknown';

/** The status categories of issues by id, of those that the asker may browse. */
export type IssueStates = {
  readonly of: (issueIds: readonly string[]) => Promise<ReadonlyMap<string, StatusCategory>>;
};

/** Writes to issues as the person who asks. */
export type IssueWrites = {
  readonly describe: (key: string, description: unknown) => Promise<WriteOutcome>;
  /** Through the board that decides what estimates are; `value` in points, or in minutes where it estimates in time. */
  readonly estimate: (key: string, boardId: number, value: number) => Promise<WriteOutcome>;
  /** Chooses an option of a single choice. */
  readonly choose: (key: string, fieldId: string, option: string) => Promise<WriteOutcome>;
  /** Adds one label and removes others; whatever other labels the issue has stay. */
  readonly relabel: (
    key: string,
    change: { readonly add: string; readonly remove: readonly string[] },
  ) => Promise<WriteOutcome>;
};

export type Board = { readonly id: number; readonly name: string; readonly type: 'scrum' | 'simple' | 'kanban' };

export type BoardConfiguration = {
  readonly filterId: string;
  readonly columns: readonly { readonly name: string; readonly statusIds: readonly string[] }[];
  /** E1: what the board estimates by. */
  readonly estimation: { readonly type: 'field'; readonly fieldId: string } | { readonly type: 'issue-count' | 'none' };
};

export type Boards = {
  readonly ofProject: (projectKey: string) => Promise<readonly Board[]>;
  /** Undefined where the board is gone or the person may not see its configuration. */
  readonly configuration: (boardId: number) => Promise<BoardConfiguration | undefined>;
  readonly sprints: (boardId: number) => Promise<readonly Sprint[]>;
  /** The ids of the sprints that have not begun, in the board's order; none where it has no sprints. */
  readonly futureSprints: (boardId: number) => Promise<readonly number[]>;
};

export type FieldList = { readonly all: () => Promise<readonly JiraField[]> };

export type Permissions = {
  readonly mayAdministerSite: () => Promise<boolean>;
  readonly mayBrowse: (projectKey: string) => Promise<boolean>;
  readonly mayEdit: (issueKey: string) => Promise<'yes' | 'no' | 'not-visible'>;
  readonly mayAdministerProject: (projectKey: string) => Promise<boolean>;
  /** Whether the person may edit issues of the project. */
  readonly mayEditIn: (projectKey: string) => Promise<boolean>;
  readonly mayCreate: (projectKey: string) => Promise<boolean>;
  readonly mayComment: (issueKey: string) => Promise<'yes' | 'no' | 'not-visible'>;
};

/** Why a person takes a hint for wrong. `evidence`: fingerprint of the evidence that the hint had then; no text of the issue. */
export type Dismissal = {
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  readonly at: number;
  readonly evidence: string;
};

/** The dismissed hints of each issue, by issue id. */
export type DismissedHints = {
  readonly of: (issueId: string) => Promise<readonly Dismissal[]>;
  readonly keep: (issueId: string, dismissal: Dismissal) => Promise<void>;
  readonly forget: (issueId: string, rule: string) => Promise<void>;
  /** A salted hash: the same for the same text on this site, and no way back to the text. */
  readonly fingerprint: (evidence: string) => Promise<string>;
};

/** One saved version of rules: those of the site, or the overrides of a project. `savedAt`: epoch milliseconds. */
export type Saved<T> = {
  readonly version: number;
  readonly rules: T;
  readonly savedAt: number;
  readonly savedBy: string;
};

/** Versions are numbered from 1 without gaps and never change. */
export type VersionStore<T> = {
  /** The newest saved version, or undefined where nobody has saved any. */
  readonly newest: () => Promise<Saved<T> | undefined>;
  /** One version, or undefined where there is none of that number. */
  readonly read: (version: number) => Promise<Saved<T> | undefined>;
  /** Who saved the versions from `newest` downwards and when, the newest first, at most `most` of them. */
  readonly list: (newest: number, most: number) => Promise<readonly Omit<Saved<T>, 'rules'>[]>;
  /** Adds a version; `exists` where somebody was faster. */
  readonly add: (saved: Saved<T>) => Promise<'added' | 'exists'>;
};

export type RulesStore = VersionStore<ReadinessRules>;

/** What each project changes of the site's rules, by the project's id. */
export type OverridesStore = (projectId: string) => VersionStore<Overrides>;

/** A project as the person who asks sees it; undefined where it does not exist or is out of sight. */
export type Projects = {
  readonly find: (key: string) => Promise<FoundProject | undefined>;
};

/** `isEpic`: above the level of stories; `isSubTask`: below it. */
export type IssueTypeOfProject = {
  readonly id: string;
  readonly name: string;
  readonly isEpic: boolean;
  readonly isSubTask: boolean;
};

export type FoundProject = {
  readonly id: string;
  readonly key: string;
  readonly issueTypes: readonly IssueTypeOfProject[];
  readonly components: readonly { readonly id: string; readonly name: string }[];
};

/** A memory of the site's field list, so that screens need not read it each time. */
export type FieldMemory = {
  readonly recall: () => Promise<{ readonly readAt: number; readonly fields: readonly JiraField[] } | undefined>;
  readonly remember: (memory: { readonly readAt: number; readonly fields: readonly JiraField[] }) => Promise<void>;
};

/** A memory of what each project's board estimates by, for screens that show one issue. */
export type EstimationMemory = {
  readonly recall: (projectId: string) => Promise<RememberedEstimation | undefined>;
  readonly remember: (projectId: string, estimation: RememberedEstimation) => Promise<void>;
};

/** `estimation` is absent where the project has no board that tells. */
export type RememberedEstimation = { readonly readAt: number; readonly estimation?: BoardConfiguration['estimation'] };

/** The mean velocity of each project's team in points, for screens that do not read it: the same for everybody. */
export type TeamVelocityMemory = {
  readonly recall: (projectId: string) => Promise<number | undefined>;
  readonly remember: (projectId: string, points: number) => Promise<void>;
  readonly forget: (projectId: string) => Promise<void>;
};
