import type { Topic } from './topic-phrases';
import { mayBeginLabel, topicOfLabel, topicOfHeading } from './topics';

/**
 * A known label at the start of a line: "AC: …", "Expected result" (A2). `rest`: the text after it.
 * `numbered`: the label numbers one criterion ("AC1: …"), and `rest` is the whole line.
 */
export type Label = {
  readonly title: string;
  readonly topic: Topic;
  readonly rest: string;
  readonly numbered: boolean;
};

/** Labels are short; a longer text before a colon is a sentence. */
const longest = 60;

/** The label that a line begins with. `synonyms`: further labels of criteria, normalised. */
export const findLabel = (line: string, synonyms: ReadonlySet<string>): Label | undefined => {
  if (!mayBeginLabel(line, synonyms)) return undefined;
  const colon = colonIn(line);
  if (colon === -1 && line.length > longest && !dash.test(line.slice(0, longest))) return undefined;
  if (numbered.test(line)) return { title: 'AC', topic: 'criteria', rest: line.trim(), numbered: true };
  if (colon === -1) return labelBeforeDash(line, synonyms) ?? labelOfLine(line, synonyms);
  const title = line.slice(0, colon);
  const rest = line.slice(colon + 1).replace(/^[\s*_:：]+/, '');
  const topic = topicOfLabel(title, synonyms) ?? (rest === '' ? topicOfLongLabel(title, synonyms) : undefined);
  return topic && { title: title.trim(), topic, rest, numbered: false };
};

/** The index of a label's colon; -1 where there is none or too much before it. */
const colonIn = (line: string): number => {
  const narrow = line.indexOf(':');
  const wide = line.indexOf('：');
  const first = narrow === -1 || (wide !== -1 && wide < narrow) ? wide : narrow;
  return first > longest ? -1 : first;
};

/** "AC2: …", "AC-2 - …"; without a sign after it only number 1: "AC3", "AC 12" are other things. */
const numbered = /^\W{0,3}AC(?:\s?[-#.]?\d{1,2}\s*[:.)\-–—]|[-#.]?0?1\s)/i;

const labelOfLine = (line: string, synonyms: ReadonlySet<string>): Label | undefined => {
  const topic = line.length > longest ? undefined : topicOfLabel(line, synonyms);
  return topic && { title: line.trim(), topic, rest: '', numbered: false };
};

/** "Acceptance criteria - the export holds all rows", "Acceptance test is that …". */
const labelBeforeDash = (line: string, synonyms: ReadonlySet<string>): Label | undefined => {
  const match = dash.exec(line.slice(0, longest));
  if (!match) return undefined;
  const title = line.slice(0, match.index).trim();
  if (title.length <= 3 || topicOfLabel(title, synonyms) !== 'criteria') return undefined;
  return { title, topic: 'criteria', rest: line.slice(match.index + match[0].length), numbered: false };
};

const dash = /\s[-–—]\s+|\s(?:is|are)\s+that\s+/;

/** "Acceptance criteria for the import:" at the end of its line. */
const topicOfLongLabel = (title: string, synonyms: ReadonlySet<string>): Topic | undefined =>
  topicOfHeading(title, synonyms) === 'criteria' ? 'criteria' : undefined;

/** Whether a line is one criterion with its number: "AC 1 …", "AC-2: …". */
export const isNumberedCriterion = (text: string): boolean => /^\W{0,3}AC\s?[-#.]?\d{1,2}\b/i.test(text);
