import type { PrioritisingUse } from '../fields/field-use';
import type { TextDocument } from '../text/document';

/**
 * One Jira issue as this product sees it: what readiness, priority and health need, nothing else.
 * Instants are epoch milliseconds in UTC. An absent member is unknown or unset, never zero.
 */
export type BacklogItem = {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly projectId: string;
  readonly type: ItemType;
  readonly status: Status;
  readonly priority?: { readonly id: string; readonly name: string };
  readonly description: TextDocument;
  /** The text of the field for acceptance criteria; absent where none is read (A1). */
  readonly criteriaField?: { readonly name: string; readonly text: TextDocument };
  /**
   * Why the field for acceptance criteria could not be told, in a sentence: absent where one is
   * read or there is none.
   */
  readonly criteriaFieldUnknown?: string;
  /** The text that a checklist app keeps (A1). */
  readonly checklistField?: { readonly name: string; readonly text: TextDocument };
  readonly estimate: Estimate;
  /**
   * The epic, or what else it hangs under; summary and priority are absent where Jira gives only
   * the key.
   */
  readonly parent?: {
    readonly key: string;
    readonly id?: string;
    readonly summary?: string;
    readonly priority?: { readonly id: string; readonly name: string };
  };
  readonly links: readonly ItemLink[];
  readonly labels: readonly string[];
  readonly components: readonly { readonly id: string; readonly name: string }[];
  /** What it is to be released with. */
  readonly versions: readonly Version[];
  readonly subtasks: number;
  readonly attachments: number;
  readonly votes?: number;
  readonly watchers?: number;
  readonly created: number;
  readonly updated: number;
  /** The day of the due date, `YYYY-MM-DD`. */
  readonly dueDate?: string;
  /** Sprints that the item is in now or was in when they closed. */
  readonly sprints: readonly { readonly id: number; readonly state: 'future' | 'active' | 'closed' }[];
  /**
   * What the site's own fields for prioritising say, by use; a use is absent where no field is
   * mapped to it (P1).
   */
  readonly prioritising?: Readonly<Partial<Record<Exclude<PrioritisingUse, 'moscow'>, MappedNumber>>>;
  /** The field that MoSCoW is mapped to, with the option that is chosen. */
  readonly moscowField?: { readonly fieldName: string; readonly value?: string };
  /**
   * Jira's rank: a string that sorts in the team's order; absent where the site has no Rank field.
   */
  readonly rank?: string;
};

/**
 * A release of one project; its name alone may be that of another project's release. `releaseDate`:
 * a day, `YYYY-MM-DD`.
 */
export type Version = {
  readonly id: string;
  readonly name: string;
  readonly releaseDate?: string;
  readonly released?: boolean;
};

/**
 * A number field of the site: its value, absent where it is empty, or why no field could be told,
 * in a sentence (E2).
 */
export type MappedNumber = { readonly fieldName: string; readonly value?: number } | { readonly unknown: string };

/** The kinds that have rule sets of their own (R8). */
export type ItemKind = 'story' | 'bug' | 'task' | 'spike' | 'epic' | 'sub-task';

export type ItemType = { readonly id: string; readonly name: string; readonly kind: ItemKind };

export type StatusCategory = 'to-do' | 'in-progress' | 'done';

export type Status = { readonly id: string; readonly name: string; readonly category: StatusCategory };

/**
 * The estimate as the board's estimation statistic gives it (E1–E6). `points`: a number (0 is an
 * estimate), or undefined where nobody has estimated. `present`: for select fields such as T-shirt
 * sizes, which are present or absent and never summed (E5).
 */
export type Estimate =
  | { readonly unit: 'points' | 'seconds'; readonly fieldName: string; readonly value?: number }
  | { readonly unit: 'choice'; readonly fieldName: string; readonly choice?: string }
  /**
   * Estimation is off for the board, or no board estimates and the site has no points field: the
   * check does not apply (E6).
   */
  | { readonly unit: 'none' }
  /** No field was found, or several fit: cannot tell (E2). `because` is a sentence for people. */
  | { readonly unit: 'unknown'; readonly because: string };

export type ItemLink = {
  /** What this item is to the other: it blocks it, is blocked by it, is duplicated… */
  readonly relation: 'blocks' | 'is-blocked-by' | 'duplicates' | 'is-duplicated-by' | 'relates';
  readonly key: string;
  readonly id?: string;
  /** Absent where Jira gives no status of the other issue (it may be out of the viewer's sight). */
  readonly category?: StatusCategory;
  /** The other issue's type, as it is named; absent as its status is. */
  readonly typeName?: string;
};

/** Open: status category is not done (G). */
export const isOpen = (item: Pick<BacklogItem, 'status'>): boolean => item.status.category !== 'done';
