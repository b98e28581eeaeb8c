import { findDoneCondition } from '../../description/find-done-condition';
import { quantityOrNo } from '../../wording/number';
import { quotation } from '../../wording/quotation';
import { check, required, optional, pass, fail } from '../check';

/** A task says how somebody can check that it is done: in words, or as criteria (A8). */
export const doneConditionCheck = check({
  id: 'done-condition',
  title: 'Done condition',
  passed: 'Says when it is done',
  failed: 'Does not say when it is done',
  why: 'Without an end that can be checked, a task is done when somebody stops.',
  defaults: { task: required(25), 'sub-task': optional(10) },
  judge: ({ outline, criteria }) => {
    if (criteria.present) return pass(`Found ${quantityOrNo(criteria.count, 'criterion', 'criteria')}.`);
    const end = findDoneCondition(outline);
    return end === undefined
      ? fail(
          'Looked in the description; found no end that can be checked.',
          'Say what must be true when it is done, or add a task list of it.',
        )
      : pass(`It says ${quotation(end)}.`);
  },
});
