import { commonNames } from '../../../src/domain/wording/common-names';
import { inSentence } from '../../../src/domain/wording/in-sentence';
import type { ReportEstimate } from './read-estimates';

/** The suggestions for people: a line for each open item without points. */
export const estimatesTable = (project: string, items: readonly ReportEstimate[]): string =>
  [
    `${project}: ${items.length} ${inSentence(commonNames.items)} without an ${inSentence(commonNames.estimate)}, ${items.filter(({ suggestion }) => suggestion !== null).length} with a suggestion`,
    ...items.map(lineOf),
    '',
  ].join('\n');

const lineOf = ({ key, suggestion, low, high, baseline, similar, reason }: ReportEstimate): string => {
  const median = baseline === null ? '' : `median ${baseline}. `;
  return suggestion === null
    ? `  ${key.padEnd(12)}  –  ${median}${reason}`
    : `  ${key.padEnd(12)}  ${suggestion} (${low ?? '?'} to ${high ?? '?'})  ${median}Similar: ${similar.map((one) => `${one.key} ${one.points}`).join(', ')}`;
};
