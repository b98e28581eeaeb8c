import type { ClosedSprint } from '../../domain/project/sprint';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import { makeSprintReplay, type SprintReplay } from '../../domain/sprints/replay/sprint-replay';
import type { Unknown } from '../../domain/wording/unknown';
import type { AppReach } from '../../ports/app-reach';
import type { Clock } from '../../ports/clock';
import type { SprintHistories, SprintStore } from '../../ports/sprint-ports';
import { readSprintHistories } from './read-sprint-histories';
import { velocityMessages } from './velocity-messages';

/** Histories are read as the app: what is stored must not depend on who looked first. */
export type ReplaySources = {
  readonly clock: Clock;
  readonly appHistories: SprintHistories;
  readonly appReach: AppReach;
  readonly sprintStore: SprintStore;
};

/** Why nothing could be replayed. `passing`: in a minute it may be possible. */
export type NotReplayed = Unknown & { readonly passing?: true | undefined };

/**
 * Replays closed sprints of a board and saves their items. An outage is thrown, so that what Jira
 * did not answer is never taken for what is not there. Two people who do so at once save the same.
 * @throws SourceFailure
 */
export const replaySprints = async (
  sources: ReplaySources,
  board: BoardToReplay,
  sprints: readonly ClosedSprint[],
): Promise<readonly SprintReplay[] | NotReplayed> => {
  const now = sources.clock();
  const read = await readSprintHistories(sources.appHistories, board, { sprints, now });
  if (read === 'histories-cut') return { because: velocityMessages.historiesCut, passing: true };
  if (read === 'filter-refused') return { because: velocityMessages.sprintFilterRefused(board.board.name) };
  if (read.histories.length === 0 && !(await sources.appReach.mayBrowse(board.project.key)))
    return { because: velocityMessages.projectRefused };
  const replays = sprints.map((sprint) => makeSprintReplay(board, sprint, { ...read, now }));
  const backlogId = { projectId: board.project.id, boardId: board.board.id };
  await Promise.all(
    replays.map(({ figures, items }) => sources.sprintStore.saveItems(backlogId, figures.sprint, items)),
  );
  return replays;
};
