import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import type { FlowStore } from '../../ports/flow-ports';
import type { Boards } from '../../ports/project-ports';
import { unlessRefused } from '../../ports/source-failure';
import type { ReplayRefusal, SprintStore } from '../../ports/sprint-ports';
import { readBoardToReplay } from '../project/board-to-replay';
import type { FieldSources } from '../project/project-fields';
import type { RulesSources } from '../project/rules-in-force';
import { readSprintsIfAny } from '../sprints/read-closed-sprints';
import { saveNoSprints } from '../sprints/save-no-sprints';
import { countFlow, type CountFlowSources } from './count-flow';

export type CountBoardSources = CountFlowSources &
  FieldSources &
  RulesSources & {
    readonly boards: Boards;
    readonly flowStore: FlowStore;
    readonly sprintStore: Pick<SprintStore, 'read' | 'save'>;
  };

/**
 * Counts the flow of a board that somebody looks at, as it is among the boards of its project now.
 * @throws SourceFailure
 */
export const countBoard = async (sources: CountBoardSources, backlog: TrackedBacklog): Promise<void> => {
  const { backlogId, projectKey } = backlog;
  const boards = await unlessRefused(sources.boards.listOfProject(projectKey));
  if (boards === undefined) return refuse(sources, backlog, 'project');
  const board = boards.find(({ id }) => id === backlogId.boardId);
  if (board === undefined) return;
  const toReplay = await readBoardToReplay(sources, { id: backlogId.projectId, key: projectKey }, board);
  if (toReplay === undefined) return refuse(sources, backlog, 'configuration');
  const worksBy = (await hasSprints(sources, backlog, toReplay)) ? 'sprints' : 'kanban';
  if (worksBy === 'kanban') await saveNoSprints(sources, backlog, toReplay);
  await countFlow(sources, backlog, { board: toReplay, worksBy });
};

const refuse = ({ flowStore, clock }: CountBoardSources, { backlogId }: TrackedBacklog, why: ReplayRefusal) =>
  flowStore.saveRefusal(backlogId, { why, at: clock() });

/** Of a team-managed board only Jira's list of its sprints tells whether they are switched on. */
const hasSprints = async (
  { boards, sprintStore }: CountBoardSources,
  { backlogId }: TrackedBacklog,
  { board }: BoardToReplay,
): Promise<boolean> => {
  if (board.type !== 'simple') return board.type === 'scrum';
  const stored = await sprintStore.read(backlogId);
  return (await readSprintsIfAny(boards, board, stored?.listed)) !== undefined;
};
