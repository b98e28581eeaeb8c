import type { AdfNode } from './adf';
import type { PersonName } from './people';
import type { ComponentName, ReleaseName } from './projects';
import type { IssueTypeName, PriorityName, StatusName } from './workflow';

/** What a text may point at: other items, people, days. */
export type Pointers = {
  /** A smart link to another item. */
  readonly item: (ref: string) => AdfNode;
  readonly person: (name: PersonName) => AdfNode;
  /** A date, so many days from now. */
  readonly day: (fromNow: number) => AdfNode;
};

/**
 * A hand-written text: blocks of ADF, or a function that makes them where it points at something.
 */
export type Text = readonly AdfNode[] | ((to: Pointers) => readonly AdfNode[]);

/**
 * One item as its author tells it; keys, instants and the change history are worked out from it.
 */
export type Draft = {
  /** The name by which other drafts and the sprint plan know the item. */
  readonly ref: string;
  readonly type: IssueTypeName;
  readonly summary: string;
  /** What the summary said before refinement. */
  readonly formerSummary?: string;
  /** Absent: the description is empty. */
  readonly text?: Text;
  /** What the description said before refinement. */
  readonly formerText?: Text;
  /** The Acceptance Criteria field. */
  readonly criteria?: Text;
  readonly environment?: string;
  readonly parent?: string;
  /** The estimate with which the item enters its first sprint, or that it has in the backlog. */
  readonly points?: number;
  readonly priority?: PriorityName;
  readonly formerPriority?: PriorityName;
  readonly labels?: readonly string[];
  /** The label by which refinement says how much it is needed. */
  readonly needed?: 'must-have' | 'should-have' | 'good-to-have' | 'wont-have-now';
  readonly component?: ComponentName;
  readonly release?: ReleaseName;
  /** Due, in days from now. */
  readonly due?: number;
  readonly reporter?: PersonName;
  /** Assigned from the beginning; else whoever pulls it on the board. */
  readonly assignee?: PersonName;
  /**
   * Days before now at which the item was created and last touched. Absent: follows from its first
   * sprint.
   */
  readonly age?: readonly [created: number, touched: number];
  /** Statuses entered outside sprints, in days before now. */
  readonly path?: readonly (readonly [daysAgo: number, to: StatusName])[];
  readonly blocks?: readonly string[];
  readonly relatesTo?: readonly string[];
  readonly duplicates?: readonly string[];
  readonly votes?: number;
  readonly watchers?: number;
  readonly comments?: number;
  readonly attachments?: readonly string[];
  readonly flagged?: true;
  /** Hidden from those outside the security level. */
  readonly hidden?: true;
};

/** A step on the board: the day of the sprint and the status entered. */
export type Step = readonly [day: number, to: StatusName];

/** What one item did in one sprint; days are the sprint's own (calendar.ts). */
export type Play = {
  readonly sprint: number;
  readonly item: string;
  /**
   * When it joined: before the start ("planning", the default), at the very instant of the start,
   * or on a day.
   */
  readonly joins?: 'planning' | 'at-start' | number;
  /** Created on that day, straight into the sprint: no Sprint change stands in its history. */
  readonly born?: number;
  /** Left the sprint on that day, for the backlog. */
  readonly leaves?: number;
  /** Came back on that day. */
  readonly returns?: number;
  readonly steps?: readonly Step[];
  /** Re-estimates; null clears the estimate. */
  readonly estimates?: readonly (readonly [day: number, points: number | null])[];
  /** The day on which the description got its present text, while the sprint was running. */
  readonly described?: number;
  /** Flagged as impeded from one day to another. */
  readonly flagged?: readonly [from: number, until: number];
};
