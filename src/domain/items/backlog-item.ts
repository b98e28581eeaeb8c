import type { PrioritisingUse } from '../fields/field-use';
import type { LinkRelation } from '../links/read-link-type';
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
  readonly priority?: Priority | undefined;
  readonly description: TextDocument;
  /** The text of the field for acceptance criteria; absent where the site has none (A1). */
  readonly criteriaField?: NamedText | undefined;
  /** Why nobody can tell which field holds the criteria: a sentence. Absent where that is known. */
  readonly criteriaFieldUnknown?: string | undefined;
  /** The text that a checklist app keeps (A1). */
  readonly checklistField?: NamedText | undefined;
  readonly estimate: Estimate;
  /** The epic, or what else it hangs under. */
  readonly parent?: Parent | undefined;
  readonly links: readonly ItemLink[];
  /** Somebody has flagged it as impeded; absent where not, or where the site has no such field. */
  readonly flagged?: true | undefined;
  readonly labels: readonly string[];
  readonly components: readonly { readonly id: string; readonly name: string }[];
  /** What it is to be released with. */
  readonly versions: readonly Version[];
  readonly subtasks: number;
  readonly attachments: number;
  readonly votes?: number | undefined;
  readonly watchers?: number | undefined;
  readonly created: number;
  readonly updated: number;
  /** The day of the due date, `YYYY-MM-DD`. */
  readonly dueDate?: string | undefined;
  /** Sprints that the item is in now or was in when they closed. */
  readonly sprints: readonly ItemSprint[];
  /** The site's own fields for prioritising, by use; a use without a field is absent (P1). */
  readonly prioritising?: Readonly<Partial<Record<Exclude<PrioritisingUse, 'moscow'>, MappedNumber>>> | undefined;
  /** The field that MoSCoW is mapped to, with the option that is chosen. */
  readonly moscowField?: { readonly fieldName: string; readonly value?: string | undefined } | undefined;
  /** Jira's rank, which sorts in the team's order; absent where the site has no Rank field. */
  readonly rank?: string | undefined;
};

/** A sprint of an item; of one that runs with its name and dates, `end` as planned. */
export type ItemSprint = {
  readonly id: number;
  readonly state: 'future' | 'active' | 'closed';
  readonly name?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
};

type NamedText = { readonly name: string; readonly text: TextDocument };

type Priority = { readonly id: string; readonly name: string };

/** Everything but the key is absent where Jira gives only that. */
type Parent = {
  readonly key: string;
  readonly id?: string | undefined;
  readonly summary?: string | undefined;
  readonly priority?: Priority | undefined;
};

/**
 * A release of one project; its name alone may be that of another project's release. `releaseDate`:
 * a day, `YYYY-MM-DD`.
 */
export type Version = {
  readonly id: string;
  readonly name: string;
  readonly releaseDate?: string | undefined;
  readonly released?: boolean | undefined;
};

/**
 * A number field of the site: its value, absent where it is empty, or why nobody can tell which
 * field it is, in a sentence (E2).
 */
export type MappedNumber =
  { readonly fieldName: string; readonly value?: number | undefined } | { readonly unknown: string };

/** The kinds that have rule sets of their own (R8). */
export type ItemKind = (typeof itemKinds)[number];

/** The kinds in the order in which they are listed, chosen from and stored. */
export const itemKinds = ['story', 'bug', 'task', 'spike', 'epic', 'sub-task'] as const;

export type ItemType = { readonly id: string; readonly name: string; readonly kind: ItemKind };

export type StatusCategory = 'to-do' | 'in-progress' | 'done';

export type Status = { readonly id: string; readonly name: string; readonly category: StatusCategory };

/**
 * The estimate as the board's estimation statistic gives it (E1–E6). A value of 0 is an estimate;
 * no value or choice means that nobody has estimated. `choice`: a select field such as T-shirt
 * sizes, which is present or absent and never summed (E5). `none`: estimation is off for the board,
 * or no board estimates and the site has no points field (E6). `unknown`: no field was found, or
 * several fit (E2); `because` is a sentence for people.
 */
export type Estimate =
  | { readonly unit: 'points' | 'seconds'; readonly fieldName: string; readonly value?: number | undefined }
  | { readonly unit: 'choice'; readonly fieldName: string; readonly choice?: string | undefined }
  | { readonly unit: 'none' }
  | { readonly unit: 'unknown'; readonly because: string };

export type ItemLink = {
  /** What this item is to the other: it blocks it, is blocked by it, is duplicated… */
  readonly relation: LinkRelation;
  /** What this item says of the other: the site's words; absent where only facts are known. */
  readonly words?: string | undefined;
  readonly key: string;
  readonly id?: string | undefined;
  /** Absent where Jira gives no status of the other issue, which the viewer may not see. */
  readonly category?: StatusCategory | undefined;
  /** The other issue's type, as it is named; absent as its status is. */
  readonly typeName?: string | undefined;
};

/** Open: status category is not done (G). */
export const isOpen = (item: Pick<BacklogItem, 'status'>): boolean => item.status.category !== 'done';
