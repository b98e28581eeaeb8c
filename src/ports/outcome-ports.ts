import type { FieldIds } from '../domain/fields/field-ids';
import type { ContentChange } from '../domain/history/item-at';
import type { BacklogItem } from '../domain/items/backlog-item';
import type { ReadinessAtStart } from '../domain/outcome/readiness-at-start';
import type { BacklogId } from '../domain/project/board';

/**
 * What tells how items were in the past, by issue id. It holds texts, which are judged and dropped
 * (J11).
 */
export type ContentHistories = {
  /** The items as they are, of those that exist and the asker may browse; one call for each 100. */
  readonly readItems: (issueIds: readonly string[], fields: FieldIds) => Promise<ReadonlyMap<string, BacklogItem>>;
  /**
   * Their changes of content; an issue without any is absent. Undefined where Jira gave a part of
   * them only (J2).
   */
  readonly readChanges: (
    issueIds: readonly string[],
    fields: FieldIds,
  ) => Promise<ReadonlyMap<string, readonly ContentChange[]> | undefined>;
};

/** Which items of a closed sprint were ready at its start: ids and nothing else of them. */
export type JudgedStart = {
  /**
   * The basis of the replay, its instants and the rules that they belong to; with others the sprint
   * is judged anew.
   */
  readonly basis: string;
  readonly start: number;
  readonly close: number;
  readonly rules: string;
  readonly judgedAt: number;
  readonly items: Readonly<Record<ReadinessAtStart, readonly string[]>>;
};

/**
 * The memory of these verdicts. Undefined: never judged, or stored in another shape, which is as
 * good as never.
 */
export type OutcomeStore = {
  readonly read: (backlogId: BacklogId, sprintId: number) => Promise<JudgedStart | undefined>;
  readonly save: (backlogId: BacklogId, sprintId: number, verdicts: JudgedStart) => Promise<void>;
};
