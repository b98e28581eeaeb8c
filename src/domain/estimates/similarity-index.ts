import MiniSearch, { type SearchResult } from 'minisearch';

/** What an item says of itself, as plain text. */
export type ItemText = { readonly summary: string; readonly description: string };

/**
 * How near earlier texts of an index are to a text, by their index in the order of adding: above 0
 * up to 1, which is as near as itself.
 */
export type Nearness = ReadonlyMap<number, number>;

/**
 * An index of texts that grows as time goes on. `add` puts a text behind those before; `near`
 * measures how near the texts that are in it are to another, which it does not keep. What is added
 * later has no say, so that a look back through a history is an honest one.
 *
 * Nearness is BM25 with the summary counting twice, as a share of the text's nearness to itself;
 * its root, because the index multiplies the score by the share of the words that match.
 */
export const similarityIndex = (): {
  readonly add: (text: ItemText) => void;
  readonly near: (text: ItemText) => Nearness;
} => {
  const index = new MiniSearch<Entry>({ fields: ['text'], tokenize: wordsOf, processTerm: (term) => term });
  let size = 0;
  const add = (text: ItemText): void => {
    index.add({ id: size, text: countedText(text) });
    size += 1;
  };
  const near = (text: ItemText): Nearness => {
    const own: Entry = { id: size, text: countedText(text) };
    const words = [...new Set(wordsOf(own.text))];
    index.add(own);
    const matches = index.search(text.summary, { tokenize: () => words });
    index.remove(own);
    return sharesOf(matches, own.id);
  };
  return { add, near };
};

const sharesOf = (matches: readonly SearchResult[], own: number): Nearness => {
  const ownScore = matches.find(({ id }) => id === own)?.score ?? 0;
  const near = new Map<number, number>();
  if (ownScore === 0) return near;
  for (const { id, score } of matches)
    if (typeof id === 'number' && id !== own) near.set(id, Math.min(1, Math.sqrt(score / ownScore)));
  return near;
};

type Entry = { readonly id: number; readonly text: string };

/** The summary twice and the beginning of the description; logs and stack traces come after. */
const countedText = ({ summary, description }: ItemText): string =>
  `${summary} ${summary} ${description.slice(0, mostCharacters)}`;

const mostCharacters = 400;

/**
 * Words in lower case that tell something. Chinese and Japanese have no blanks: there two
 * neighbouring characters stand for a word.
 */
const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).flatMap((word) => {
    if (eastAsian.test(word)) return pairsOf(word);
    return word.length < shortestWord || commonWords.has(word) ? [] : [word];
  });

/** Short words and common ones stand in every text; without them the search takes half the time. */
const shortestWord = 3;

const commonWords: ReadonlySet<string> = new Set(
  'the,and,for,this,that,with,are,not,from,have,has,can,will,when,should,would,but,all,was,use,there,they,which'.split(
    ',',
  ),
);

const eastAsian = /[\u3040-\u9fff]/;

const pairsOf = (word: string): string[] =>
  word.length <= 2 ? [word] : Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));
