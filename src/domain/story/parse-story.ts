import { findPurpose } from './purpose';
import { sentencesOf } from './sentences';
import {
  benefitFirst,
  continuation,
  roleIndicator,
  meansIndicator,
  endsIndicator,
  type Indicator,
} from './story-phrases';

/** Who wants what, and why, without the indicators; a part that is not stated is undefined. */
export type StoryParts = {
  readonly role?: string | undefined;
  readonly means?: string | undefined;
  readonly ends?: string | undefined;
};

/**
 * The parts of an English user story (Q1): "As a …", "I want to … / I can …", "so that … / in order
 * to … / to …". Undefined for a text with neither role nor wish, or in another language (Q6).
 * Template words such as `<role>` are no part.
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
  /** The text after the role's indicator, in which that of the wish stands. */
  readonly afterRole: string;
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
  const wish = meansIndicator(afterRole);
  if (role === undefined && (wish === undefined || !opensStory(afterRole, wish))) return undefined;
  const afterWish = afterRole.slice(wish?.to ?? 0);
  const stated = endsIndicator(afterWish);
  if (wish === undefined && stated === undefined) return undefined;
  return {
    fronted: fronted ? { indicator: fronted[1] ?? '', benefit: fronted[2] ?? '' } : undefined,
    role,
    afterRole,
    wish,
    afterWish,
    benefit: stated ?? (wish && trailingPurpose(afterWish, wish)),
  };
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

const partsOf = ({ fronted, role, afterRole, wish, afterWish, benefit }: StoryCut): StoryParts => ({
  role: trimPart(role && roleIn(afterRole, wish)),
  means: trimPart(wish && afterWish.slice(0, benefit?.from)),
  ends: trimPart(fronted?.benefit ?? (benefit && afterWish.slice(benefit.to))),
});

/** Up to the wish; where none is stated, up to the comma or the "I" that goes on. */
const roleIn = (afterRole: string, wish: Indicator | undefined): string =>
  afterRole.slice(0, wish ? wish.from : (/,|\s(?:I|we)\s/.exec(afterRole)?.index ?? 0));

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
