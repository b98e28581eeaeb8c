import { commonNames } from '../../../src/domain/wording/common-names';
import type { FlowReport } from './read-flow';

/** The flow of a board for people: throughput, cycle time, and what is in progress by its age. */
export const flowTable = (report: FlowReport): string => {
  const { board, because, weeks, throughput, cycleTime, withoutStart, unknown } = report;
  if (because !== undefined) return `Board ${board}: ${because}\n`;
  return [
    `Board ${board}: ${commonNames.throughput} ${throughput ?? 0} items a week (${weeks.map(({ finished }) => finished).join(', ')})`,
    cycleTime === null
      ? `  ${commonNames.cycleTime}: cannot be told`
      : `  ${commonNames.cycleTime}: median ${cycleTime.median} days, 85 % within ${cycleTime.line85} days, of ${cycleTime.of} items`,
    `  finished without a start: ${withoutStart.length}; of which nobody can tell: ${unknown.length}`,
    ...(report.weeksOfReadyWork === null ? [] : [`  ready work for ${report.weeksOfReadyWork} weeks`]),
    ...workLines(report),
    '',
  ].join('\n');
};

const workLines = ({ inProgress, old }: FlowReport): readonly string[] => [
  `  ${commonNames.workInProgress}: ${inProgress.length} items, ${old ?? 'nobody can tell how many'} older than that`,
  ...inProgress.map(
    ({ key, column, days, daysInColumn }) =>
      `    ${key.padEnd(12)} ${String(days).padStart(6)} days, ${daysInColumn ?? '?'} of them in "${column}"`,
  ),
];
