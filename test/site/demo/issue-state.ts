import type { AdfDoc } from './adf';
import type { PersonName } from './people';
import type { ComponentName, ReleaseName } from './projects';
import type { IssueTypeName, PriorityName, ResolutionName, StatusName } from './workflow';

/** A reference from one issue to another. */
export type IssueRef = { readonly id: string; readonly key: string };

/** A link as one of its two ends sees it. */
export type StateLink = {
  readonly linkId: string;
  readonly type: LinkTypeName;
  readonly end: 'outward' | 'inward';
  readonly other: IssueRef;
};

export type LinkTypeName = keyof typeof linkTypes;

export const linkTypes = {
  Blocks: { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  Duplicate: { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  Relates: { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
} as const;

/** Everything of an issue that changes over its life, as it is at one instant. */
export type IssueState = {
  readonly type: IssueTypeName;
  readonly summary: string;
  readonly description?: AdfDoc | undefined;
  readonly criteria?: AdfDoc;
  readonly environment?: AdfDoc;
  readonly status: StatusName;
  readonly resolution?: ResolutionName | undefined;
  readonly priority: PriorityName;
  readonly reporter: PersonName;
  readonly assignee?: PersonName;
  /** Sprint numbers, in the order of joining; closed sprints stay. */
  readonly sprints: readonly number[];
  readonly points?: number | undefined;
  readonly flagged: boolean;
  readonly labels: readonly string[];
  readonly components: readonly ComponentName[];
  readonly releases: readonly ReleaseName[];
  readonly parent?: IssueRef;
  /** `yyyy-MM-dd`. */
  readonly due?: string;
  readonly links: readonly StateLink[];
  readonly comments: number;
};
