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

/**
 * The label that a line begins with; `synonyms` are normalised further labels of acceptance
 * criteria.
 */
export const labelOf = (line: string, synonyms: ReadonlySet<string>): Label | undefined => {
  const colon = colonIn(line);
  if (colon === -1 && line.length > longest && !dash.test(line.slice(0, longest))) return undefined;
  if (!mayBeginLabel(line, synonyms)) return undefined;
  if (numbered.test(line)) return { title: 'AC', topic: 'criteria', rest: line.trim(), numbered: true };
  if (colon === -1) return dashed(line, synonyms) ?? whole(line, synonyms);
  const title = line.slice(0, colon);
  const rest = line.slice(colon + 1).replace(/^[\s*_:：]+/, '');
  const topic = topicOfLabel(title, synonyms) ?? (rest === '' ? topicOfLongLabel(title, synonyms) : undefined);
  return topic && { title: title.trim(), topic, rest, numbered: false };
};

/** Where a label's colon stands; -1 where there is none or too much before it. */
const colonIn = (line: string): number => {
  const ends = [line.indexOf(':'), line.indexOf('：')].filter((at) => at !== -1 && at <= longest);
  return ends.length ? Math.min(...ends) : -1;
};

/**
 * "AC2: …", "AC-2 - …"; without a sign after the number only the first, because "AC3" and "AC 12"
 * are other things.
 */
const numbered = /^\W{0,3}AC(?:\s?[-#.]?\d{1,2}\s*[:.)\-–—]|[-#.]?0?1\s)/i;

const whole = (line: string, synonyms: ReadonlySet<string>): Label | undefined => {
  const topic = line.length > longest ? undefined : topicOfLabel(line, synonyms);
  return topic && { title: line.trim(), topic, rest: '', numbered: false };
};

/** "Acceptance criteria - the export holds all rows", "Acceptance test is that …". */
const dashed = (line: string, synonyms: ReadonlySet<string>): Label | undefined => {
  const found = dash.exec(line.slice(0, longest));
  if (!found) return undefined;
  const title = line.slice(0, found.index);
  const long = title.trim().length > 3 && topicOfLabel(title, synonyms) === 'criteria';
  return long
    ? { title: title.trim(), topic: 'criteria', rest: line.slice(found.index + found[0].length), numbered: false }
    : undefined;
};

const dash = /\s[-–—]\s+|\s(?:is|are)\s+that\s+/;

/** "Acceptance criteria for the import:" at the end of its line. */
const topicOfLongLabel = (title: string, synonyms: ReadonlySet<string>): Topic | undefined =>
  topicOfHeading(title, synonyms) === 'criteria' ? 'criteria' : undefined;

/** "AC 1 …", "AC-2: …": one criterion, numbered. */
export const isNumberedCriterion = (text: string): boolean => /^\W{0,3}AC\s?[-#.]?\d{1,2}\b/i.test(text);
