import type { Answer } from '../../contract/answer';
import type { OutcomeGroup } from '../../contract/outcome-view';
import type { FigureItems } from '../../contract/sprints-view';
import { type Fate, fateOf } from '../../domain/outcome/fate';
import type { JudgedItem } from '../../domain/outcome/readiness-outcome';
import type { BoardOfProject } from '../project/find-board';
import { makeSprintRow } from '../sprints/make-sprint-row';
import { showFigureItems } from '../sprints/show-figure-items';
import { type JudgedSprint, type OutcomeSources, readJudgedBoard } from './read-judged-board';

/**
 * Which items: of one sprint, or of all that are compared where none is named; whatever became of
 * them where no fate is named.
 */
export type ShowOutcomeItemsRequest = BoardOfProject & {
  readonly boardId: number;
  readonly sprintId?: number | undefined;
  readonly group: OutcomeGroup;
  readonly fate?: Fate | undefined;
};

/**
 * The items behind a count of the comparison, read as the viewer, and how many more there are.
 * @throws SourceFailure
 */
export const showOutcomeItems = async (
  sources: OutcomeSources,
  request: ShowOutcomeItemsRequest,
): Promise<Answer<FigureItems>> => {
  const { sprintId } = request;
  const board = await readJudgedBoard(sources, request);
  if (!board.ok) return board;
  if ('because' in board.value) return noSuchSprint;
  const { sprints, sight } = board.value;
  const asked = sprints.filter(({ figures }) => sprintId === undefined || figures.sprint === sprintId);
  if (asked.length === 0) return noSuchSprint;
  const rows = asked.flatMap((sprint) => makeRows(sprint, request));
  return { ok: true, value: await showFigureItems(sources, rows, sight) };
};

const noSuchSprint: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'sprint' } };

const makeRows = ({ figures, items, judged }: JudgedSprint, request: ShowOutcomeItemsRequest) =>
  judged
    .filter((item) => belongsTo(request, item.judged))
    .map(({ item }) => ({ id: item.id, row: { ...makeSprintRow(item, items), sprint: figures.name } }));

const belongsTo = ({ group, fate }: ShowOutcomeItemsRequest, { readiness, exit }: JudgedItem): boolean => {
  if (readiness !== group) return false;
  return fate === undefined || (exit !== undefined && fateOf(exit) === fate);
};
