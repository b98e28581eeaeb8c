import type { Answer } from './answer';
import type { BoardRequest } from './project-view';
import type { FigureItems } from './sprints-view';
import type { ReadinessAtStart } from '../domain/outcome/readiness-at-start';
import type { Fate } from '../domain/outcome/fate';
import type { ReadinessOutcome } from '../domain/outcome/readiness-outcome';
import type { EstimateUnit } from '../domain/arithmetic/unit';

export type { Fate } from '../domain/outcome/fate';

/**
 * How items that were ready when their sprint began fared against the others, judged by the rules
 * in force. Sums only: the items of a count are read as the viewer when it is opened (J10).
 * Instants are epoch milliseconds.
 */
export type OutcomeView =
  | {
      readonly kind: 'outcome';
      /** All sprints together; an item of several sprints counts in each. */
      readonly all: ReadinessOutcome;
      /** Oldest close first. */
      readonly sprints: readonly SprintOutcome[];
      /** How many of the sprints are judged; only while not all of them are. */
      readonly judging?: { readonly judged: number; readonly of: number } | undefined;
      /** Sprints that are left out; `why`, in a sentence. */
      readonly leftOut: readonly { readonly name: string; readonly why: string }[];
      /** Not every item of these sprints could be examined. */
      readonly partly: boolean;
      /** Of the items that the viewer sees, which are not nearly all (J10). */
      readonly ownOnly?: true | undefined;
      readonly unit: EstimateUnit;
      readonly rulesVersion: number;
      readonly overridesVersion?: number | undefined;
    }
  /** Why nothing is known, in a sentence. */
  | { readonly kind: 'none'; readonly because: string };

/** The same of one sprint. `sprint`: its id. */
export type SprintOutcome = {
  readonly sprint: number;
  readonly name: string;
  /** When its items were last judged. */
  readonly judgedAt: number;
  readonly outcome: ReadinessOutcome;
};

/** What a person can open: a group of items by their readiness at the start… */
export const outcomeGroups = [
  'ready',
  'not-ready',
  'not-scored',
  'unknown',
] as const satisfies readonly ReadinessAtStart[];
/** One of these groups. */
export type OutcomeGroup = (typeof outcomeGroups)[number];

/** …and those of them that had one fate. */
export const fates = ['completed', 'carried-over', 'removed'] as const satisfies readonly Fate[];

/** What the project page asks about how readiness pays off. */
export type OutcomeCalls = {
  /** Of the last 7 closed sprints of a board. */
  outcome: (payload: BoardRequest) => Answer<OutcomeView>;
  /** The items of a count: of one sprint, else of all; of one fate, else of all. */
  outcomeItems: (payload: {
    readonly boardId: number;
    readonly sprintId?: number | undefined;
    readonly group: OutcomeGroup;
    readonly fate?: Fate | undefined;
  }) => Answer<FigureItems>;
};
