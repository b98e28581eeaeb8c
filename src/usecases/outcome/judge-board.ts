import type { Answer } from '../../contract/answer';
import type { ClosedSprint } from '../../domain/project/sprint';
import { type BoardToReplay, replayBasis } from '../../domain/sprints/replay/replay-board';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import type { Unknown } from '../../domain/wording/unknown';
import { SourceFailure } from '../../ports/source-failure';
import { readBoardToReplay } from '../project/board-to-replay';
import type { BoardOfProject } from '../project/find-board';
import { type ProjectRulesInForce, readProjectRules } from '../project/rules-in-force';
import { readVelocity } from '../sprints/read-velocity';
import { replaySprints } from '../sprints/replay-sprints';
import { type ShowVelocitySources, readBoard } from '../sprints/show-velocity';
import { velocityMessages } from '../sprints/velocity-messages';
import { type JudgeSources, type JudgedSprints, judgeSprints, type SprintToJudge } from './judge-sprints';

const messages = {
  noSprints: 'This board works without sprints, so there is no start at which its items could have been ready.',
};

export type OutcomeSources = ShowVelocitySources & JudgeSources;

/** The judged sprints of a board, and the rules that they are judged by. */
export type JudgedBoard = JudgedSprints & { readonly inForce: ProjectRulesInForce };

/**
 * The last closed sprints of a board with their items judged, or why there are none.
 * @throws SourceFailure
 */
export const judgeBoard = async (
  sources: OutcomeSources,
  request: BoardOfProject,
): Promise<Answer<JudgedBoard | Unknown>> => {
  const { project } = request;
  const answer = await readBoard(sources, request);
  if (!answer.ok) return answer;
  const board = answer.value;
  if (board === undefined) return none(velocityMessages.noBoard);
  if (board.type === 'kanban') return none(messages.noSprints);
  const boardToReplay = await readBoardToReplay(sources, project, board);
  if (boardToReplay === undefined) return none(velocityMessages.noConfiguration(board.name));
  const velocity = await readVelocity(sources, boardToReplay);
  if (velocity.kind === 'none') return none(velocity.because);
  if (velocity.kind === 'throughput') return none(messages.noSprints);
  if ('because' in velocity.velocity) return none(velocity.velocity.because);
  const inForce = await readProjectRules(sources, project.id);
  const sprints = await readSprintItems(sources, boardToReplay, velocity.sprints);
  if ('because' in sprints) return none(sprints.because);
  return { ok: true, value: { ...(await judgeSprints(sources, boardToReplay, { sprints, inForce })), inForce } };
};

const none = (because: string): Answer<Unknown> => ({ ok: true, value: { because } });

/** The items of sprints whose figures are known; what is no longer remembered is replayed. */
const readSprintItems = async (
  sources: OutcomeSources,
  boardToReplay: BoardToReplay,
  sprints: readonly SprintFigures[],
): Promise<readonly SprintToJudge[] | Unknown> => {
  const backlogId = { projectId: boardToReplay.project.id, boardId: boardToReplay.board.id };
  const basis = replayBasis(boardToReplay);
  const stored = await Promise.all(
    sprints.map(async (figures) => {
      const items = await sources.sprintStore.readItems(backlogId, figures.sprint);
      const isSameReplay = items?.basis === basis && items.start === figures.start && items.close === figures.close;
      return { figures, items: isSameReplay ? items : undefined };
    }),
  );
  const missing = stored.filter(({ items }) => items === undefined).map(({ figures }) => closedSprint(figures));
  const replays = missing.length === 0 ? [] : await replaySprints(sources, boardToReplay, missing);
  if ('because' in replays) {
    if (replays.passing === true) throw new SourceFailure({ kind: 'jira-unavailable' }, replays.because);
    return replays;
  }
  const replayedItems = new Map(replays.map((replay) => [replay.figures.sprint, replay.items]));
  return stored.flatMap(({ figures, items = replayedItems.get(figures.sprint) }) =>
    items === undefined ? [] : [{ figures, items }],
  );
};

const closedSprint = ({ sprint: id, name, start, close }: SprintFigures): ClosedSprint => ({
  id,
  name,
  state: 'closed',
  start,
  close,
});
