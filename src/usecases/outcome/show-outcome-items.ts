import type { Answer } from '../../contract/answer';
import type { OutcomeGroup } from '../../contract/outcome-view';
import type { FigureItems } from '../../contract/sprints-view';
import { type Fate, fateOf } from '../../domain/outcome/fate';
import type { JudgedItem } from '../../domain/outcome/readiness-outcome';
import { type FigureItemsSources, showFigureItems } from '../sprints/show-figure-items';
import { rowOf } from '../sprints/show-sprint-items';
import { type OutcomeSources, judgeBoard } from './judge-board';
import type { JudgedSprint } from './judge-sprints';

/**
 * Of one sprint or of all that the comparison covers; whatever became of the items where no fate is
 * named.
 */
type Asked = {
  readonly project: { readonly id: string; readonly key: string };
  readonly boardId: number;
  readonly sprintId?: number | undefined;
  readonly group: OutcomeGroup;
  readonly fate?: Fate | undefined;
};

/**
 * The items behind a count of the comparison, read as the viewer, and how many more there are: the
 * same verdicts as in the comparison.
 */
export const showOutcomeItems = async (
  sources: OutcomeSources & FigureItemsSources,
  asked: Asked,
): Promise<Answer<FigureItems>> => {
  const read = await judgeBoard(sources, asked);
  if (!read.ok) return read;
  const judged = 'because' in read.value ? [] : read.value.sprints;
  const sprints = judged.filter(({ figures }) => asked.sprintId === undefined || figures.sprint === asked.sprintId);
  if (sprints.length === 0) return noSuchSprint;
  return showFigureItems(sources, asked.project, {
    recall: () => Promise.resolve(sprints),
    readAnew: () => Promise.resolve(noSuchSprint),
    rows: (all) => all.flatMap((sprint) => rowsOf(sprint, asked)),
  });
};

const noSuchSprint: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'sprint' } };

const rowsOf = ({ figures, items, judged }: JudgedSprint, asked: Asked) =>
  judged
    .filter((one) => isAsked(one.judged, asked))
    .map(({ item }) => ({ id: item.id, row: { ...rowOf(item, items), sprint: figures.name } }));

const isAsked = ({ readiness, exit }: JudgedItem, { group, fate }: Asked): boolean =>
  readiness === group && (fate === undefined || (exit !== undefined && fateOf(exit) === fate));
