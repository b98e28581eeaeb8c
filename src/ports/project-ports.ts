import type { JiraField } from '../domain/fields/jira-field';
import type { Board, BoardConfiguration } from '../domain/project/board';
import type { FoundProject } from '../domain/project/project';
import type { Sprint } from '../domain/project/sprint';

export type Boards = {
  readonly listOfProject: (projectKey: string) => Promise<readonly Board[]>;
  /** Undefined where the board is gone or the person may not see its configuration. */
  readonly readConfiguration: (boardId: number) => Promise<BoardConfiguration | undefined>;
  readonly listSprints: (boardId: number) => Promise<readonly Sprint[]>;
  /**
   * The ids of the sprints that have not begun, in the board's order; none where it has no sprints.
   */
  readonly listFutureSprints: (boardId: number) => Promise<readonly number[]>;
};

export type FieldList = { readonly list: () => Promise<readonly JiraField[]> };

/**
 * A project as the person who asks sees it; undefined where it does not exist or is out of sight.
 */
export type Projects = {
  readonly read: (key: string) => Promise<FoundProject | undefined>;
};
