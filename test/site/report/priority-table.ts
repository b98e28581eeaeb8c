import type { PriorityReport, PriorityRow } from './read-priority';

/**
 * The report for people: a line for each open item, the most urgent first, with what speaks for it.
 */
export const priorityTable = (project: string, report: PriorityReport): string =>
  [`${project}: ${report.length} open items by priority`, ...report.map((row) => line(row)), ''].join('\n');

const line = ({ key, score, atLeast, rank, moscow, moscowIs, parts, missing }: PriorityRow): string =>
  [
    String(rank).padStart(4),
    key.padEnd(12),
    (score === null ? '–' : `${atLeast ? '≥ ' : ''}${score}`).padStart(5),
    (moscow === null ? '–' : moscowIs === 'set' ? moscow : `${moscow}?`).padEnd(8),
    score === null
      ? `cannot be computed without ${missing.join(', ')}`
      : parts
          .filter(({ contribution }) => contribution !== 0)
          .map(({ value, contribution }) => `${value} ${contribution < 0 ? '−' : '+'}${Math.abs(contribution)}`)
          .join(' · '),
  ]
    .join('  ')
    .trimEnd();
