import { knownPhrase, type KnownPhrase } from './known-phrases';
import { linkLists, type LinkList, type LinkSettings } from './link-settings';
import { plainLinkWords } from './plain-link-words';

/**
 * What an item says by a link. `stays-free` and `may-block`: by what administrators have written or
 * moved there, which goes before anything else that the link says.
 */
export type Saying =
  'waits' | 'is-waited-for' | 'duplicates' | 'is-duplicated' | 'relates' | 'stays-free' | 'may-block';

export type LinkSayings = {
  /** By what one end says, as `plainLinkWords` gives it; undefined where it is in no list. */
  readonly ofWords: (plain: string) => Saying | undefined;
  /** By the name of a type. It has no direction, so it never says that one end waits. */
  readonly ofName: (plain: string) => Saying | undefined;
};

/** What links say by the lists of the rules. Made once for each set of rules. */
export const linkSayings = (settings: LinkSettings): LinkSayings => {
  const earlier = made.get(settings);
  if (earlier) return earlier;
  const latest = makeSayings(settings);
  made.set(settings, latest);
  return latest;
};

const made = new WeakMap<LinkSettings, LinkSayings>();

const makeSayings = (settings: LinkSettings): LinkSayings => {
  const written = new Map<string, Saying>();
  const known = new Map<string, Saying>();
  for (const list of linkLists)
    for (const entry of settings[list]) {
      const plain = plainLinkWords(entry);
      const phrase = knownPhrase(plain);
      if (phrase === undefined) written.set(plain, writtenSayings[list]);
      else sayInAllForms(known, phrase, list);
    }
  return {
    ofWords: (plain) => written.get(plain) ?? known.get(plain),
    ofName: (plain) => {
      const saying = written.get(plain);
      return saying === 'waits' ? undefined : saying;
    },
  };
};

/** Of words that the app does not know. */
const writtenSayings: Readonly<Record<LinkList, Saying>> = {
  blocks: 'waits',
  doesNotBlock: 'stays-free',
  mayBlock: 'may-block',
};

/** Every form of a phrase in every language, at both ends, says what its list means. */
const sayInAllForms = (known: Map<string, Saying>, phrase: KnownPhrase, list: LinkList): void => {
  const { own, reverse } = phrase.sense;
  const [ownSaying, reverseSaying] = sayingsIn(phrase, list);
  for (const form of own) known.set(form, ownSaying);
  for (const form of reverse) known.set(form, reverseSaying);
};

const sayingsIn = ({ sense, end }: KnownPhrase, list: LinkList): readonly [own: Saying, reverse: Saying] => {
  const { kind } = sense;
  if (list === 'mayBlock') return ['may-block', 'may-block'];
  if (list === 'doesNotBlock') return freeSayings[kind];
  // "Blocks" in the list of what blocks is meant as "is blocked by"; "is caused by" as it stands.
  return kind === 'waiting' || end === 'own' ? ['waits', 'is-waited-for'] : ['is-waited-for', 'waits'];
};

/** What the phrases say in the list of links that do not block. */
const freeSayings: Readonly<Record<KnownPhrase['sense']['kind'], readonly [own: Saying, reverse: Saying]>> = {
  duplicate: ['duplicates', 'is-duplicated'],
  'non-blocking': ['relates', 'relates'],
  waiting: ['stays-free', 'stays-free'],
};
