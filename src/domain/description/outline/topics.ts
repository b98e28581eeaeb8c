import { headingWords, otherMatter } from './heading-phrases';
import { isSlipOf } from './slip';
import { groupNames, type Topic, topicPhrases } from './topic-phrases';

/** A heading or label without case, accents, punctuation, emoji and numbering. */
export const normaliseLabel = (label: string): string => {
  const lower = label.toLowerCase();
  if (/^[a-z]+(?: [a-z]+)*$/.test(lower)) return lower;
  const isAscii = !/[^ -~]/.test(lower);
  return (isAscii ? lower : withoutAccents(lower))
    .replace(/:[a-z0-9_\\+-]+:/g, ' ')
    .replace(isAscii ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:h[1-6] |\d+ )+(?=\p{L})/u, '');
};

/** No further labels of criteria. */
export const noSynonyms: ReadonlySet<string> = new Set();

/** Labels as `topicOfLabel` and its like take them; blank ones are left out. */
export const normaliseSynonyms = (synonyms: readonly string[]): ReadonlySet<string> =>
  new Set(synonyms.map(normaliseLabel).filter((label) => label !== ''));

/** The topic that a label as a whole announces. `synonyms` (normalised) announce criteria. */
export const topicOfLabel = (label: string, synonyms: ReadonlySet<string>): Topic | undefined =>
  topicOfNormalised(normaliseLabel(label), label, synonyms);

const topicOfNormalised = (phrase: string, label: string, synonyms: ReadonlySet<string>): Topic | undefined => {
  if (phrase === '') return undefined;
  const topic = topicOfPhrase(phrase, synonyms) ?? topicOfSlip(phrase);
  if (topic === 'criteria') return topic;
  if (mayNameCriteria(phrase) && joiner.test(label) && namesCriteria(label.split(joiner), synonyms)) return 'criteria';
  if (topic !== undefined || !/[([（【]/.test(label)) return topic;
  return topicOfPhrase(normaliseLabel(withoutBrackets(label)), synonyms);
};

/** "Definition of done / Acceptance criteria" is a title of criteria (A19). */
const namesCriteria = (parts: readonly string[], synonyms: ReadonlySet<string>): boolean =>
  parts.some((part) => topicOfPhrase(normaliseLabel(part), synonyms) === 'criteria');

const mayNameCriteria = (phrase: string): boolean => {
  const space = phrase.indexOf(' ');
  if (space === -1) return false;
  return criteriaWords.has(phrase.slice(0, space)) || criteriaWords.has(phrase.slice(phrase.lastIndexOf(' ') + 1));
};

const joiner = /\s*[/&+|,、・＆／]\s*|\s+(?:and|or|und|et|y|e|en|och|og|i|и|и|та|ve|ja)\s+|\s+-\s+/iu;

/** A title with a slip of the pen is that title (A19). */
const topicOfSlip = (phrase: string): Topic | undefined => {
  if (phrase.length > longestSlip || !slipOutlines.has(outlineOfTitle(phrase))) return undefined;
  return slipPhrases.get(slipKey(phrase))?.find(([correct]) => isSlipOf(phrase, correct))?.[1];
};

/** In characters. */
const longestSlip = 40;

/** The name of a group where it stands among criteria (A12). */
export const isGroupName = (title: string): boolean => groups.has(normaliseLabel(title));

/**
 * The topic of a heading, which may say more than a label: "AC: login", "What is the expected
 * behavior?". Short words such as "AC" must stand alone (A5).
 */
export const topicOfHeading = (title: string, synonyms: ReadonlySet<string>): Topic | undefined => {
  if (title.length > 200) return undefined;
  const heading = normaliseLabel(title);
  const exact = topicOfNormalised(heading, title, synonyms);
  if (exact) return exact;
  const colon = title.indexOf(':');
  const beforeColon = colon > 0 ? topicOfLabel(title.slice(0, colon), synonyms) : undefined;
  if (beforeColon && beforeColon !== 'other') return beforeColon;
  if (heading.length > 100) return undefined;
  if (eastAsian.test(heading)) return eastAsianTopics.find(([phrase]) => heading.includes(phrase))?.[1];
  return topicOfPart(heading.split(' '), synonyms) ?? headingWords.find(([pattern]) => pattern.test(heading))?.[1];
};

/** Whether a line can begin with a label: a cheap test, made of every line. */
export const mayBeginLabel = (line: string, synonyms: ReadonlySet<string>): boolean => {
  let start = 0;
  while (start < line.length && isSign(line.charCodeAt(start))) start += 1;
  if (start === line.length) return false;
  if (!isLetter(line.charCodeAt(start))) return true;
  let end = start + 1;
  while (isLetter(line.charCodeAt(end))) end += 1;
  // "Critères": the word goes on with an accent, which this test does not read.
  if (line.charCodeAt(end) > 0x7e) return true;
  const first = line.slice(start, end).toLowerCase();
  if (end - start >= shortestSlip && mayBeSlip(line.slice(start))) return true;
  return firstWords.has(first) || (synonyms.size > 0 && [...synonyms].some((synonym) => synonym.startsWith(first)));
};

/** An ASCII letter; false for NaN, past the end of a line. */
export const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Printable ASCII but no letter. */
const isSign = (code: number): boolean => code >= 0x20 && code <= 0x7e && !isLetter(code);

/** NFKD splits accents off; NFC joins what is no accent, such as the marks of Japanese kana. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

const withoutBrackets = (label: string): string => label.replace(/[([（【][^()[\]（）【】]*[)\]）】][\s:]*$/, '');

const slipTopics: ReadonlySet<Topic> = new Set<Topic>(['criteria', 'steps', 'expected', 'actual']);

const topics: ReadonlyMap<string, Topic> = new Map(
  topicPhrases
    .flatMap(([topic, phrases]) => phrases.map((phrase): [string, Topic] => [normaliseLabel(phrase), topic]))
    .reverse(),
);

const groups: ReadonlySet<string> = new Set(groupNames.map(normaliseLabel));

/** In characters: the first word of a title that may hold a slip. */
const shortestSlip = 5;

/** The titles that are known in spite of a slip, by first letter and number of words. */
const slipPhrases = new Map<string, [string, Topic][]>();

/** Two letters and a length, within two letters: a cheap test, made of every short line. */
const slipOutlines = new Set<string>();
for (const [phrase, topic] of topics) {
  if (!slipTopics.has(topic) || phrase.length < (phrase.includes(' ') ? 10 : 12)) continue;
  const key = slipKey(phrase);
  slipPhrases.set(key, [...(slipPhrases.get(key) ?? []), [phrase, topic]]);
  for (const more of [-2, -1, 0, 1, 2]) slipOutlines.add(`${phrase.slice(0, 2)}${phrase.length + more}`);
}

const mayBeSlip = (line: string): boolean => {
  if (line.length > longestSlip || !/[:：]\s*$/.test(line)) return false;
  return slipOutlines.has(outlineOfTitle(line.toLowerCase().replace(/[\s:：*_]+$/, '')));
};

const outlineOfTitle = (title: string): string => `${title.slice(0, 2)}${title.length}`;

/** A declaration, since it is called above. */
function slipKey(phrase: string): string {
  return `${phrase.charAt(0)}${phrase.split(' ').length}`;
}

/** The words by which criteria are named, besides small ones. */
const criteriaWords: ReadonlySet<string> = new Set(
  [...topics].flatMap(([phrase, topic]) => {
    const words = phrase.split(' ');
    return topic === 'criteria' ? [words[0] ?? '', words.at(-1) ?? ''] : [];
  }),
);

const firstWords: ReadonlySet<string> = new Set([...topics.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''));

const topicOfPhrase = (phrase: string, synonyms: ReadonlySet<string>): Topic | undefined =>
  synonyms.has(phrase) ? 'criteria' : topics.get(phrase);

const lastCriteriaWords: ReadonlySet<string> = new Set(
  [...topics].flatMap(([phrase, topic]) => (topic === 'criteria' ? (phrase.split(' ').at(-1) ?? []) : [])),
);

/** Kana and Han: no spaces tell words apart. */
const eastAsian = /[\u3040-\u30ff\u4e00-\u9fff]/;

const eastAsianTopics = [...topics].filter(([phrase]) => phrase.length > 2 && eastAsian.test(phrase));

/** The topic of a phrase at the beginning or the end of a heading, with little around it. */
const topicOfPart = (words: readonly string[], synonyms: ReadonlySet<string>): Topic | undefined => {
  const mayStart = synonyms.size > 0 || firstWords.has(words[0] ?? '');
  const mayEnd = synonyms.size > 0 || lastCriteriaWords.has(words.at(-1) ?? '');
  if (!mayStart && !mayEnd) return undefined;
  for (let length = Math.min(words.length - 1, longestPart); length > 0; length -= 1) {
    const topic =
      (mayStart ? topicOfStart(words, length, synonyms) : undefined) ??
      (mayEnd ? topicOfEnd(words, length, synonyms) : undefined);
    if (topic) return topic;
  }
  return undefined;
};

/** In words. */
const longestPart = 5;

const topicOfStart = (words: readonly string[], length: number, synonyms: ReadonlySet<string>): Topic | undefined => {
  const phrase = words.slice(0, length).join(' ');
  return words.length - length <= 6 && isDistinct(phrase, length) ? topicOfPhrase(phrase, synonyms) : undefined;
};

/** Only criteria are announced at the end of a heading. */
const topicOfEnd = (words: readonly string[], length: number, synonyms: ReadonlySet<string>): Topic | undefined => {
  if (words.length - length > 3 || otherMatter.has(words[0] ?? '')) return undefined;
  const phrase = words.slice(-length).join(' ');
  return isDistinct(phrase, length) && topicOfPhrase(phrase, synonyms) === 'criteria' ? 'criteria' : undefined;
};

/** Two words or more, or one long word. */
const isDistinct = (phrase: string, length: number): boolean => length > 1 || phrase.length > 12;
