import type { FieldIds } from '../domain/fields/field-ids';
import type { ContentChange } from '../domain/history/item-at';
import type { BacklogItem } from '../domain/items/backlog-item';
import type { ReadinessAtStart } from '../domain/outcome/readiness-at-start';
import type { BoardPlace } from '../domain/project/board';

/** What tells how items were in the past, by issue id. It holds texts, which are judged and dropped (J11). */
export type PastItems = {
  /** The items as they are, of those that exist and the asker may browse; one call for each 100. */
  readonly present: (issueIds: readonly string[], fields: FieldIds) => Promise<ReadonlyMap<string, BacklogItem>>;
  /** Their changes of content; an issue without any is absent. Undefined where Jira gave a part of them only (J2). */
  readonly changes: (
    issueIds: readonly string[],
    fields: FieldIds,
  ) => Promise<ReadonlyMap<string, readonly ContentChange[]> | undefined>;
};

/** Which items of a closed sprint were ready at its start: ids and nothing else of them. */
export type SprintVerdicts = {
  /** The basis of the replay, its instants and the rules that they belong to; with others the sprint is judged anew. */
  readonly basis: string;
  readonly start: number;
  readonly close: number;
  readonly rules: string;
  readonly judgedAt: number;
  readonly verdicts: Readonly<Record<ReadinessAtStart, readonly string[]>>;
};

/** The memory of these verdicts. Undefined: never judged, or stored in another shape, which is as good as never. */
export type OutcomeMemory = {
  readonly recall: (place: BoardPlace, sprintId: number) => Promise<SprintVerdicts | undefined>;
  readonly remember: (place: BoardPlace, sprintId: number, verdicts: SprintVerdicts) => Promise<void>;
};
