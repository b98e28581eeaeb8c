import MiniSearch from 'minisearch';

/** What an item says of itself, as plain text. */
export type ItemText = { readonly summary: string; readonly description: string };

/**
 * How near the items of an index are to a text, by their place in the order of adding: above 0 up
 * to 1, which is as near as itself.
 */
export type Nearness = ReadonlyMap<number, number>;

/**
 * An index of texts in memory, which grows as time goes on: `next` tells how near the texts before
 * are to this one (BM25, the summary counting twice; the root, because the index multiplies the
 * score by the share of the words that are found), and adds it. Nothing that comes later has a say,
 * so that a look back through a history is an honest one.
 */
export const similarityIndex = (): {
  readonly next: (text: ItemText) => Nearness;
  readonly add: (text: ItemText) => void;
} => {
  const index = new MiniSearch<Entry>({ fields: ['text'], tokenize: wordsOf, processTerm: asItIs });
  let size = 0;
  const add = (text: ItemText): void => {
    index.add({ id: size, text: countedText(text) });
    size += 1;
  };
  return {
    add,
    next: (text) => {
      const self = size;
      add(text);
      const asked = [...new Set(wordsOf(countedText(text)))];
      const found = index.search(text.summary, { tokenize: () => asked });
      const whole = found.find(({ id }) => id === self)?.score ?? 0;
      const near = new Map<number, number>();
      for (const { id, score } of found)
        if (typeof id === 'number' && id !== self && whole > 0) near.set(id, Math.min(1, Math.sqrt(score / whole)));
      return near;
    },
  };
};

type Entry = { readonly id: number; readonly text: string };

/**
 * The summary twice. What an item is about stands at the beginning; logs and stack traces come
 * after.
 */
const countedText = ({ summary, description }: ItemText): string =>
  `${summary} ${summary} ${description.slice(0, readCharacters)}`;

const readCharacters = 400;

/**
 * Words in lower case that tell something. Chinese and Japanese have no spaces: two characters that
 * follow each other stand for a word.
 */
const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).flatMap((word) => {
    if (eastAsian.test(word)) return pairsOf(word);
    return word.length < shortestWord || everywhere.has(word) ? [] : [word];
  });

/** Short words and these stand in every text; without them the search takes half the time. */
const shortestWord = 3;

const everywhere: ReadonlySet<string> = new Set(
  'the,and,for,this,that,with,are,not,from,have,has,can,will,when,should,would,but,all,was,use,there,they,which'.split(
    ',',
  ),
);

const eastAsian = /[\u3040-\u9fff]/;

const pairsOf = (word: string): string[] =>
  word.length <= 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));

const asItIs = (term: string): string => term;
