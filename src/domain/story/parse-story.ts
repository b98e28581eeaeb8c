import { findPurpose } from './purpose';
import { sentencesOf } from './sentences';
import {
  benefitFirst,
  bracketed,
  continuation,
  endsClause,
  endsIndicator,
  meansIndicator,
  plainIndicator,
  roleIndicator,
  type Indicator,
} from './story-phrases';

/** Who wants what, and why, without the indicators; a part that is not stated is undefined. */
export type StoryParts = {
  readonly role?: string | undefined;
  readonly means?: string | undefined;
  readonly ends?: string | undefined;
};

/**
 * The parts of an English user story (Q1): "As a …", "I want to … / I can … / I see …", "so that …
 * / so … / in order to … / to …". Undefined for a text with neither role nor wish, or in another
 * language (Q6). Template words such as `<role>` are no part.
 */
export const splitStory = (text: string): StoryParts | undefined => parseStory(text)?.parts;

/** A story; its indicators are in lower case. `rest`: the text after its sentence. */
export type Story = {
  readonly parts: StoryParts;
  readonly indicators: { readonly role: string; readonly means: string; readonly ends: string };
  readonly sentence: string;
  readonly rest: string;
};

/** The same with all that the hints look at. */
export const parseStory = (text: string): Story | undefined => {
  const { sentence, rest } = storySentence(sentencesOf(text.slice(0, readCharacters)));
  const cut = cutStory(sentence);
  return cut && { parts: partsOf(cut), indicators: indicatorsOf(cut), sentence, rest };
};

/** A story is short; what is longer is text that somebody pasted. */
const readCharacters = 2000;

/** A story may stand in up to three sentences or lines: "As a user. I want …. So that …". */
const storySentence = (sentences: readonly string[]): { readonly sentence: string; readonly rest: string } => {
  let length = 1;
  while (length < 3 && continuation.test(sentences[length] ?? '')) length += 1;
  return { sentence: sentences.slice(0, length).join(' '), rest: sentences.slice(length).join(' ') };
};

/** A story cut at its indicators. */
type StoryCut = {
  /** The benefit where it stands before the role. */
  readonly fronted: { readonly indicator: string; readonly benefit: string } | undefined;
  readonly role: Indicator | undefined;
  readonly roleText: string;
  readonly wish: Indicator | undefined;
  /** The text after the wish's indicator, in which that of the benefit stands. */
  readonly afterWish: string;
  readonly benefit: Indicator | undefined;
};

const cutStory = (sentence: string): StoryCut | undefined => {
  const fronted = benefitFirst.exec(sentence);
  const main = sentence.slice(fronted?.[0].length ?? 0);
  const role = roleIndicator(main);
  const afterRole = main.slice(role?.to ?? 0);
  const stated = meansIndicator(afterRole);
  if (role === undefined && (stated === undefined || !opensStory(afterRole, stated))) return undefined;
  const { wish, roleEnd } = role ? chooseWish(afterRole, stated) : { wish: stated, roleEnd: 0 };
  const wanted = findBenefit(afterRole.slice(wish?.to ?? 0), wish);
  if (wish === undefined && wanted.benefit === undefined) return undefined;
  return {
    fronted: fronted ? { indicator: fronted[1] ?? '', benefit: fronted[2] ?? '' } : undefined,
    role,
    roleText: afterRole.slice(0, roleEnd),
    wish,
    ...wanted,
  };
};

/**
 * After a role, "I see …" is a wish too, unless one in words follows in a clause of its own: "I
 * have two shops, and I want …", "working with data I collect, I can …".
 */
const chooseWish = (
  afterRole: string,
  stated: Indicator | undefined,
): { readonly wish: Indicator | undefined; readonly roleEnd: number } => {
  const plain = plainIndicator(afterRole.slice(0, stated?.from));
  if (plain === undefined || isInBenefit(afterRole, plain))
    // Where no wish is stated, the role ends at the comma.
    return { wish: stated, roleEnd: stated?.from ?? Math.max(0, afterRole.search(/,|\s(?:I|we)\s/)) };
  const isClause = endsClause.test(afterRole.slice(0, plain.from));
  const outdone =
    stated && endsClause.test(afterRole.slice(0, stated.from)) && (!isClause || inWords.test(stated.text));
  return { wish: outdone ? stated : plain, roleEnd: outdone && !isClause ? stated.from : plain.from };
};

const isInBenefit = (text: string, { from }: Indicator): boolean => (endsIndicator(text)?.from ?? from) < from;

const inWords = /want|wish|like|love|need|expect|prefer/i;

/** The benefit with the text in which it stands; a last one in brackets is taken out of them. */
const findBenefit = (text: string, wish: Indicator | undefined): Pick<StoryCut, 'afterWish' | 'benefit'> => {
  const stated = endsIndicator(text);
  if (stated) return { afterWish: text, benefit: stated };
  const afterWish = text.replace(bracketed, ' $1');
  const benefit =
    (afterWish === text ? undefined : endsIndicator(afterWish)) ?? (wish && trailingPurpose(afterWish, wish));
  return { afterWish: benefit ? afterWish : text, benefit };
};

/** Without a role, only "I want …" and "User wants to …" at the very start make a story. */
const opensStory = (text: string, wish: Indicator): boolean => {
  if (!/want|wish|like|love/i.test(wish.text)) return false;
  const before = text.slice(0, wish.from);
  const standsFirst = /^\W*(?:(?:user )?story\s*[:\-–—]\s*)?$/i.test(before);
  return standsFirst || (/^wants?\b/i.test(wish.text) && /^\W*(?:the |an? )?\p{L}+(?: \p{L}+){0,3} $/iu.test(before));
};

/**
 * "to …" counts where an action is wanted, not a thing: "I want a tool to check …" describes the
 * tool.
 */
const trailingPurpose = (wanted: string, wish: Indicator): Indicator | undefined => {
  if (/\b(?:want|wish|need|like|love|expect|prefer)s?\W*$/i.test(wish.text)) return undefined;
  const from = findPurpose(wanted);
  if (from === undefined) return undefined;
  const length = /^,? to /i.exec(wanted.slice(from))?.[0].length ?? 0;
  return { from, to: from + length, text: 'to' };
};

const partsOf = ({ fronted, role, roleText, wish, afterWish, benefit }: StoryCut): StoryParts => ({
  role: trimPart(role && roleText),
  means: trimPart(wish && afterWish.slice(0, benefit?.from)),
  ends: trimPart(fronted?.benefit ?? (benefit && afterWish.slice(benefit.to))),
});

/** Without punctuation around it; undefined where nothing but template words is left. */
const trimPart = (text = ''): string | undefined => {
  const part = text.replace(/^[\s,:;.*_–—-]+/, '').replace(/[\s,:;.!*_–—-]+$/, '');
  return /[\p{L}\p{N}]/u.test(part.replace(/<[^>]*>|\[[^\]]*\]|\{[^}]*\}/g, '')) ? part : undefined;
};

const indicatorsOf = ({ fronted, role, wish, benefit }: StoryCut): Story['indicators'] => ({
  role: normaliseIndicator(role?.text),
  means: normaliseIndicator(wish?.text),
  ends: normaliseIndicator(fronted?.indicator ?? benefit?.text),
});

const normaliseIndicator = (text = ''): string => text.toLowerCase().replace(/\s+/g, ' ').replace(/\W+$/, '').trim();
