import { aims, completed, directing, infinitive } from './purpose-phrases';

/**
 * The index of " to …" at the end of a wish where it says why: "update the table to account for the
 * new rules". Undefined where there is none. Most "to …" completes what stands before it ("invite
 * someone to sign up", "a tool to check"), so only verbs of an aim count, after an action with its
 * object.
 */
export const findPurpose = (means: string): number | undefined => {
  for (const { index, 0: phrase, groups } of means.matchAll(infinitive)) {
    const words = means.slice(0, index).trim().split(/\s+/);
    if (words.length < 2 || directing.test(words.slice(-5).join(' '))) continue;
    if (phrase.startsWith(',')) return index;
    const verb = (groups?.['verb'] ?? '').toLowerCase();
    const isAim = aims.has(verb) || / be able$/i.test(means.slice(0, index + phrase.length + ' able'.length));
    if (isAim && !completed.has(lettersOf(words.at(-1) ?? ''))) return index;
  }
  return undefined;
};

const lettersOf = (word: string): string => word.replace(/[^\p{L}]/gu, '').toLowerCase();
