import type { WeighedFinding } from '../../../domain/readiness/readiness';
import { resultNames } from '../../../domain/readiness/result-names';

const messages = { notRequired: `${resultNames.fail}, not required` };

/** The icon of a finding. What is not required is not red: it holds nothing back. */
export const findingMark = ({ result, required }: Pick<WeighedFinding, 'result' | 'required'>) =>
  result === 'fail' && !required ? optional : marks[result];

const optional = { glyph: 'cross-circle', label: messages.notRequired, color: 'color.icon.subtle' } as const;

const marks = {
  pass: { glyph: 'check-circle', label: resultNames.pass, color: 'color.icon.success' },
  fail: { glyph: 'cross-circle', label: resultNames.fail, color: 'color.icon.danger' },
  unknown: { glyph: 'question-circle', label: resultNames.unknown, color: 'color.icon.warning' },
  'not-applicable': { glyph: 'minus', label: resultNames['not-applicable'], color: 'color.icon.subtle' },
} as const satisfies Record<WeighedFinding['result'], object>;
