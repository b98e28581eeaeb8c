import { change, definite, doubt, ending, obligation, toSomebody } from './done-condition-phrases';
import { sentencesOf } from '../story/sentences';
import type { Section } from './outline/section';
import type { Topic } from './outline/topic-phrases';

/**
 * The line of an item by which somebody can check that it is done (A8): the first of a section of
 * outcome or done, else one with an obligation or a definite change. Undefined where there is none.
 */
export const findDoneCondition = (outline: readonly Section[]): string | undefined => {
  const [announced] = outline
    .filter(({ topics }) => topics.some((topic) => doneTopics.has(topic)))
    .flatMap(({ own }) => own);
  if (announced !== undefined) return announced;
  return outline
    .filter(({ topics }) => !topics.some((topic) => openTopics.has(topic)))
    .flatMap(({ own }) => own)
    .find(isDoneCondition);
};

const doneTopics: ReadonlySet<Topic> = new Set<Topic>(['done', 'outcome', 'expected']);

/** What stands under these is not decided, or says nothing of the result. */
const openTopics: ReadonlySet<Topic> = new Set<Topic>([
  'open-questions',
  'question',
  'out-of-scope',
  'ready',
  'process',
  'quotation',
  'steps',
  'actual',
]);

const isDoneCondition = (line: string): boolean =>
  !toSomebody.test(line) && sentencesOf(line).some((sentence) => namesResult(sentence) && !doubt.test(sentence));

const namesResult = (sentence: string): boolean =>
  ending.test(sentence) || obligation.test(sentence) || (change.test(sentence) && definite.test(sentence));
