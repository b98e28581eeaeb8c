import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { Board } from '../../domain/project/board';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { ProjectRef } from '../../domain/project/project';
import type { BoardSources } from './find-board';
import { fieldsOfBoard } from './project-fields';
import { rulesOfProject } from './rules-in-force';

/**
 * A board with what its sprints are replayed by; undefined where the viewer may not see its
 * configuration.
 */
export const boardToReplay = async (
  sources: BoardSources,
  project: ProjectRef,
  board: Board,
): Promise<BoardToReplay | undefined> => {
  const configuration = await sources.visibleBoards.readConfiguration(board.id);
  if (configuration === undefined) return undefined;
  const [known, { rules }] = await Promise.all([
    fieldsOfBoard(sources, project.id, configuration.estimation),
    rulesOfProject(sources, project.id),
  ]);
  return { project, board, configuration, fields: fieldIds(known, rules.fields) };
};
