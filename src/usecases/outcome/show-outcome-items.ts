import type { Answer } from '../../contract/answer';
import type { OutcomeGroup } from '../../contract/outcome-view';
import type { FigureItems } from '../../contract/sprints-view';
import { type Fate, fateOf } from '../../domain/outcome/fate';
import type { JudgedItem } from '../../domain/outcome/readiness-outcome';
import type { ProjectRef } from '../../domain/project/project';
import { makeSprintRow } from '../sprints/make-sprint-row';
import { type FigureItemsSources, showFigureItems } from '../sprints/show-figure-items';
import { type JudgedSprint, type OutcomeSources, readJudgedBoard } from './read-judged-board';

/**
 * Which items: of one sprint, or of all that are compared where none is named; whatever became of
 * them where no fate is named.
 */
export type ShowOutcomeItemsRequest = {
  readonly project: ProjectRef;
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
  sources: OutcomeSources & FigureItemsSources,
  request: ShowOutcomeItemsRequest,
): Promise<Answer<FigureItems>> => {
  const { project, sprintId } = request;
  const board = await readJudgedBoard(sources, request);
  if (!board.ok) return board;
  const judged = 'because' in board.value ? [] : board.value.sprints;
  const sprints = judged.filter(({ figures }) => sprintId === undefined || figures.sprint === sprintId);
  if (sprints.length === 0) return noSuchSprint;
  return showFigureItems(sources, project, {
    readStored: () => Promise.resolve(sprints),
    readAnew: () => Promise.resolve(noSuchSprint),
    makeRows: (all) => all.flatMap((sprint) => makeRows(sprint, request)),
  });
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
