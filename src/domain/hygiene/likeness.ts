import type { BacklogItem } from '../backlog/backlog-item';
import { tellingOf } from '../story/telling';

/**
 * What an item says, in forms that are equal for items that look like duplicates; none where it says too little to tell. One form is its story, role
 * and means (Q4); the other is its summary without case, punctuation, filler words and, unless it tells a direction, order. To be kept as hashes only (J11).
 *
 * Short summaries such as "Write the tests" are told again and again under different parents, so they look alike only under the same one: a false
 * alarm costs more trust than a duplicate that is found a meeting later.
 */
export const likenessOf = (item: Pick<BacklogItem, 'summary' | 'description' | 'parent'>): readonly string[] => {
  const wish = tellingOf(item)?.wish;
  const words = isRoutine(item.summary) ? [] : significantWords(item.summary);
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

/** Each once, in the order of the alphabet: "Move it from A to B" and "from B to A" are told apart, so there they stay as they stand. */
const significantWords = (text: string): readonly string[] => {
  const folded = text.normalize('NFKC').toLowerCase().replace(copied, ' ');
  const words = wordsOf(folded);
  return direction.test(folded) ? words : words.toSorted();
};

/** What Jira and people put before a copied summary. */
const copied = /^(?:\s*(?:\[?clone\]?|copy of|kopie von|copie de|copia de)\b\s*[-:–—]?)+/u;

const direction =
  /->|<-|=>|[→←]|(?<!\p{L})(?:from|to|into|before|after|over|than|von|nach|vor|zu|vers|avant|après|hacia|antes|después)(?!\p{L})/u;

/** What a team does again and again has the same words each time and is no duplicate. */
const isRoutine = (summary: string): boolean =>
  routine.test(summary.normalize('NFKC').toLowerCase().replace(copied, '').trim());

const routine =
  /^(?:daily|nightly|(?:bi-?)?weekly|monthly|quarterly|yearly|recurring|sprint|retro(?:spective)?)(?!\p{L})|(?<!\p{L})(?:update|upgrade|bump)\p{L}* (?:\p{L}+ ){0,3}(?:dependenc(?:y|ies)|libraries|packages)(?!\p{L})/u;

/** "C", "C++" and "C#" are three words, "5.1" and "1.5" two. */
const wordsOf = (folded: string): readonly string[] => {
  const words = folded
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}.+#]+/u)
    .map((word) => word.replace(/^[.+#]+|\.+$/gu, ''))
    .filter((word) => word !== '' && !filler.has(word));
  return [...new Set(words)];
};

const filler: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at for from by with and or as is are be i we my our it its this that so can want wants user users ' +
    'der die das den dem des ein eine einen und oder zu im in am mit für von auf ist ' +
    'le la les un une des du de et ou à au aux pour avec est el los las una y o en con por para'
  ).split(' '),
);
