import type { Answer, NotFixed } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { Board } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import type { Boards } from '../../ports/project-ports';
import { unlessRefused } from '../../ports/source-failure';
import type { WriteOutcome } from '../../ports/write-ports';
import { readProjectFields } from '../project/project-fields';
import { readProjectRules } from '../project/rules-in-force';
import { afterWrite, type WritingSources } from './after-write';
import type { IssueRef } from './read-issue';

export type EstimateSources = WritingSources & {
  /** As the viewer. */
  readonly visibleBoards: Pick<Boards, 'listOfProject'>;
};

/**
 * Sets an issue's estimate through the project's first board with sprints, whose estimation the
 * checks go by (E1), and gives the issue as it is then. `value`: points from 0, or whole minutes
 * where the board estimates in time (V21).
 * @throws SourceFailure
 */
export const setEstimate = async (
  sources: EstimateSources,
  issueRef: IssueRef,
  value: number,
): Promise<Answer<IssueView>> => {
  const { issueKey, project } = issueRef;
  const [fields, { rules }] = await Promise.all([
    readProjectFields(sources, project),
    readProjectRules(sources, project.id),
  ]);
  const { estimate } = fieldIds(fields, rules);
  if (estimate.kind !== 'field' || estimate.unit === 'choice') return notFixed('no-estimate-field');
  const isTime = estimate.unit === 'seconds';
  if (isTime && !Number.isInteger(value)) return notFixed('whole-minutes');
  const outcome = await writeOnBoard(sources, project, (boardId) =>
    sources.writes.setEstimate(issueKey, boardId, value),
  );
  if (outcome === undefined) return notFixed('no-board');
  const stored = isTime ? value * 60 : value;
  return afterWrite(sources, issueRef, {
    outcome,
    tookEffect: ({ item }) => 'value' in item.estimate && item.estimate.value === stored,
  });
};

/** As the app, whose first board says what is estimated by; where it sees none, as the viewer. */
const listBoards = async (
  { boards, visibleBoards }: Pick<EstimateSources, 'boards' | 'visibleBoards'>,
  projectKey: string,
): Promise<readonly Board[]> =>
  (await unlessRefused(boards.listOfProject(projectKey))) ?? visibleBoards.listOfProject(projectKey);

/**
 * Writes on the board that the estimation was read of. Boards are listed only where it is not
 * remembered, or where Jira refuses the write: the board may be gone. Undefined without a board.
 */
const writeOnBoard = async (
  sources: Pick<EstimateSources, 'boards' | 'visibleBoards' | 'estimationStore'>,
  project: ProjectRef,
  write: (boardId: number) => Promise<WriteOutcome>,
): Promise<WriteOutcome | undefined> => {
  const remembered = (await sources.estimationStore.read(project.id))?.boardId;
  if (remembered !== undefined) {
    const outcome = await write(remembered);
    if (outcome !== 'refused') return outcome;
  }
  const board = (await listBoards(sources, project.key)).find(({ type }) => type !== 'kanban');
  if (board === undefined) return undefined;
  return board.id === remembered ? 'refused' : write(board.id);
};

const notFixed = (because: NotFixed): Answer<never> => ({ ok: false, problem: { code: 'not-fixed', because } });
