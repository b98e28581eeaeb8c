import { findDoneCondition } from '../../description/find-done-condition';
import { quantityOrNo } from '../../wording/number';
import { quotation } from '../../wording/quotation';
import { check, required, optional, pass, fail, unknown } from '../check';
import { readinessMessages } from '../readiness-messages';

const messages = {
  title: 'Done condition',
  passed: 'Says when it is done',
  failed: 'Does not say when it is done',
  lacks: 'a done condition',
  why: 'Without an end that can be checked, a task is done when somebody stops.',
  question: () => 'How can somebody check that it is done?',
  criteria: (count: number) => `Found ${quantityOrNo(count, 'criterion', 'criteria')}.`,
  stated: (condition: string) => `It says ${quotation(condition)}.`,
  none: 'No end that can be checked.',
  state: 'Say what must be true when it is done.',
};

/** A task says how somebody can check that it is done: in words, or as criteria (A8). */
export const doneConditionCheck = check({
  id: 'done-condition',
  messages,
  defaults: { task: required(25), 'sub-task': optional(10) },
  standsInForCriteria: true,
  looksAt: 'item',
  judge: ({ outline, criteria, inUnknownLanguage }) => {
    if (criteria.present) return pass(messages.criteria(criteria.count));
    const condition = findDoneCondition(outline);
    if (condition !== undefined) return pass(messages.stated(condition));
    return inUnknownLanguage() ? unknown(readinessMessages.unknownLanguage) : fail(messages.none, messages.state);
  },
});
