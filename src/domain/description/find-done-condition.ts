import type { Section } from './outline/section';
import type { Topic } from './outline/topic-phrases';

/**
 * The line of an item that says how somebody can check that it is done (A8): a section of outcome
 * or done, a sentence of obligation ("must", "should", "so that"), or one that names a change and
 * what it is made to. Undefined where there is none.
 */
export const findDoneCondition = (outline: readonly Section[]): string | undefined => {
  const labelled = outline.filter(({ topics }) => topics.some((topic) => ends.has(topic))).flatMap(({ own }) => own);
  if (labelled[0] !== undefined) return labelled[0];
  const lines = outline.filter(({ topics }) => !topics.some((topic) => undecided.has(topic))).flatMap(({ own }) => own);
  return lines.find(
    (line) => (obligation.test(line) || (change.test(line) && definite.test(line))) && !doubt.test(line),
  );
};

const ends: ReadonlySet<Topic> = new Set<Topic>(['done', 'outcome', 'expected']);

const undecided: ReadonlySet<Topic> = new Set<Topic>([
  'open-questions',
  'question',
  'out-of-scope',
  'ready',
  'process',
]);

const obligation =
  /\b(?:must|shall|should|has to|have to|needs? to be|is done when|done when|can be closed (?:when|once|as soon)|so that|ensure|make sure|verify that|results? in|no longer|is (?:available|live|removed|deployed|documented|published)|muss|müssen|soll(?:en|te)?|damit|sicherstellen|doit|doivent|afin que|debe|deben|para que|deve|devem)\b|必须|应该|确保|すること|できること/i;

/** "Update X to 1.2", "redirect A to B", "remove the …": a change with its object. */
const change =
  /^\W*(?:\S+:\s+)?(?:please )?(?:updat|upgrad|bump|renam|redirect|mov|migrat|replac|remov|delet|add|chang|switch|set|enabl|disabl|rebuild|build|creat|publish|install|expos|support)(?:e|es|ing)?\b.*\b(?:to|from|with|in|on|for|into|by|as|of)\b\s+\S+/i;

/** Something that can be looked up: a number, a path, a name in quotes or of code. */
const definite = /\d|["“'`«]|\w[./_]\w|[a-z][A-Z]/;

/** Words that leave the end open. */
const doubt =
  /\b(?:maybe|perhaps|consider|could|might|we should (?:probably|consider|also)|tbd|nice to have|would be (?:nice|great))\b|\?\s*$/i;
