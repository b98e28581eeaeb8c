import type { BacklogItem, ItemKind } from '../items/backlog-item';
import type { CheckId } from '../readiness/checks/all-checks';
import type { WeighedFinding } from '../readiness/readiness';
import { joinWithAnd } from '../wording/list';

type Asked = Pick<BacklogItem, 'links'> & { readonly type: { readonly kind: ItemKind } };

/**
 * What to ask in the meeting where a check failed: one question for each rule of the catalogue.
 * They quote nothing of an issue but keys, so that they can be posted where others read them.
 */
export const questions: Readonly<Record<CheckId, (item: Asked) => string>> = {
  description: () => 'What is wanted, for whom, and why?',
  'acceptance-criteria': ({ type }) => criteriaQuestions[type.kind] ?? 'What must be true for this to be done?',
  reproduction: () => 'How can somebody make it happen, what do they see, and what should they see instead?',
  'question-and-timebox': () => 'Which question is to be answered, and how much time is it worth?',
  'done-condition': () => 'How can somebody check that it is done?',
  estimate: () => 'How large is it compared with the last items that were finished?',
  size: () => 'How can it be split into items that fit a sprint?',
  blockers: ({ links }) => `Who can clear ${openBlockers(links)}?`,
  parent: () => 'Which epic or other parent is it part of?',
  priority: () => 'How urgent is it compared with what stands next to it?',
  'story-form': () => 'Who wants it, and what do they gain from it?',
  atomic: () => 'Is it one thing, or are these two items?',
  minimal: () => 'What in its title belongs into the description?',
  'vague-words': () => 'Which number or example says what its vague words mean?',
  'vague-criteria': () => 'How would a tester measure each of its criteria?',
  unique: () => 'Which of the items that tell this story stays?',
};

const criteriaQuestions: Partial<Record<ItemKind, string>> = {
  bug: 'How will somebody see that it is mended?',
  task: 'How can somebody check that it is done?',
  spike: 'What will the team know when it is over?',
};

/** What to ask where a required check cannot tell: that keeps an item from "ready" as well. */
const unknownQuestions: Partial<Record<CheckId, (item: Asked) => string>> = {
  blockers: ({ links }) => `Is ${unseenBlockers(links)} done? Its status cannot be seen here.`,
  estimate: () => 'Which field holds the estimate? An administrator of the project can choose it.',
  'acceptance-criteria': () => 'Which field holds the criteria? An administrator of the project can choose it.',
};

/**
 * The questions of an item: of required checks first, each in the order of the catalogue; one at
 * least. Hints raise none.
 */
export const questionsFor = (item: Asked, findings: readonly WeighedFinding[]): readonly string[] => {
  const asked = [
    ...findings.filter(({ required, result }) => required && (result === 'fail' || result === 'unknown')),
    ...findings.filter(({ required, hint, result }) => !required && !hint && result === 'fail'),
  ].map((finding) => questionOf(item, finding));
  return asked.length === 0 ? ['What is missing before somebody can start?'] : [...new Set(asked)];
};

const questionOf = (item: Asked, { rule, result, title }: WeighedFinding): string => {
  if (result === 'fail') return questions[rule](item);
  return unknownQuestions[rule]?.(item) ?? `${title}: this could not be checked. What does the team know about it?`;
};

type Links = BacklogItem['links'];

const openBlockers = (links: Links): string =>
  namesOf(links.filter(({ category }) => category !== undefined && category !== 'done')) || 'what blocks it';

const unseenBlockers = (links: Links): string =>
  namesOf(links.filter(({ category }) => category === undefined)) || 'what blocks it';

/** At most three keys: a question is to be read aloud. */
const namesOf = (links: Links): string => {
  const keys = [...new Set(links.filter(({ relation }) => relation === 'is-blocked-by').map(({ key }) => key))];
  return joinWithAnd(keys.length > 3 ? [...keys.slice(0, 3), `${keys.length - 3} more`] : keys);
};
