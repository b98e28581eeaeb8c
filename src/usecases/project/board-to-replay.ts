import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { Board } from '../../domain/project/board';
import type { AskedBoard } from '../../domain/sprints/replay/replay-board';
import type { ProjectRef } from '../../domain/project/project';
import type { AskedBoardSources } from './find-board';
import { fieldsOfBoard } from './project-fields';
import { rulesOfProject } from './rules-in-force';

/** A board with what its sprints are replayed by; undefined where the viewer may not see its configuration. */
export const askedBoard = async (
  sources: AskedBoardSources,
  project: ProjectRef,
  board: Board,
): Promise<AskedBoard | undefined> => {
  const configuration = await sources.visibleBoards.configuration(board.id);
  if (configuration === undefined) return undefined;
  const [known, { rules }] = await Promise.all([
    fieldsOfBoard(sources, project.id, configuration.estimation),
    rulesOfProject(sources, project.id),
  ]);
  return { project, board, configuration, fields: fieldIds(known, rules.fields) };
};
