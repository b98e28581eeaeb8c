import type { AcceptanceCriteria } from '../../description/criteria/find-acceptance-criteria';
import { findDoneCondition } from '../../description/find-done-condition';
import { isComplete } from '../../description/find-reproduction';
import { findSpikePlan } from '../../description/find-spike-plan';
import type { BacklogItem, ItemKind } from '../../items/backlog-item';
import { joinWithOr } from '../../wording/list';
import { quantityOrNo } from '../../wording/number';
import { check, required, optional, pass, unknown, fail, type Finding } from '../check';
import type { CheckedItem } from '../checked-item';
import { readinessMessages } from '../readiness-messages';

const messages = {
  title: 'Acceptance criteria',
  passed: 'Acceptance criteria are written down',
  failed: 'No acceptance criteria found',
  why: 'Criteria are what team and product owner agree on before the work starts, and check when it ends.',
  question: ({ type }: Pick<BacklogItem, 'type'>) =>
    questionsOfKinds[type.kind] ?? 'What must be true for this to be done?',
  unknownQuestion: () =>
    'Where do the criteria stand? An administrator of the project can choose their field and add their title.',
  written: ({ count, form }: AcceptanceCriteria) =>
    `Found ${quantityOrNo(count, 'criterion', 'criteria')} ${formNames[form ?? 'section']}.`,
  tooFew: (count: number, minimum: number) =>
    `Found only ${quantityOrNo(count, 'criterion', 'criteria')}; ${minimum} are asked for.`,
  addMissing: 'Add the criteria that are missing.',
  none: (places: readonly string[]) => `None in ${joinWithOr(places)}.`,
  add: (kind: ItemKind) => fixesOfKinds[kind] ?? 'Add a list of what must be true when the item is done.',
  reproductionStandsIn: 'Steps, expected and actual result stand in for criteria.',
  spikePlanStandsIn: 'A question and a time-box stand in for criteria.',
  doneConditionStandsIn: 'A done condition stands in for criteria.',
};

const questionsOfKinds: Partial<Record<ItemKind, string>> = {
  bug: 'How will somebody see that it is mended?',
  task: 'How can somebody check that it is done?',
  spike: 'What will the team know when it is over?',
};

const fixesOfKinds: Partial<Record<ItemKind, string>> = {
  bug: 'State the steps, what is expected and what happens instead, or add acceptance criteria.',
  task: 'Say how somebody can check that it is done, or add acceptance criteria.',
  spike: 'State the question and a time-box, or add acceptance criteria.',
};

/** The form of criteria, as words that end a sentence. */
const formNames = {
  field: 'in the criteria field',
  section: 'under their own heading',
  gherkin: 'as Given, When, Then',
  'task-list': 'as a task list',
  checklist: 'in the checklist field',
  table: 'in a table',
} as const;

/**
 * Criteria are written down (A1–A6), or what stands in for them where another kind of item needs
 * something else (A8).
 */
export const acceptanceCriteriaCheck = check({
  id: 'acceptance-criteria',
  messages,
  defaults: {
    story: required(25),
    bug: optional(10),
    task: optional(10),
    spike: optional(5),
    epic: optional(15),
  },
  looksAt: 'item',
  judge: (checked) => {
    const { criteria, settings } = checked;
    if (criteria.present && criteria.count >= settings.minimumCriteria) return pass(messages.written(criteria));
    const standIn = standInFor(checked);
    return standIn === undefined ? shortOf(checked) : pass(standIn);
  },
});

/** A8: what satisfies the need for criteria in a bug, a spike or a task. */
const standInFor = ({ item, outline, reproduction }: CheckedItem): string | undefined => {
  switch (item.type.kind) {
    case 'bug':
      return isComplete(reproduction()) ? messages.reproductionStandsIn : undefined;
    case 'spike': {
      const { question, timebox } = findSpikePlan(item, outline);
      return question && timebox ? messages.spikePlanStandsIn : undefined;
    }
    case 'task':
      return findDoneCondition(outline) === undefined ? undefined : messages.doneConditionStandsIn;
    default:
      return undefined;
  }
};

/**
 * Too few criteria or none. They may stand in the field that nobody can tell (E2), or under a title
 * in a language that the app does not know (A19): that is no fault of the item.
 */
const shortOf = ({ item, criteria, settings, inUnknownLanguage }: CheckedItem): Finding => {
  if (criteria.present) return fail(messages.tooFew(criteria.count, settings.minimumCriteria), messages.addMissing);
  const whyNoField = settings.criteriaOrder.includes('field') ? item.criteriaFieldUnknown : undefined;
  if (whyNoField !== undefined) return unknown(whyNoField);
  return inUnknownLanguage()
    ? unknown(readinessMessages.unknownLanguage)
    : fail(messages.none(criteria.lookedIn), messages.add(item.type.kind));
};
