import { actions } from '../../story/action-phrases';
import { actors, fillerWords, genitives, joins, pauses, places, relations } from './likeness-phrases';

/**
 * Words as they are compared. They keep their order, for it says who does what to whom, but as on a
 * ring: what is said first may as well be said last, "Login page: error" and "Error: login page".
 * "The list of the floor" is the floor list; and what "and" joins may change places.
 */
export const inOneOrder = (tokens: readonly string[]): string =>
  turnToFirst(turnGenitives(sortJoined(dropFillers(tokens))).filter((token) => !pauses.has(token)));

const dropFillers = (tokens: readonly string[]): readonly string[] =>
  tokens
    .filter((token, at) => !isFiller(token) || (actors.has(token) && !isFiller(tokens[at + 1] ?? '')))
    .map((token) => (places.has(token) ? '@' : token));

/** Said or not, nothing changes; "in", "of" and "and" say how things belong together. */
const isFiller = (token: string): boolean =>
  fillerWords.has(token) && ![relations, places, genitives, joins].some((kept) => kept.has(token));

/** "A and B" as "B and A"; but in "A and B does" the B may be another one that acts. */
const sortJoined = (tokens: readonly string[]): readonly string[] =>
  tokens.reduce<readonly string[]>((sorted, token, at) => {
    if (joins.has(token)) return sorted;
    const [last, next] = [sorted.at(-1), tokens[at + 1]];
    const isJoined = joins.has(tokens[at - 1] ?? '') && isThing(last) && isThing(token) && !isThing(next);
    return isJoined && token < last ? [...sorted.slice(0, -1), token, last] : [...sorted, token];
  }, []);

const isThing = (token: string | undefined): token is string =>
  token !== undefined && !isStop(token) && !genitives.has(token) && !joins.has(token);

const isStop = (token: string): boolean => relations.has(token) || token === '@' || pauses.has(token);

/** From the last one on, so that "A of B of C" becomes "C B A". */
const turnGenitives = (tokens: readonly string[]): readonly string[] => {
  const at = tokens.findLastIndex((token) => genitives.has(token));
  if (at === -1) return tokens;
  const end = tokens.findIndex((token, index) => index > at && isStop(token) && token !== ',');
  const owner = tokens.slice(at + 1, end === -1 ? undefined : end);
  const start = startOfOwned(tokens.slice(0, at));
  return turnGenitives([
    ...tokens.slice(0, start),
    ...owner,
    ...tokens.slice(start, at),
    ...(end === -1 ? [] : tokens.slice(end)),
  ]);
};

/** Behind the last word that cannot be part of it: "Print | the shelf list of …". */
const startOfOwned = (before: readonly string[]): number => {
  const start = before.findLastIndex((token) => isStop(token) || genitives.has(token)) + 1;
  const verb = before.findLastIndex(
    (token, at) => at >= start && at < before.length - 1 && isVerb(token, at === start),
  );
  return verb === -1 ? start : verb + 1;
};

/** Of the verbs that name no things: told to do at the beginning, said of somebody after it. */
const isVerb = (word: string, isFirst: boolean): boolean =>
  (isFirst && actions.has(word)) || (actions.has(word.replace(/s$/, '')) && word.endsWith('s'));

/** The turn of the ring that comes first by the alphabet. */
const turnToFirst = (words: readonly string[]): string => {
  const first = words.toSorted()[0];
  const turns = words.flatMap((word, at) =>
    word === first ? [[...words.slice(at), ...words.slice(0, at)].join(' ')] : [],
  );
  return turns.toSorted()[0] ?? '';
};
