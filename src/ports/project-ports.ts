import type { PagePlace } from '../domain/project/page-place';
import type { JiraField } from '../domain/fields/jira-field';
import type { Board, BoardConfiguration } from '../domain/project/board';
import type { StatusesAndTypes } from '../domain/project/statuses-and-types';
import type { FoundProject, ProjectName } from '../domain/project/project';
import type { Sprint } from '../domain/project/sprint';

/** Boards as the viewer or the app sees them. @throws SourceFailure where Jira fails */
export type Boards = {
  /** In Jira's order. @throws SourceFailure `jira-refused` where the project is out of sight */
  readonly listOfProject: (projectKey: string) => Promise<readonly Board[]>;
  /** Undefined where the board is gone or its configuration is out of sight. */
  readonly readConfiguration: (boardId: number) => Promise<BoardConfiguration | undefined>;
  /** Every sprint of the board, whatever its state. */
  readonly listSprints: (boardId: number) => Promise<readonly Sprint[]>;
  /** Its closed sprints from an index on, in Jira's order: one call, at most 50 of them. */
  readonly listClosedSprints: (boardId: number, from: number) => Promise<readonly Sprint[]>;
  /** The first 50 that run or are to come, in the board's order; none where it has no sprints. */
  readonly listOpenSprints: (boardId: number) => Promise<readonly Sprint[]>;
};

/** The fields of the site. @throws SourceFailure where Jira fails */
export type FieldList = { readonly list: () => Promise<readonly JiraField[]> };

/** The site's statuses and issue types. @throws SourceFailure where Jira fails */
export type StatusesAndTypesList = { readonly read: () => Promise<StatusesAndTypes> };

/** Projects as the viewer or the app sees them. @throws SourceFailure where Jira fails */
export type Projects = {
  /** Undefined where the project does not exist or is out of sight. */
  readonly read: (key: string) => Promise<FoundProject | undefined>;
};

/** Where a person was on the page of a project. */
export type PlaceOfPerson = { readonly projectId: string; readonly accountId: string };

/** Keeps places for 90 days. @throws SourceFailure where storage fails */
export type PlaceStore = {
  /** Undefined where none is kept, or none that can be parsed. */
  readonly read: (of: PlaceOfPerson) => Promise<PagePlace | undefined>;
  readonly save: (of: PlaceOfPerson, place: PagePlace) => Promise<void>;
};

/** Projects that the viewer browses. @throws SourceFailure where Jira fails */
export type ProjectSearch = {
  /** The first by name whose key or name holds a text. `more`: others hold it too. */
  readonly find: (text: string) => Promise<{ readonly projects: readonly ProjectName[]; readonly more: boolean }>;
};
