import type { BoardSprints } from './read-velocity';

/**
 * The report for people: a table for each board, and a line for each item of each sprint with the
 * reason.
 */
export const velocityTable = (boards: readonly BoardSprints[]): string =>
  boards
    .map(({ board, sprints, velocity, because, leftOut }) =>
      [
        `${board.name} (board ${board.id}): ${velocity === null ? 'no velocity' : `velocity ${rounded(velocity)}`}${because === undefined ? '' : `. ${because}`}`,
        ...leftOut.map(({ name, why }) => `  "${name}" is left out. ${why}`),
        ...sprints.map(sprintLines),
        '',
      ].join('\n'),
    )
    .join('\n');

const sprintLines = ({ figures, report, hidden }: BoardSprints['sprints'][number]): string => {
  const { committed, added, removed, estimationChange, completed, notCompleted } = report;
  const atLeast = figures.complete ? '' : ` (at least; ${report.unknown.length} unknown)`;
  return [
    `  ${figures.name}: committed ${committed}, added ${added}, removed ${removed}, re-estimated ${estimationChange}, completed ${completed}, not completed ${notCompleted}, in ${figures.unit}${atLeast}`,
    ...report.perIssue.map(({ key, reason }) => `    ${key.padEnd(12)}  ${reason}`),
    ...(hidden === 0 ? [] : [`    ${hidden} more, hidden from who reads this`]),
  ].join('\n');
};

const rounded = (value: number): number => Math.round(value * 10) / 10;
