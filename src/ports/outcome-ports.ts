import type { FieldIds } from '../domain/fields/field-ids';
import type { FieldNames } from '../domain/fields/jira-field';
import type { ContentChange } from '../domain/history/item-at';
import type { BacklogItem } from '../domain/items/backlog-item';
import type { JudgedStart } from '../domain/outcome/judged-start';
import type { BacklogId } from '../domain/project/board';

/**
 * What tells how items were in the past. It holds texts, which are judged and dropped (J11).
 * @throws SourceFailure where Jira fails
 */
export type ContentHistories = {
  /** The items as they are, by issue id, those in sight; one call for each 100. */
  readonly readItems: (issueIds: readonly string[], fields: FieldIds) => Promise<ReadonlyMap<string, BacklogItem>>;
  /**
   * The changes of their content, by issue id; an issue without any may be absent. Undefined where
   * Jira gave a part of them only (J2).
   */
  readonly readChanges: (
    issueIds: readonly string[],
    fields: FieldIds,
    names: FieldNames,
  ) => Promise<ReadonlyMap<string, readonly ContentChange[]> | undefined>;
};

/** `touchedAt`: its last sign of life. `cut`: Jira cut the histories off (J2). */
export type JudgingRun = { readonly touchedAt: number; readonly cut?: boolean | undefined };

/** How ready the items of closed sprints were. @throws SourceFailure where storage fails */
export type OutcomeStore = {
  /** Undefined where the sprint was never judged, or is stored in another shape. */
  readonly read: (backlogId: BacklogId, sprintId: number) => Promise<JudgedStart | undefined>;
  readonly save: (backlogId: BacklogId, sprintId: number, judged: JudgedStart) => Promise<void>;
  /** The run that judges sprints of a board; undefined where none is under way. */
  readonly readRun: (backlogId: BacklogId) => Promise<JudgingRun | undefined>;
  readonly saveRun: (backlogId: BacklogId, run: JudgingRun) => Promise<void>;
  readonly deleteRun: (backlogId: BacklogId) => Promise<void>;
};
