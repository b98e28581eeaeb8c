import type { BacklogItem } from '../backlog/backlog-item';
import { tellingOf } from '../story/telling';

/**
 * What an item says, in forms that are equal for items that look like duplicates; none where it says too little to tell. One form is its story, role
 * and means (Q4); the other is its summary without case, punctuation, filler words and order. To be kept as hashes only (J11).
 *
 * Short summaries such as "Write the tests" are told again and again under different parents, so they look alike only under the same one: a false
 * alarm costs more trust than a duplicate that is found a meeting later.
 */
export const likenessOf = (item: Pick<BacklogItem, 'summary' | 'description' | 'parent'>): readonly string[] => {
  const wish = tellingOf(item)?.wish;
  const words = significantWords(item.summary);
  return [
    ...(wish === undefined || significantWords(wish).length < fewestWords ? [] : [`story ${wish}`]),
    ...summaryForms(words, item.parent),
  ];
};

const summaryForms = (words: readonly string[], parent: BacklogItem['parent']): readonly string[] => {
  if (words.length >= tellingWords) return [`summary ${words.join(' ')}`];
  const under = parent?.id ?? parent?.key;
  if (words.length < fewestWords || (words.length === fewestWords && under === undefined)) return [];
  return [`summary ${words.join(' ')} of ${under ?? 'nothing'}`];
};

/** Fewer significant words say too little. */
const fewestWords = 3;
/** So many say enough for the summary alone. */
const tellingWords = 5;

/** In the order of the alphabet, each once; the marks that Jira and people put before a copied summary are taken off. */
const significantWords = (text: string): readonly string[] => {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:\s*(?:\[?clone\]?|copy of|kopie von|copie de|copia de)\b\s*[-:–—]?)+/u, ' ')
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/gu, ''))
    .filter((word) => word !== '' && !filler.has(word));
  return [...new Set(words)].toSorted();
};

const filler: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at for from by with and or as is are be i we my our it its this that so can want wants user users ' +
    'der die das den dem des ein eine einen und oder zu im in am mit für von auf ist ' +
    'le la les un une des du de et ou à au aux pour avec est el los las una y o en con por para'
  ).split(' '),
);
