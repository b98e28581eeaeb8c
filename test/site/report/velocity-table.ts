import { percent, quantity } from '../../../src/domain/wording/number';
import { sayDoText } from '../../../src/frontend/sprints/figure-messages';
import type { BoardSprints } from './read-velocity';

/**
 * The report for people: a table for each board, and a line for each item of each sprint with the
 * reason.
 */
export const velocityTable = (boards: readonly BoardSprints[]): string =>
  boards
    .map(({ board, sprints, velocity, sayDo, because, leftOut }) =>
      [
        `${board.name} (board ${board.id}): ${velocity === null ? 'no velocity' : `velocity ${rounded(velocity)}`}${because === undefined ? '' : `. ${because}`}`,
        ...leftOut.map(({ name, why }) => `  "${name}" is left out. ${why}`),
        ...sprints.map(sprintLines),
        ...(sprints.length === 0 ? [] : [`  ${meanLine(sayDo)}`]),
        '',
      ].join('\n'),
    )
    .join('\n');

const meanLine = ({ mean, from, nothingCommitted, unknown }: BoardSprints['sayDo']): string =>
  [
    mean === undefined ? 'say/do cannot be computed' : `say/do ${percent(mean)}, mean of ${quantity(from, 'sprint')}`,
    ...(nothingCommitted === 0 ? [] : [`${nothingCommitted} without a commitment left out`]),
    ...(unknown === 0 ? [] : [`${unknown} with unknown items left out`]),
  ].join(', ');

const sprintLines = ({ figures, report, hidden }: BoardSprints['sprints'][number]): string => {
  const { committed, added, removed, estimationChange, delivered, unplanned, notCompleted } = report;
  const atLeast = figures.complete ? '' : ` (at least; ${report.unknown.length} unknown)`;
  return [
    `  ${figures.name}: committed ${committed}, added ${added}, removed ${removed}, re-estimated ${estimationChange}, delivered ${delivered}, unplanned ${unplanned}, not completed ${notCompleted}, in ${figures.unit}${atLeast}; say/do ${sayDoText(figures)}`,
    ...report.perIssue.map(({ key, reason }) => `    ${key.padEnd(12)}  ${reason}`),
    ...(hidden === 0 ? [] : [`    ${hidden} more, hidden from who reads this`]),
  ].join('\n');
};

const rounded = (value: number): number => Math.round(value * 10) / 10;
