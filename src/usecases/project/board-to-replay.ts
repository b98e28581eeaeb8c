import { fieldIds } from '../../domain/fields/choose-field-ids';
import { fieldNames } from '../../domain/fields/jira-field';
import type { Board } from '../../domain/project/board';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { ProjectRef } from '../../domain/project/project';
import { type FieldSources, readBoardFields } from './project-fields';
import { readProjectRules, type RulesSources } from './rules-in-force';

/**
 * A board with all that its sprints are replayed by; undefined where the app may not see its
 * configuration. It is read as the app, since Jira gives it to nobody else but administrators: for
 * a viewer whose own list of boards holds the board (J14).
 * @throws SourceFailure
 */
export const readBoardToReplay = async (
  sources: FieldSources & RulesSources,
  project: ProjectRef,
  board: Board,
): Promise<BoardToReplay | undefined> => {
  const configuration = await sources.boards.readConfiguration(board.id);
  if (configuration === undefined) return undefined;
  const [known, { rules }] = await Promise.all([
    readBoardFields(sources, project.id, { estimation: configuration.estimation }),
    readProjectRules(sources, project.id),
  ]);
  const { fields } = known;
  return { project, board, configuration, fields: fieldIds(known, rules), names: fieldNames(fields) };
};
