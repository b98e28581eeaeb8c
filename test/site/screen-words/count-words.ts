import type { JiraWords } from './jira-words';

/**
 * How many words a person reads in these texts, beside numbers with their units, dates, and what
 * comes from Jira.
 */
export const countWords = (texts: readonly string[], fromJira: JiraWords): number =>
  texts.reduce((sum, text) => sum + wordsOf(text, fromJira).length, 0);

/** The words of one text that count. */
export function wordsOf(text: string, fromJira: JiraWords): readonly string[] {
  const rest = withoutJira(text, fromJira).replace(dates, ' ').replace(amounts, ' ');
  return rest.split(/\s+/).filter((word) => /\p{L}/u.test(word));
}

/**
 * Whether a button says a number only: the value of an estimate, or a figure that opens its items
 * as a link does.
 */
export const isFigure = (text: string): boolean =>
  text !== '' && !/\p{L}/u.test(text.replace(dates, ' ').replace(amounts, ' '));

/** Whether a button says a key only: it opens its issue over the page, as a link does elsewhere. */
export const isKey = (text: string, { keys }: Pick<JiraWords, 'keys'>): boolean =>
  text !== '' && text.replace(keys, '').trim() === '';

function withoutJira(text: string, { keys, phrases, names, sprints }: JiraWords): string {
  let rest = text;
  for (const phrase of phrases) rest = withoutPhrase(rest, phrase);
  rest = rest.replace(keys, ' ');
  return rest
    .split(/( [·–|] |, )/)
    .filter((part) => !names.has(part.trim()) && !isPartOf(part.trim(), sprints))
    .join('');
}

/** Where it stands between words, not within one. */
function withoutPhrase(text: string, phrase: string): string {
  let rest = text;
  for (let at = rest.indexOf(phrase); at >= 0; at = rest.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (!isLetter(rest[at - 1]) && !isLetter(rest[end])) rest = `${rest.slice(0, at)} ${rest.slice(end)}`;
  }
  return rest;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\d]/u.test(sign);

/** Such as "Sprint 6" or "6 (quie…urs)" of "MOB Sprint 6 (quiet hours)". */
function isPartOf(part: string, sprints: readonly string[]): boolean {
  const pieces = part.split('…').map((piece) => piece.trim());
  return /\d|…/.test(part) && part.length > 2 && sprints.some((name) => pieces.every((piece) => name.includes(piece)));
}

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';

/** "2 Nov 2026", "Nov 2, 2026", "2 Nov"; a time beside it is a number. */
const dates = new RegExp(`(?<!\\p{L})(?:\\d{1,2}\\.? ${month}|${month} \\d{1,2})(?!\\p{L})`, 'gu');

/** A number with a unit right behind it, such as "12 h", "1.5d", "58 %", "9:00 AM". */
const amounts = /(?<![\p{L}\d])[\d.,:]+\s?(?:%|min|h|d|s|AM|PM|px|KB|st|nd|rd|th)(?![\p{L}\d])/gu;
