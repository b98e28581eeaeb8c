import type { FigureRow } from '../../contract/sprints-view';
import { unitLabel, numberInUnit } from '../../domain/wording/amount';
import type { SprintFigure } from '../../domain/sprints/sprint-figures';
import { sprintFigureNames } from '../../domain/sprints/sprint-figure-names';
import type { Column, CsvColumn } from '../tables/column';
import { itemKeyColumn, summaryColumn } from '../tables/item-key-column';
import { lateColumn, reasonColumn } from './reason-columns';

type Unit = FigureRow['unit'];
type RowColumn = Column<FigureRow>;

/** Days and instants as the viewer reads them. */
type DayWords = { readonly day: (instant: number) => string; readonly moment: (instant: number) => string };

const messages = {
  atStart: 'At start',
  atClose: 'At close',
  now: 'Now',
  inUnit: (name: string, unit: Unit) => `${name} (${unitLabel(unit)})`,
};

/** Which item, with its link: the first columns of every table of a sprint's or a week's items. */
export const itemNameColumns: readonly RowColumn[] = [itemKeyColumn, summaryColumn(30)];

/**
 * What an item adds to a figure of its sprint, and why. Where a figure is no sum, its estimates.
 * The CSV has what it adds to each sum.
 */
export const sprintItemColumns = (figure: SprintFigure, unit: Unit, days: DayWords): readonly RowColumn[] =>
  columnsOf(figure, { unit, days, last: messages.atClose });

/** The same of a sprint that runs. */
export const runningItemColumns = (figure: SprintFigure, unit: Unit, days: DayWords): readonly RowColumn[] =>
  columnsOf(figure, { unit, days, last: messages.now });

type Terms = {
  readonly unit: Unit;
  readonly days: DayWords;
  /** What the estimate at the close is called. */
  readonly last: string;
};

const columnsOf = (figure: SprintFigure, { unit, days: { day, moment }, last }: Terms): readonly RowColumn[] => {
  const amounts = amountOf[figure];
  const reason = reasonColumn(day);
  return [
    ...itemNameColumns,
    ...(amounts === undefined || figure === 'estimationChange' ? estimateColumns(unit, last) : []),
    ...(amounts === undefined
      ? []
      : [{ ...sumColumn(sprintFigureNames[figure], unit, amounts), key: 'amount', csv: () => [] }]),
    { ...reason, csv: () => [...csvOfSums(unit, last), reason] },
    lateColumn(moment),
  ];
};

/** What a committed item counts for in say/do: its points at the start, if completed (V19). */
export const commitmentColumns = (unit: Unit, { day }: DayWords): readonly RowColumn[] => [
  ...itemNameColumns,
  { ...sumColumn(sprintFigureNames.committed, unit, ({ committed }) => committed), key: 'committed' },
  { ...sumColumn('Of it completed', unit, ({ committedDone }) => committedDone), key: 'done' },
  reasonColumn(day),
];

/** The estimate with which an item began its sprint. */
export const startColumn = (unit: Unit): RowColumn => ({
  ...sumColumn(messages.atStart, unit, ({ estimateAtStart }) => estimateAtStart),
  key: 'start',
});

const estimateColumns = (unit: Unit, last: string): readonly RowColumn[] => [
  { ...startColumn(unit), csv: () => [] },
  { ...sumColumn(last, unit, ({ estimateAtClose }) => estimateAtClose), key: 'close', csv: () => [] },
];

/** A number in the unit of the board, which the head names. */
const sumColumn = (
  name: string,
  unit: Unit,
  amount: (row: FigureRow) => number | null,
): CsvColumn<FigureRow> & { readonly value: RowColumn['value'] } => ({
  head: messages.inUnit(name, unit),
  value: (row) => {
    const value = amount(row);
    return value === null ? null : numberInUnit(value, unit);
  },
});

const csvOfSums = (unit: Unit, last: string): readonly CsvColumn<FigureRow>[] => [
  startColumn(unit),
  sumColumn(last, unit, ({ estimateAtClose }) => estimateAtClose),
  ...csvSums.map((figure) => sumColumn(sprintFigureNames[figure], unit, amountOf[figure])),
];

const csvSums = ['committed', 'added', 'removed', 'estimationChange', 'completed', 'notCompleted'] as const;

/** What an item adds to each figure that is a sum. */
const amountOf: Readonly<Partial<Record<SprintFigure, (row: FigureRow) => number>>> &
  Readonly<Record<(typeof csvSums)[number], (row: FigureRow) => number>> = {
  committed: ({ committed }) => committed,
  added: ({ added }) => added,
  removed: ({ removed }) => removed,
  estimationChange: ({ change }) => change,
  completed: ({ completed }) => completed,
  unplanned: ({ completed }) => completed,
  notCompleted: ({ notCompleted }) => notCompleted,
};
