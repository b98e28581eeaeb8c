import type { ReadinessReport, ReportItem } from './read-readiness';

/** The report for people: a line for each item, with what it lacks. */
export const readinessTable = (reports: readonly ReadinessReport[]): string =>
  reports
    .map(({ project, calculatedAt, rulesVersion, items }) =>
      [
        `${project}: ${items.filter(({ ready }) => ready).length} of ${items.length} items ready (${calculatedAt}, rules version ${rulesVersion})`,
        ...items.map(line),
        '',
      ].join('\n'),
    )
    .join('\n');

const line = ({ key, type, score, band, findings }: ReportItem): string => {
  const missing = findings.filter(({ result }) => result === 'fail').map(({ rule }) => rule);
  return [
    key.padEnd(12),
    type.slice(0, 14).padEnd(15),
    (score === null ? '–' : String(score)).padStart(3),
    band.padEnd(10),
    missing.join(', '),
  ]
    .join('  ')
    .trimEnd();
};
