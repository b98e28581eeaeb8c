import { purposeIn } from './purpose';
import { sentencesOf } from './sentences';
import { roleIndicator, meansIndicator, endsIndicator, type Indicator } from './story-phrases';

/**
 * Who wants what, and why, in the words of the story without the indicators; a part that is not
 * stated is absent.
 */
export type StoryParts = { readonly role?: string; readonly means?: string; readonly ends?: string };

/**
 * Splits an English user story on its indicators (Q1): "As a …", "I want to … / I can …", "so that
 * … / in order to … / to …". Undefined for a text that is no story: neither role nor wish, or in
 * another language (Q6). Template words such as `<role>` are no part.
 */
export const splitStory = (text: string): StoryParts | undefined => parseStory(text)?.parts;

/**
 * A story with how it was told. `indicators`: in lower case; `sentence`: the story itself; `rest`:
 * the text after it.
 */
export type Story = {
  readonly parts: StoryParts;
  readonly indicators: { readonly role: string; readonly means: string; readonly ends: string };
  readonly sentence: string;
  readonly rest: string;
};

/** The same with all that the hints look at. */
export const parseStory = (text: string): Story | undefined => {
  const { sentence, rest } = storySentence(sentencesOf(text.slice(0, readCharacters)));
  const fronted = benefitFirst.exec(sentence);
  const told = fronted === null ? sentence : sentence.slice(fronted[0].length);
  const role = roleIndicator(told);
  const after = told.slice(role?.to ?? 0);
  const wish = meansIndicator(after);
  if (role === undefined && (wish === undefined || !opensWith(after, wish))) return undefined;
  const wanted = after.slice(wish?.to ?? 0);
  const strong = endsIndicator(wanted);
  if (wish === undefined && strong === undefined) return undefined;
  const cut = strong ?? (wish && trailingPurpose(wanted, wish));
  const ends = fronted?.[2] ?? (cut && wanted.slice(cut.to));
  return {
    parts: {
      ...part('role', role && roleIn(after, wish)),
      ...part('means', wish && wanted.slice(0, cut?.from)),
      ...part('ends', ends),
    },
    indicators: {
      role: role ? lower(role.words) : '',
      means: wish ? lower(wish.words) : '',
      ends: lower(fronted?.[1] ?? cut?.words ?? ''),
    },
    sentence,
    rest,
  };
};

/** A story is short; what is longer is text that somebody pasted. */
const readCharacters = 2000;

/** The benefit told first: "In order to …, as a …". */
const benefitFirst = /^\W*(in order to|in order that|so that)\s+(.+?)[\s,]+(?=as an?\s)/i;

/** A story may be told in sentences or lines of its own: "As a user. I want …. So that …". */
const storySentence = (sentences: readonly string[]): { readonly sentence: string; readonly rest: string } => {
  let length = 1;
  while (length < 3 && continuation.test(sentences[length] ?? '')) length += 1;
  return { sentence: sentences.slice(0, length).join(' '), rest: sentences.slice(length).join(' ') };
};

const continuation = /^\W*(?:so that|so (?:I|we)\b|in order (?:to|that)|(?:I|we) (?:want|need|would like|wish)\b)/i;

/**
 * Without a role, only "I want …" and "User wants to …" at the very start make a story; "We need …"
 * opens any text.
 */
const opensWith = (text: string, wish: Indicator): boolean =>
  /want|wish|like|love/i.test(wish.words) &&
  (/^\W*(?:(?:user )?story\s*[:\-–—]\s*)?$/i.test(text.slice(0, wish.from)) ||
    (/^wants?\b/i.test(wish.words) && /^\W*(?:the |an? )?\p{L}+(?: \p{L}+){0,3} $/iu.test(text.slice(0, wish.from))));

/** Up to the wish; where none is stated, up to the comma or the "I" that goes on. */
const roleIn = (after: string, wish: Indicator | undefined): string | undefined =>
  after.slice(0, wish ? wish.from : (/,|\s(?:I|we)\s/.exec(after)?.index ?? 0));

/**
 * "to …" counts where an action is wanted, not where a thing is: "I want a tool to check …"
 * describes the tool.
 */
const trailingPurpose = (wanted: string, wish: Indicator): Indicator | undefined => {
  if (/\b(?:want|wish|need|like|love|expect|prefer)s?\W*$/i.test(wish.words)) return undefined;
  const from = purposeIn(wanted);
  return from === undefined
    ? undefined
    : { from, to: from + (/^,? to /i.exec(wanted.slice(from))?.[0].length ?? 0), words: 'to' };
};

const lower = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').replace(/\W+$/, '').trim();

const part = <Name extends keyof StoryParts>(name: Name, text: string | undefined): Partial<Record<Name, string>> => {
  const own = (text ?? '').replace(/^[\s,:;.*_–—-]+/, '').replace(/[\s,:;.!*_–—-]+$/, '');
  const made: Partial<Record<Name, string>> = {};
  if (/[\p{L}\p{N}]/u.test(own.replace(/<[^>]*>|\[[^\]]*\]|\{[^}]*\}/g, ''))) made[name] = own;
  return made;
};
