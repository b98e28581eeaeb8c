import { type SprintFigure, type SprintFigures, sprintFigures } from '../../domain/sprints/sprint-figures';

const sums = [
  'committed',
  'added',
  'removed',
  'estimationChange',
  'completed',
  'unplanned',
  'notCompleted',
] as const satisfies readonly SprintFigure[];

/** A figure that is a sum of estimates; the others only count items. */
export type SumFigure = (typeof sums)[number];

export const isSum = (figure: SprintFigure): figure is SumFigure => sums.some((sum) => sum === figure);

/**
 * The figures of a table that are numbers, in order; an exception has a column where some sprint
 * has one.
 */
export const tableFigures = (sprints: readonly SprintFigures[]): readonly SprintFigure[] => {
  const isException = (figure: SprintFigure): boolean => figure !== 'all' && figure !== 'sayDo' && !isSum(figure);
  const occurs = (figure: SprintFigure): boolean => sprints.some(({ items }) => items[figure] > 0);
  return [...sums, ...sprintFigures.filter((figure) => isException(figure) && occurs(figure)), 'all'];
};

/** Items were in the sprint and nothing is known of any of them (V31). */
export const isUnknownSprint = (sprint: SprintFigures): boolean => !sprint.complete && itemsInSums(sprint) <= 0;

const itemsInSums = ({ items }: SprintFigures): number =>
  items.all - items.completedOutside - items.unmapped - items.unknown;
