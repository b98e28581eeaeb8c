import { checkOf } from '../../../src/domain/readiness/checks/all-checks';
import { commonNames } from '../../../src/domain/wording/common-names';
import { bandNames } from '../../../src/domain/readiness/band-names';
import type { ReadinessReport, ReportItem } from './read-readiness';

/** The report for people: a line for each item, with what it lacks. */
export const readinessTable = (reports: readonly ReadinessReport[]): string =>
  reports
    .map(({ project, calculatedAt, rulesVersion, items }) =>
      [
        `${project}: ${items.filter(({ ready }) => ready).length} of ${items.length} items ready (${calculatedAt}, rules version ${rulesVersion})`,
        head,
        ...items.map(line),
        '',
      ].join('\n'),
    )
    .join('\n');

const line = ({ key, type, score, band, findings }: ReportItem): string => {
  const missing = findings.filter(({ result }) => result === 'fail').map(({ rule }) => checkOf(rule).messages.title);
  const readiness = `${(score === null ? '–' : String(score)).padStart(3)}  ${bandNames[band]}`;
  return lineOf([key, type, readiness, missing.join(', ')]);
};

const widths = [12, 15, 17, 0];

const lineOf = (cells: readonly string[]): string =>
  cells
    .map((cell, column) => cell.slice(0, widths[column] || undefined).padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd();

/** As the columns of the screens are called. */
const head = lineOf([commonNames.item, commonNames.type, commonNames.readiness, commonNames.missing]);
