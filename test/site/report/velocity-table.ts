import type { SprintFigure } from '../../../src/domain/sprints/sprint-figures';
import { percent, quantity } from '../../../src/domain/wording/number';
import { sayDoText } from '../../../src/frontend/sprints/figure-messages';
import { commonNames } from '../../../src/domain/wording/common-names';
import { inSentence } from '../../../src/domain/wording/in-sentence';
import { sprintFigureNames } from '../../../src/domain/sprints/sprint-figure-names';
import type { BoardSprints } from './read-velocity';

/**
 * The report for people: a table for each board, and a line for each item of each sprint with the
 * reason.
 */
export const velocityTable = (boards: readonly BoardSprints[]): string =>
  boards
    .map(({ board, sprints, velocity, sayDo, because, leftOut }) =>
      [
        `${board.name} (board ${board.id}): ${velocity === null ? `no ${velocityName}` : `${velocityName} ${rounded(velocity)}`}${because === undefined ? '' : `. ${because}`}`,
        ...leftOut.map(({ name, why }) => `  "${name}" is left out. ${why}`),
        ...sprints.map(sprintLines),
        ...(sprints.length === 0 ? [] : [`  ${meanLine(sayDo)}`]),
        '',
      ].join('\n'),
    )
    .join('\n');

const meanLine = ({ mean, from, nothingCommitted, unknown }: BoardSprints['sayDo']): string =>
  [
    mean === undefined
      ? `${nameOf('sayDo')} cannot be computed`
      : `${nameOf('sayDo')} ${percent(mean)}, mean of ${quantity(from, 'sprint')}`,
    ...(nothingCommitted === 0 ? [] : [`${nothingCommitted} without a commitment left out`]),
    ...(unknown === 0 ? [] : [`${unknown} with unknown items left out`]),
  ].join(', ');

const sprintLines = ({ figures, report, hidden }: BoardSprints['sprints'][number]): string => {
  const atLeast = figures.complete ? '' : ` (at least; ${report.unknown.length} ${nameOf('unknown')})`;
  return [
    `  ${figures.name}: ${sums(report)}, in ${figures.unit}${atLeast}; ${nameOf('sayDo')} ${sayDoText(figures)}`,
    ...report.perIssue.map(({ key, reason }) => `    ${key.padEnd(12)}  ${reason}`),
    ...(hidden === 0 ? [] : [`    ${hidden} more, hidden from who reads this`]),
  ].join('\n');
};

const sums = (report: BoardSprints['sprints'][number]['report']): string => {
  const amounts: readonly (readonly [SprintFigure, number])[] = [
    ['committed', report.committed],
    ['added', report.added],
    ['removed', report.removed],
    ['estimationChange', report.estimationChange],
    ['completed', report.delivered],
    ['unplanned', report.unplanned],
    ['notCompleted', report.notCompleted],
  ];
  return amounts.map(([figure, amount]) => `${nameOf(figure)} ${amount}`).join(', ');
};

const nameOf = (figure: SprintFigure): string => inSentence(sprintFigureNames[figure]);

const velocityName = inSentence(commonNames.velocity);

const rounded = (value: number): number => Math.round(value * 10) / 10;
