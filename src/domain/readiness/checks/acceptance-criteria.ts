import { findDoneCondition } from '../../description/find-done-condition';
import { isComplete } from '../../description/find-reproduction';
import { findSpikePlan } from '../../description/find-spike-plan';
import { joinWithAnd } from '../../wording/list';
import { quantityOrNo } from '../../wording/number';
import { check, required, optional, pass, unknown, fail } from '../check';
import type { CheckedItem } from '../checked-item';

/**
 * Criteria are written down (A1–A6), or what stands in for them where another kind of item needs
 * something else (A8).
 */
export const acceptanceCriteriaCheck = check({
  id: 'acceptance-criteria',
  title: 'Acceptance criteria',
  passed: 'Acceptance criteria are written down',
  failed: 'No acceptance criteria found',
  why: 'Criteria are what team and product owner agree on before the work starts, and check when it ends.',
  defaults: {
    story: required(25),
    bug: optional(10),
    task: optional(10),
    spike: optional(5),
    epic: optional(15),
  },
  judge: (subject) => {
    const { criteria, settings } = subject;
    const places = joinWithAnd(criteria.lookedIn);
    if (criteria.count >= settings.minimumCriteria && criteria.present) {
      return pass(
        `Found ${quantityOrNo(criteria.count, 'criterion', 'criteria')} ${formWords[criteria.form ?? 'section']}.`,
      );
    }
    const standIn = standInFor(subject);
    if (standIn) return pass(standIn);
    const unread = settings.criteriaOrder.includes('field') ? subject.item.criteriaFieldUnknown : undefined;
    // They may stand in the field that nobody can tell (E2): that is no fault of the item.
    if (!criteria.present && unread !== undefined) return unknown(unread);
    return criteria.present
      ? fail(
          `Found only ${quantityOrNo(criteria.count, 'criterion', 'criteria')}; ${settings.minimumCriteria} are asked for.`,
          'Add the criteria that are missing.',
        )
      : fail(
          `Looked in ${places}; found nothing.`,
          fixes[subject.item.type.kind] ?? 'Add a list of what must be true when the item is done.',
        );
  },
});

const formWords = {
  field: 'in the criteria field',
  section: 'under their own heading',
  gherkin: 'as Given, When, Then',
  'task-list': 'as a task list',
  checklist: 'in the checklist field',
  table: 'in a table',
} as const;

const fixes: Partial<Record<CheckedItem['item']['type']['kind'], string>> = {
  bug: 'State the steps, what is expected and what happens instead, or add acceptance criteria.',
  task: 'Say how somebody can check that it is done, or add acceptance criteria.',
  spike: 'State the question and a time-box, or add acceptance criteria.',
};

/** A8: what satisfies the need for criteria in a bug, a spike or a task. */
const standInFor = ({ item, outline, reproduction }: CheckedItem): string | undefined => {
  switch (item.type.kind) {
    case 'bug':
      return isComplete(reproduction()) ? 'Steps, expected and actual result stand in for criteria.' : undefined;
    case 'spike': {
      const { question, timebox } = findSpikePlan(item, outline);
      return question && timebox ? 'A question and a time-box stand in for criteria.' : undefined;
    }
    case 'task':
      return findDoneCondition(outline) === undefined ? undefined : 'A done condition stands in for criteria.';
    default:
      return undefined;
  }
};
