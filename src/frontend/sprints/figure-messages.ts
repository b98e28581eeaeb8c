import type { SprintFigure, SprintFigures } from '../../domain/sprints/sprint-figures';
import { amount, bareAmount, numberInUnit } from '../../domain/wording/amount';
import { percent } from '../../domain/wording/number';
import { isSum, isUnknownSprint } from './table-figures';

/** What each figure of a sprint counts, for the person who opens it. */
const figureMessages: Record<SprintFigure, string> = {
  all: 'Every item that was in the sprint between its start and its close.',
  committed: 'In the sprint when it started and not done then, by the estimate at the start.',
  added: 'Joined after the start, by the estimate on joining.',
  removed: 'Left before the close, by the estimate on leaving.',
  estimationChange: 'The estimate changed while the item was in the sprint, by the difference.',
  completed:
    'In the last column of the board at the close and not before, by the estimate at the close: what Jira’s reports call completed.',
  unplanned: 'What was delivered without having been committed: joined after the start, by the estimate at the close.',
  notCompleted: 'In the sprint at the close and not done then, by the estimate at the close.',
  completedOutside: 'Done before entering the sprint, or not finished in it: left out of every sum.',
  unmapped: 'In a status that stands in no column of the board on entry: counts 0.',
  unknown: 'The change history is missing or contradicts Jira’s own dates, so sums say "at least".',
  unestimatedCommitted: 'Committed without an estimate at the start: they add 0 to what was committed.',
  late: 'The estimate, the description or the criteria changed after the item had entered the sprint.',
  sayDo:
    'The committed items, completed or not, by the estimate at the start. Say/do is the share of the committed points whose items were completed.',
};

const messages = {
  unknown: 'unknown',
  atLeast: (sum: string) => `at least ${sum}`,
  nothingCommitted: 'nothing committed',
  sayDoSums: (done: string, committed: string, share: string) => `${done} of ${committed}: ${share}.`,
  noSayDo: (why: string) => `Here it cannot be computed: ${why}.`,
  bar: (committed: string, delivered: string) => `${committed} committed · ${delivered} delivered`,
  withShare: (items: number, all: number) => `${items} · ${percent(items / all)}`,
};

/**
 * A figure in the unit of the board, as a number in full. Where something is unknown, a sum is what
 * is at least true, or no figure at all (V31).
 */
export const figureValue = (sprint: SprintFigures, figure: SprintFigure): number | string => {
  if (!isSum(figure)) return sprint.items[figure];
  if (sprint.complete) return numberInUnit(sprint[figure], sprint.unit);
  return isUnknownSprint(sprint) ? messages.unknown : messages.atLeast(bareAmount(sprint[figure], sprint.unit));
};

/** What stands on the button of a figure; late refinement with its share of the items (H2). */
export const figureText = (sprint: SprintFigures, figure: SprintFigure): string => {
  const value = figureValue(sprint, figure);
  if (typeof value === 'string') return value;
  if (figure === 'estimationChange') return sign(value) + bareAmount(Math.abs(sprint[figure]), sprint.unit);
  if (isSum(figure)) return bareAmount(sprint[figure], sprint.unit);
  return figure === 'late' && value > 0 ? messages.withShare(value, sprint.items.all) : String(value);
};

/** The same as a bare number for the CSV; nothing where nothing is known (V31). */
export const figureCell = (sprint: SprintFigures, figure: SprintFigure): number | null => {
  if (!isSum(figure)) return sprint.items[figure];
  return isUnknownSprint(sprint) ? null : numberInUnit(sprint[figure], sprint.unit);
};

/** Which items these are, with the sums that they make. */
export const aboutFigure = (sprint: SprintFigures, figure: SprintFigure): string => {
  const about = figureMessages[figure];
  if (figure !== 'sayDo') return about;
  const { committed, committedDone, sayDo, unit } = sprint;
  const share = sayDoText(sprint);
  const sums = messages.sayDoSums(bareAmount(committedDone, unit), amount(committed, unit), share);
  return `${about} ${sayDo === undefined ? messages.noSayDo(share) : sums}`;
};

/** A change says its direction: +8, −1. */
const sign = (change: number): string => {
  if (change === 0) return '';
  return change > 0 ? '+' : '−';
};

/** "25 committed · 21 delivered": what stands beside the bars of a sprint. */
export const barWords = (sprint: SprintFigures): string =>
  isUnknownSprint(sprint)
    ? messages.unknown
    : messages.bar(figureText(sprint, 'committed'), figureText(sprint, 'completed'));

/** "36 %", or why it cannot be computed (V19, V31). */
export const sayDoText = ({ sayDo, complete }: Pick<SprintFigures, 'sayDo' | 'complete'>): string => {
  if (sayDo !== undefined) return percent(sayDo);
  return complete ? messages.nothingCommitted : messages.unknown;
};
