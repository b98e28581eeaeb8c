import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { Board } from '../../domain/project/board';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { ProjectRef } from '../../domain/project/project';
import type { BoardSources } from './find-board';
import { readBoardFields } from './project-fields';
import { readProjectRules } from './rules-in-force';

/**
 * A board with all that its sprints are replayed by; undefined where its configuration is out of
 * the viewer's sight.
 * @throws SourceFailure
 */
export const readBoardToReplay = async (
  sources: BoardSources,
  project: ProjectRef,
  board: Board,
): Promise<BoardToReplay | undefined> => {
  const configuration = await sources.visibleBoards.readConfiguration(board.id);
  if (configuration === undefined) return undefined;
  const [fields, { rules }] = await Promise.all([
    readBoardFields(sources, project.id, configuration.estimation),
    readProjectRules(sources, project.id),
  ]);
  return { project, board, configuration, fields: fieldIds(fields, rules.fields) };
};

/** The same as the app sees it, for what is remembered for everybody. @throws SourceFailure */
export const readBoardToReplayAsApp = (
  sources: Omit<BoardSources, 'visibleBoards'> & { readonly boards: BoardSources['visibleBoards'] },
  project: ProjectRef,
  board: Board,
): Promise<BoardToReplay | undefined> =>
  readBoardToReplay({ ...sources, visibleBoards: sources.boards }, project, board);
