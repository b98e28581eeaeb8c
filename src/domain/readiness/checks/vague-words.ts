import type { Section } from '../../description/outline/section';
import type { Topic } from '../../description/outline/topic-phrases';
import { vagueWordIn } from '../../story/vague-phrases';
import { check, optional, notApplicable, fail, pass } from '../check';
import { readinessMessages } from '../readiness-messages';

const messages = {
  title: 'Clear words',
  passed: 'No vague word in what is wanted',
  failed: 'Vague words without a measure',
  why: 'A word such as "fast" means something else to everybody until a number stands beside it.',
  question: () => 'Which number or example says what its vague words mean?',
  noDemand: 'The description says neither what is wanted nor what must be so.',
  sayHowMuch: 'Say how much, how fast or by whose measure.',
  none: 'Found none.',
};

/**
 * What is wanted and what must be so can be checked: no "fast" or "user-friendly" without a
 * measure. The criteria have a hint of their own; a benefit may be vague.
 */
export const vagueWordsCheck = check({
  id: 'vague-words',
  messages,
  hint: true,
  defaults: { story: optional(1) },
  looksAt: 'item',
  judge: ({ story, outline, inOtherLanguage }) => {
    const wish = story()?.parts.means;
    const lines = [...(wish === undefined ? [] : [wish]), ...demandsIn(outline)];
    if (lines.length === 0) return notApplicable(messages.noDemand);
    if (inOtherLanguage()) return notApplicable(readinessMessages.englishOnly);
    for (const line of lines) {
      const word = vagueWordIn(line);
      if (word !== undefined) return fail(readinessMessages.noMeasure(line, word), messages.sayHowMuch);
    }
    return pass(messages.none);
  },
});

/** The sentences that say what must be so. */
const demandsIn = (outline: readonly Section[]): readonly string[] => {
  const demands: string[] = [];
  for (const { topics, own } of outline) {
    if (topics.some((topic) => withoutDemands.has(topic))) continue;
    for (const line of own) if (obligation.test(line)) demands.push(...line.split(/(?<=[.!?])\s+/).filter(isDemand));
  }
  return demands;
};

const isDemand = (sentence: string): boolean =>
  obligation.test(sentence) && !/^\W*(?:as an?|so that)\b/i.test(sentence);

/** Criteria, instructions and what is still open demand nothing. */
const withoutDemands: ReadonlySet<Topic> = new Set<Topic>([
  'criteria',
  'steps',
  'actual',
  'how-to',
  'process',
  'ready',
  'done',
  'question',
  'open-questions',
  'out-of-scope',
]);

const obligation = /\b(?:must|shall|should|needs? to be|has to be|have to be)\b/i;
