import { duplicatePhrases } from './duplicate-phrases';
import type { LinkPhrases } from './link-phrases';
import { nonBlockingPhrases } from './non-blocking-phrases';
import { plainLinkWords } from './plain-link-words';
import { waitingPhrases } from './waiting-phrases';

/** What links say in one sense, among the app's own phrases, as `plainLinkWords` gives it. */
export type KnownSense = LinkPhrases & { readonly kind: 'waiting' | 'duplicate' | 'non-blocking' };

/** A form of a sense, and the end at which it is said. */
export type KnownPhrase = { readonly sense: KnownSense; readonly end: 'own' | 'reverse' };

/** What plain words of a link are a form of; undefined where the app does not know them. */
export const knownPhrase = (plain: string): KnownPhrase | undefined => known.get(plain);

const toSense =
  (kindOf: (phrases: LinkPhrases) => KnownSense['kind']) =>
  (phrases: LinkPhrases): KnownSense => ({
    phrase: phrases.phrase,
    own: phrases.own.map(plainLinkWords),
    reverse: phrases.reverse.map(plainLinkWords),
    kind: kindOf(phrases),
  });

const senses: readonly KnownSense[] = [
  ...waitingPhrases.map(toSense(() => 'waiting')),
  ...nonBlockingPhrases.map(toSense((phrases) => (phrases === duplicatePhrases ? 'duplicate' : 'non-blocking'))),
];

const known: ReadonlyMap<string, KnownPhrase> = new Map(
  senses.flatMap((sense) => [
    ...sense.own.map((form): [string, KnownPhrase] => [form, { sense, end: 'own' }]),
    ...sense.reverse.map((form): [string, KnownPhrase] => [form, { sense, end: 'reverse' }]),
  ]),
);
