import type { Answer } from './answer';
import type { BoardRequest } from './project-view';
import type { FigureItems } from './sprints-view';
import type { ReadinessAtStart } from '../domain/outcome/readiness-at-start';
import type { Fate } from '../domain/outcome/fate';
import type { ReadinessOutcome } from '../domain/outcome/readiness-outcome';
import type { EstimateUnit } from '../domain/arithmetic/unit';

export type { Fate } from '../domain/outcome/fate';

/**
 * How items that were ready when their sprint began fared against those that were not, judged by
 * the rules in force. Sums only: the items behind a count are read as the viewer when it is opened
 * (J10).
 */
export type OutcomeView =
  | {
      readonly kind: 'outcome';
      /** All sprints together; an item that was in several counts in each. */
      readonly all: ReadinessOutcome;
      /** Oldest close first. */
      readonly sprints: readonly SprintOutcome[];
      /**
       * How many of the sprints before these were not judged yet: so many items are read at once
       * and no more. Asking again goes on.
       */
      readonly older: number;
      /** Sprints that are left out, named. */
      readonly leftOut: readonly { readonly name: string; readonly why: string }[];
      /** Of at least one of these sprints not every item could be examined. */
      readonly partly: boolean;
      readonly unit: EstimateUnit;
      readonly rulesVersion: number;
      readonly overridesVersion?: number;
    }
  /** The board has no sprints, or nothing can be told of them. */
  | { readonly kind: 'none'; readonly because: string };

export type SprintOutcome = {
  readonly sprint: number;
  readonly name: string;
  /** When its items were judged. */
  readonly judgedAt: number;
  readonly outcome: ReadinessOutcome;
};

/** What a person can open: a group, and of a group what became of its items. */
export const outcomeGroups = [
  'ready',
  'not-ready',
  'not-scored',
  'unknown',
] as const satisfies readonly ReadinessAtStart[];
export type OutcomeGroup = (typeof outcomeGroups)[number];

export const fates = ['completed', 'carried-over', 'removed'] as const satisfies readonly Fate[];

/** What the project page asks about how readiness pays off. */
export type OutcomeCalls = {
  /**
   * How items that were ready when their sprint began fared against the others, in the last 7
   * closed sprints of a board.
   */
  outcome: (payload: BoardRequest) => Answer<OutcomeView>;
  /**
   * The items behind a count of it: of one sprint or of all, whatever became of them where no fate
   * is named.
   */
  outcomeItems: (payload: {
    readonly boardId: number;
    readonly sprintId?: number | undefined;
    readonly group: OutcomeGroup;
    readonly fate?: Fate | undefined;
  }) => Answer<FigureItems>;
};
