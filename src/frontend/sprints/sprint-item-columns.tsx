import type { FigureRow } from '../../contract/sprints-view';
import { unitLabel, numberInUnit, bareAmount } from '../../domain/wording/amount';
import type { Column } from '../tables/column';
import { itemKeyColumn } from '../tables/item-key-column';

/** Which item, with its link: the first columns of every table of items. */
export const whichItem: readonly Column<FigureRow>[] = [
  itemKeyColumn,
  { key: 'summary', head: 'Summary', value: ({ summary }) => summary, width: 26 },
];

/**
 * What an item was in a sprint, what it counts for, and why. `moment`: an instant as the viewer
 * reads it.
 */
export const sprintItemColumns = (
  unit: FigureRow['unit'],
  moment: (instant: number) => string,
): readonly Column<FigureRow>[] => [
  ...whichItem,
  { key: 'start', head: `At start (${unitLabel(unit)})`, value: (row) => estimate(row.estimateAtStart, unit) },
  { key: 'close', head: 'At close', value: (row) => estimate(row.estimateAtClose, unit) },
  { key: 'as', head: 'In or out', value: ({ kind: as }) => (as === 'counts' ? 'in' : outWords[as]) },
  { key: 'counts', head: 'Counts as', value: (row) => (row.kind === 'counts' ? partsOf(row) : '0') },
  { key: 'reason', head: 'Why', value: ({ reason }) => reason, width: 24 },
  {
    key: 'late',
    head: 'Refined late',
    value: ({ late }) => late.map(({ what, at }) => `${what} ${moment(at)}`).join(' · '),
  },
];

const estimate = (value: number | null, unit: FigureRow['unit']): number | null =>
  value === null ? null : numberInUnit(value, unit);

const outWords: Record<Exclude<FigureRow['kind'], 'counts'>, string> = {
  'completed-outside': 'out: done outside',
  unmapped: 'out: not on the board',
  unknown: 'unknown',
};

const partsOf = (row: FigureRow): string => {
  const parts: [string, number][] = [
    ['committed', row.committed],
    ['added', row.added],
    ['removed', row.removed],
    ['re-estimated', row.change],
    ['completed', row.completed],
    ['not completed', row.notCompleted],
  ];
  const counted = parts
    .filter(([, value]) => value !== 0)
    .map(([word, value]) => `${word} ${bareAmount(value, row.unit)}`);
  return counted.length === 0 ? '0' : counted.join(', ');
};
