import { type Topic, topicPhrases } from './topic-phrases';

/** A heading's or label's words alone: no case, accents, punctuation, emoji, numbering. */
export const normaliseLabel = (label: string): string => {
  const lower = label.toLowerCase();
  if (/^[a-z]+(?: [a-z]+)*$/.test(lower)) return lower;
  return (/[^ -~]/.test(lower) ? withoutAccents(lower) : lower)
    .replace(/:[a-z0-9_\\+-]+:/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:h[1-6] |\d+ )+(?=\p{L})/u, '');
};

/** The topic that exactly these words announce; `synonyms` (normalised) announce criteria too. */
export const topicOfLabel = (label: string, synonyms: ReadonlySet<string>): Topic | undefined => {
  const words = normaliseLabel(label);
  if (words === '') return undefined;
  const topic = topicOfWords(words, synonyms);
  return topic ?? (/[([（【]/.test(label) ? topicOfWords(normaliseLabel(withoutBrackets(label)), synonyms) : undefined);
};

/**
 * The topic of a heading, which may say more than the label: "AC: login", "Acceptance criteria for
 * the import", "What is the expected correct behavior?". Single words such as "AC" must stand alone
 * (A5).
 */
export const topicOfHeading = (title: string, synonyms: ReadonlySet<string>): Topic | undefined => {
  if (title.length > 200) return undefined;
  const exact = topicOfLabel(title, synonyms);
  if (exact) return exact;
  const named = topicOfLabel(title.slice(0, Math.max(0, title.indexOf(':'))), synonyms);
  if (named && named !== 'other') return named;
  const words = normaliseLabel(title);
  if (words.length > 100) return undefined;
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(words)) return eastAsian.find(([phrase]) => words.includes(phrase))?.[1];
  return topicOfPart(words.split(' '), synonyms) ?? headingWords.find(([pattern]) => pattern.test(words))?.[1];
};

export const normaliseSynonyms = (synonyms: readonly string[]): ReadonlySet<string> =>
  new Set(synonyms.map(normaliseLabel).filter((words) => words !== ''));

/**
 * Whether a line can begin with a label at all: cheap, because every line is asked. `synonyms` may
 * begin with any word, so where there are some their own first words count too.
 */
export const mayBeginLabel = (line: string, synonyms: ReadonlySet<string>): boolean => {
  let start = 0;
  while (start < line.length && isSign(line.charCodeAt(start))) start += 1;
  if (start === line.length) return false;
  if (!isLetter(line.charCodeAt(start))) return true;
  let end = start + 1;
  while (isLetter(line.charCodeAt(end))) end += 1;
  // "Critères": the word goes on with an accent, which only the full look reads.
  if (line.charCodeAt(end) > 0x7e) return true;
  const first = line.slice(start, end).toLowerCase();
  return firstWords.has(first) || (synonyms.size > 0 && [...synonyms].some((synonym) => synonym.startsWith(first)));
};

/** ASCII letters; NaN, past the end, is none. */
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** What is ASCII and no letter. */
const isSign = (code: number): boolean => code >= 0x20 && code <= 0x7e && !isLetter(code);

/**
 * NFKD splits accents off, and NFC joins again what is no accent, such as the marks of Japanese
 * kana.
 */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

const withoutBrackets = (label: string): string => label.replace(/[([（【][^()[\]（）【】]*[)\]）】][\s:]*$/, '');

const topics: ReadonlyMap<string, Topic> = new Map(
  topicPhrases
    .flatMap(([topic, phrases]) => phrases.map((phrase): [string, Topic] => [normaliseLabel(phrase), topic]))
    .reverse(),
);

const firstWords: ReadonlySet<string> = new Set([...topics.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''));

const topicOfWords = (words: string, synonyms: ReadonlySet<string>): Topic | undefined =>
  synonyms.has(words) ? 'criteria' : topics.get(words);

const lastCriteriaWords: ReadonlySet<string> = new Set(
  [...topics].flatMap(([phrase, topic]) => (topic === 'criteria' ? (phrase.split(' ').at(-1) ?? []) : [])),
);

const eastAsian = [...topics].filter(([phrase]) => phrase.length > 2 && /[\u3040-\u30ff\u4e00-\u9fff]/.test(phrase));

/** Words that turn the phrase after them into another matter: "Missing acceptance criteria". */
const otherMatter = new Set(
  'no missing without add write define update need needs lacks lacking see fix improve refine ohne sans sin sem keine'.split(
    ' ',
  ),
);

/**
 * A phrase of two words or more (or one long word) at the beginning or the end of a heading, with
 * little around it.
 */
const topicOfPart = (words: readonly string[], synonyms: ReadonlySet<string>): Topic | undefined => {
  const mayStart = synonyms.size > 0 || firstWords.has(words[0] ?? '');
  const mayEnd = synonyms.size > 0 || lastCriteriaWords.has(words.at(-1) ?? '');
  for (let length = mayStart || mayEnd ? Math.min(words.length - 1, 5) : 0; length > 0; length -= 1) {
    const first = words.slice(0, length).join(' ');
    if (words.length - length <= 6 && mayStart && (length > 1 || first.length > 12)) {
      const topic = topicOfWords(first, synonyms);
      if (topic) return topic;
    }
    const last = words.slice(-length).join(' ');
    if (words.length - length <= 3 && mayEnd && (length > 1 || last.length > 12) && !otherMatter.has(words[0] ?? '')) {
      const topic = topicOfWords(last, synonyms);
      if (topic === 'criteria') return topic;
    }
  }
  return undefined;
};

const headingWords: readonly (readonly [RegExp, Topic])[] = [
  [/^definition of ready/, 'ready'],
  [/^definition of done/, 'done'],
  [/\b(?:out of|not in) scope\b/, 'out-of-scope'],
  [/(?<!\bas )\bexpected\b|\bshould (?:happen|be happening)\b|\bdesired\b|\bcorrect behaviou?r\b/, 'expected'],
  [/\bactual(?:ly)?\b|\b(?:current|observed|bug) (?:\w+ )?behaviou?r\b|\bcurrent result/, 'actual'],
  [/\brepro(?:duce|duction|ducing|ducible)?\b|\breplicat(?:e|ion)\b/, 'steps'],
  [/\btime ?box/, 'timebox'],
  [
    /\b(?:runbook|playbook|roll ?out|rollback|deployment|implementation|technical (?:solution|approach|design|details))\b/,
    'how-to',
  ],
  [/\b(?:smoke|regression) tests?\b|\b(?:pr|mr|review|reviewer|author|release) checklist\b/, 'process'],
  [/\bopen (?:questions|points|issues)\b|\bdecisions\b/, 'open-questions'],
];
