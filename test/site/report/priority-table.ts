import { fieldUseNames } from '../../../src/domain/fields/field-use';
import { moscowNames } from '../../../src/domain/priority/moscow-settings';
import type { PriorityPart } from '../../../src/domain/priority/priority-score';
import { signalNames } from '../../../src/domain/priority/signals/signals';
import { commonNames } from '../../../src/domain/wording/common-names';
import { inSentence } from '../../../src/domain/wording/in-sentence';
import type { PriorityReport, PriorityRow } from './read-priority';

/**
 * The report for people: a line for each open item, the most urgent first, with what speaks for it.
 */
export const priorityTable = (project: string, report: PriorityReport): string =>
  [
    `${project}: ${report.length} ${inSentence(commonNames.items)} by ${inSentence(commonNames.priority)}`,
    head,
    ...report.map((row) => line(row)),
    '',
  ].join('\n');

const line = ({ key, score, atLeast, rank, moscow, moscowIs, parts, missing }: PriorityRow): string =>
  lineOf([
    String(rank),
    key,
    score === null ? '–' : `${atLeast ? '≥ ' : ''}${score}`,
    moscow === null ? '–' : moscowIs === 'set' ? moscowNames[moscow] : `${moscowNames[moscow]}?`,
    score === null
      ? `cannot be computed without ${missing.map(nameOf).join(', ')}`
      : parts
          .filter(({ contribution }) => contribution !== 0)
          .map(({ value, contribution }) => `${value} ${contribution < 0 ? '−' : '+'}${Math.abs(contribution)}`)
          .join(' · '),
  ]);

const nameOf = (id: PriorityPart['id']): string => inSentence(names.get(id) ?? id);

const names: ReadonlyMap<string, string> = new Map([...Object.entries(signalNames), ...Object.entries(fieldUseNames)]);

const lineOf = ([place = '', key = '', priority = '', moscow = '', reason = '']: readonly string[]): string =>
  [place.padStart(4), key.padEnd(12), priority.padStart(8), moscow.padEnd(15), reason].join('  ').trimEnd();

/** As the columns of the screens are called; the first one is the place by priority. */
const head = lineOf(['', commonNames.item, commonNames.priority, commonNames.moscow, commonNames.reason]);
