import type { BacklogId } from '../../domain/project/board';
import type { ClosedSprint } from '../../domain/project/sprint';
import type { StatusesAndTypes } from '../../domain/project/statuses-and-types';
import { addLeavers, type Leavers } from '../../domain/sprints/replay/leavers';
import { type BoardToReplay, replayBasis } from '../../domain/sprints/replay/replay-board';
import { makeSprintReplay } from '../../domain/sprints/replay/sprint-replay';
import type { ReplayedSprint } from '../../domain/sprints/replayed-sprint';
import type { AppReach } from '../../ports/app-reach';
import type { Clock } from '../../ports/clock';
import type { ReplayRefusal, SprintHistories, SprintStore } from '../../ports/sprint-ports';
import { readSprintHistories } from './read-sprint-histories';

/** Histories are read as the app: what is stored must not depend on who looked first. */
export type SaveReplaySources = {
  readonly clock: Clock;
  readonly appHistories: SprintHistories;
  readonly appReach: AppReach;
  readonly sprintStore: Pick<SprintStore, 'read' | 'save' | 'saveItems'>;
};

/**
 * `older`: ids of the sprints that are replayed after it. `site`: what the histories name.
 */
type SaveReplayRequest = {
  readonly sprint: ClosedSprint;
  readonly older: readonly number[];
  readonly known: Leavers | undefined;
  readonly site: StatusesAndTypes;
};

/**
 * Replays one closed sprint of a board and saves it: first its items, then its figures. An outage
 * is thrown, so that what Jira did not answer is never taken for what is not there. Gives what was
 * learnt for older sprints, or why it cannot be replayed.
 * @throws SourceFailure
 */
export const saveSprintReplay = async (
  sources: SaveReplaySources,
  board: BoardToReplay,
  { sprint, older, known, site }: SaveReplayRequest,
): Promise<Leavers | ReplayRefusal> => {
  const now = sources.clock();
  const read = await readSprintHistories(sources.appHistories, board, { sprint, known, now });
  if (read === 'histories-cut') return 'histories-cut';
  if (read === 'filter-refused') return 'filter';
  if (read.histories.length === 0 && !(await sources.appReach.mayBrowse(board.project.key))) return 'project';
  const partly = new Set(read.partly ? [sprint.id] : []);
  const { figures, items } = makeSprintReplay(board, sprint, { histories: read.histories, site, partly, now });
  const backlogId = { projectId: board.project.id, boardId: board.board.id };
  await sources.sprintStore.saveItems(backlogId, sprint.id, items);
  await saveFigures(sources.sprintStore, board, { backlogId, figures });
  return addLeavers(known, { histories: read.histories, older, ...read.examined });
};

/** Figures of another basis are no longer those of the board; what is outdated is replaced. */
const saveFigures = async (
  store: Pick<SprintStore, 'read' | 'save'>,
  board: BoardToReplay,
  { backlogId, figures }: { readonly backlogId: BacklogId; readonly figures: ReplayedSprint },
): Promise<void> => {
  const basis = replayBasis(board);
  const stored = await store.read(backlogId);
  const isOther = ({ sprint }: { readonly sprint: number }): boolean => sprint !== figures.sprint;
  const [sprints, outdated] = stored?.basis === basis ? [stored.sprints, stored.outdated] : [[], []];
  await store.save(backlogId, {
    board: board.board,
    basis,
    sprints: [...sprints.filter(isOther), figures],
    outdated: outdated.filter(isOther),
    listed: stored?.listed,
  });
};
