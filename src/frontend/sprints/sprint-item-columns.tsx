import type { FigureRow } from '../../contract/sprints-view';
import { unitLabel, numberInUnit, bareAmount } from '../../domain/wording/amount';
import { commonNames } from '../../domain/wording/common-names';
import { inSentence } from '../../domain/wording/in-sentence';
import type { SprintFigure } from '../../domain/sprints/sprint-figures';
import { sprintFigureNames } from '../../domain/sprints/sprint-figure-names';
import type { Column } from '../tables/column';
import { itemKeyColumn } from '../tables/item-key-column';

const messages = {
  outside: {
    'completed-outside': `out: ${inSentence(sprintFigureNames.completedOutside)}`,
    unmapped: `out: ${inSentence(sprintFigureNames.unmapped)}`,
    'sub-task': 'out: a sub-task then',
    unknown: inSentence(sprintFigureNames.unknown),
  } satisfies Record<Exclude<FigureRow['kind'], 'counts'>, string>,
};

/** Which item, with its link: the first columns of every table of a sprint's or a week's items. */
export const itemNameColumns: readonly Column<FigureRow>[] = [
  itemKeyColumn,
  { key: 'summary', head: commonNames.summary, value: ({ summary }) => summary, width: 26 },
];

/** What an item was in a sprint, what it counts for, and why. `moment`: as the viewer reads it. */
export const sprintItemColumns = (
  unit: FigureRow['unit'],
  moment: (instant: number) => string,
  { isRunning }: { readonly isRunning: boolean } = { isRunning: false },
): readonly Column<FigureRow>[] => [
  ...itemNameColumns,
  { key: 'start', head: `At start (${unitLabel(unit)})`, value: (row) => estimate(row.estimateAtStart, unit) },
  { key: 'close', head: isRunning ? 'Now' : 'At close', value: (row) => estimate(row.estimateAtClose, unit) },
  { key: 'as', head: 'In or out', value: ({ kind }) => (kind === 'counts' ? 'in' : messages.outside[kind]) },
  { key: 'counts', head: 'Counts as', value: (row) => (row.kind === 'counts' ? sumsWithItem(row) : '0') },
  { key: 'reason', head: commonNames.reason, value: ({ reason }) => reason, width: 24 },
  {
    key: 'late',
    head: sprintFigureNames.late,
    value: ({ late }) => late.map(({ what, at }) => `${what} ${moment(at)}`).join(' · '),
  },
];

/** What a committed item counts for in say/do: its points at the start, if completed (V19). */
export const commitmentColumns = (unit: FigureRow['unit']): readonly Column<FigureRow>[] => [
  ...itemNameColumns,
  {
    key: 'committed',
    head: `${sprintFigureNames.committed} (${unitLabel(unit)})`,
    value: ({ committed }) => numberInUnit(committed, unit),
  },
  { key: 'done', head: 'Of it completed', value: ({ committedDone }) => numberInUnit(committedDone, unit) },
  { key: 'reason', head: commonNames.reason, value: ({ reason }) => reason, width: 34 },
];

const estimate = (value: number | null, unit: FigureRow['unit']): number | null =>
  value === null ? null : numberInUnit(value, unit);

/** What the item adds to each sum of its sprint: "committed 3, delivered 5". */
const sumsWithItem = (row: FigureRow): string => {
  const sums: readonly { readonly figure: SprintFigure; readonly amount: number }[] = [
    { figure: 'committed', amount: row.committed },
    { figure: 'added', amount: row.added },
    { figure: 'removed', amount: row.removed },
    { figure: 'estimationChange', amount: row.change },
    { figure: 'completed', amount: row.completed },
    { figure: 'notCompleted', amount: row.notCompleted },
  ];
  const amounts = sums.filter(({ amount }) => amount !== 0);
  if (amounts.length === 0) return '0';
  return amounts
    .map(({ figure, amount }) => `${inSentence(sprintFigureNames[figure])} ${bareAmount(amount, row.unit)}`)
    .join(', ');
};
