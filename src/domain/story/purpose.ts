import { aims, completed, directing, infinitive, instrument, outcomes, using } from './purpose-phrases';

/**
 * The index of " to …" at the end of a wish where it says why: "update the table to account for the
 * new rules". Undefined where there is none. Most "to …" completes what stands before it ("invite
 * someone to sign up", "a tool to check", "use filters to find"), so only verbs of an aim count,
 * after an action with its object.
 */
export const findPurpose = (means: string): number | undefined => {
  for (const { index, 0: phrase, groups } of means.matchAll(infinitive)) {
    const words = means.slice(0, index).trim().split(/\s+/);
    if (words.length < 2 || directing.test(words.slice(-5).join(' '))) continue;
    if (phrase.startsWith(',')) return index;
    const verb = (groups?.['verb'] ?? '').toLowerCase();
    const isOutcome = outcomes.has(verb) || / be able$/i.test(means.slice(0, index + phrase.length + ' able'.length));
    if (!isOutcome && !aims.has(verb)) continue;
    const clause = means.slice(Math.max(means.lastIndexOf(',', index - 1), means.lastIndexOf(';', index)) + 1, index);
    if (completed.has(lettersOf(words.at(-1) ?? '')) || using.test(clause)) continue;
    if (isOutcome || !instrument.test(clause)) return index;
  }
  return undefined;
};

const lettersOf = (word: string): string => word.replace(/[^\p{L}]/gu, '').toLowerCase();
