import type { Answer } from '../../contract/answer';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { Unknown } from '../../domain/wording/unknown';
import { type OpenBoardSources, readBoardSight } from '../items/open-board';
import type { Sight } from '../items/read-sight';
import { readBoardToReplay } from '../project/board-to-replay';
import { type BoardOfProject, findBoard, projectNotVisible } from '../project/find-board';
import type { FieldSources } from '../project/project-fields';
import type { RulesSources } from '../project/rules-in-force';
import { velocityMessages } from './velocity-messages';

export type OpenSprintsSources = OpenBoardSources & FieldSources & RulesSources;

/** A board whose closed sprints or weeks a viewer looks at, and how much of it they see. */
export type OpenedSprints = { readonly boardToReplay: BoardToReplay; readonly sight: Sight };

/**
 * Opens a board with all that its sprints are replayed by; or says why there are none.
 * @throws SourceFailure
 */
export const openSprints = async (
  sources: OpenSprintsSources,
  request: BoardOfProject,
): Promise<Answer<OpenedSprints | Unknown>> => {
  const found = await findBoard(sources, request);
  if (!found.ok) return found;
  const { board } = found.value;
  if (board === undefined) return { ok: true, value: { because: velocityMessages.noBoard } };
  const boardToReplay = await readBoardToReplay(sources, request.project, board);
  if (boardToReplay === undefined)
    return { ok: true, value: { because: velocityMessages.noConfiguration(board.name) } };
  const { filterId } = boardToReplay.configuration;
  const sight = await readBoardSight(sources, { ...request, board }, () => Promise.resolve(filterId));
  return sight === undefined ? projectNotVisible : { ok: true, value: { boardToReplay, sight } };
};
