import type { FieldIds } from '../domain/fields/field-ids';
import type { FieldNames } from '../domain/fields/jira-field';
import type { Generation, TextSettings } from '../domain/backlog/ledger-marks';
import type { ItemPast, PastDays, SprintSpan } from '../domain/health/past/item-past';
import type { ReplayedDay } from '../domain/health/past/past-health';
import type { PastChanges } from '../domain/history/past-change';
import type { BacklogItem } from '../domain/items/backlog-item';
import type { BacklogId } from '../domain/project/board';
import type { ItemQuery } from './item-ports';

/** One page of items as they are, with when the sprints that they name ran. */
export type PastPage = {
  readonly items: readonly BacklogItem[];
  readonly sprints: readonly SprintSpan[];
  /** Absent on the last page. */
  readonly next?: string | undefined;
};

/**
 * What tells how a backlog was. It holds texts, which are read and dropped (J11).
 * @throws SourceFailure where Jira fails
 */
export type PastItems = {
  /** 100 items from a cursor on; undefined where Jira refuses the query or the cursor. */
  readonly readPage: (query: ItemQuery, fields: FieldIds, cursor?: string) => Promise<PastPage | undefined>;
  /**
   * By issue id; absent where an issue has no such change, and where its history is missing.
   * Undefined where Jira gave a part of them only (J2).
   */
  readonly readChanges: (
    issueIds: readonly string[],
    fields: FieldIds,
    names: FieldNames,
  ) => Promise<ReadonlyMap<string, PastChanges> | undefined>;
};

/** How far the replay of a backlog's past has come. Instants are epoch milliseconds. */
export type PastReplay = {
  readonly replayId: Generation;
  readonly days: PastDays;
  /** The settings that texts are read by; with others it begins anew. */
  readonly texts: TextSettings;
  /** The order in which items are read: by rank where there are more than are read. */
  readonly by: 'creation' | 'rank';
  /** The step that comes next, from 0: one for each page. */
  readonly step: number;
  /** Where the next page begins; absent before the first page and after the last. */
  readonly cursor?: string | undefined;
  /** Items that were read so far, and about how many there are to read. */
  readonly read: number;
  readonly about: number;
  /** How often histories of the next page came cut, and how often all was read anew. */
  readonly cut: number;
  readonly restarts: number;
  /** The last sign of life. */
  readonly touchedAt: number;
  /** Nothing is read before, because the points of an hour were spent. */
  readonly pausedUntil?: number | undefined;
  readonly state: 'reading' | 'done' | 'refused' | 'deleted';
};

/** The past days of a backlog as they were replayed once. */
export type ReplayedPast = {
  readonly days: readonly ReplayedDay[];
  /** The rules that they are judged by (R6). */
  readonly rulesVersion: number;
  readonly overridesVersion: number;
  /** There were more items than were read: these are of so many from the top of the order. */
  readonly topOnly?: number | undefined;
};

/** What one page of items was, with when the sprints ran that it names. */
export type PastPart = { readonly items: readonly ItemPast[]; readonly sprints: readonly SprintSpan[] };

/** The replayed pasts of backlogs. @throws SourceFailure where storage fails */
export type PastStore = {
  /** Undefined where none was begun. */
  readonly readReplay: (backlogId: BacklogId) => Promise<PastReplay | undefined>;
  readonly saveReplay: (backlogId: BacklogId, replay: PastReplay) => Promise<void>;
  /** What a step has read; saving it again writes the same. */
  readonly savePart: (backlogId: BacklogId, replay: PastReplay, part: PastPart) => Promise<void>;
  /** What the first `steps` steps have read; undefined where some of it is missing. */
  readonly readParts: (backlogId: BacklogId, replay: PastReplay) => Promise<readonly PastPart[] | undefined>;
  readonly deleteParts: (backlogId: BacklogId) => Promise<void>;
  /** Undefined where none is replayed. */
  readonly readDays: (backlogId: BacklogId) => Promise<ReplayedPast | undefined>;
  readonly saveDays: (backlogId: BacklogId, past: ReplayedPast) => Promise<void>;
  /** Deletes the pasts of every backlog of a project; none of them is replayed again. */
  readonly deleteAll: (projectId: string) => Promise<void>;
};

/**
 * What all replays of a site may read in an hour (`pagesAnHour`).
 * @throws SourceFailure where storage fails
 */
export type PastAllowance = {
  /** Whether the caller may read a page: 0, and it is counted; else the seconds to wait. */
  readonly claimPage: () => Promise<number>;
};
