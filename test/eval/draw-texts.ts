import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readCsv } from './read-csv';

/**
 * Draws real texts for two readers to label, by a fixed seed. The strata are words of the texts,
 * not what the app finds in them. Texts that are labelled already are left out. Only ids and labels
 * are committed, none of the texts.
 */
const data = '../shared/data';
const seed = 1_412;

/** What a reader is given of one issue. */
export type DrawnText = { readonly id: string; readonly type: string; readonly summary: string; readonly text: string };

/** Each stratum takes so many of the texts that it fits and that none before it took. */
const strata: readonly { readonly name: string; readonly size: number; readonly fits: (text: DrawnText) => boolean }[] =
  [
    {
      name: 'criteria',
      size: 90,
      fits: ({ text }) =>
        /accept\w* (?:crit|test|cond)|\bACs?\b\s*[:.\d-]|conditions? of satisf|definition of done|done when|\bgiven\b[\s\S]{1,400}\bwhen\b[\s\S]{1,400}\bthen\b|^\s*\W?\[[ x]?\]/im.test(
          text,
        ),
    },
    {
      name: 'short',
      size: 90,
      fits: ({ text }) => text.split(/\s+/).length <= 14 || /\b(?:TBD|TBA|TODO)\b/.test(text),
    },
    {
      name: 'bug',
      size: 100,
      fits: ({ text, type }) =>
        type === 'Bug' && /\b(?:steps|expect\w*|actual\w*|reproduc\w*|should|instead)\b/i.test(text),
    },
    {
      name: 'obligation',
      size: 60,
      fits: ({ text }) => /\b(?:must|should|ensure|so that|done|verify|update|remove)\b/i.test(text),
    },
    { name: 'other', size: 40, fits: () => true },
  ];

const lines = (file: string): string[] => readFileSync(file, 'utf8').trim().split('\n');

const labelledAlready = (): ReadonlySet<string> =>
  new Set(lines(join(data, 'criteria-labelled/items.ndjson')).map((line) => (JSON.parse(line) as { key: string }).key));

const titanium = (): DrawnText[] =>
  gunzipSync(readFileSync(join(data, 'titanium-jira/issues.ndjson.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { key: string; issuetype: string; summary: string; description: string | null })
    .map(({ key, issuetype, summary, description }) => ({
      id: key,
      type: issuetype,
      summary,
      text: description ?? '',
    }));

/** The papers' files have lost their line breaks: two blanks or more stand for one. */
const storyPoints = (): DrawnText[] =>
  ['storypoints-deepse', 'storypoints-tawosi'].flatMap((folder) =>
    readdirSync(join(data, folder, 'data'))
      .toSorted()
      .flatMap((file) => readCsv(readFileSync(join(data, folder, 'data', file), 'utf8')))
      .map((row) => ({
        id: row['issuekey'] ?? '',
        type: row['issuetype'] ?? 'unknown',
        summary: row['title'] ?? '',
        text: (row['description'] ?? '').replace(/\s{2,}/g, '\n').trim(),
      })),
  );

/** Mulberry32. */
const randomOf = (start: number): (() => number) => {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** The drawn texts in a fixed order; needs the data. */
export const drawTexts = (): readonly DrawnText[] => {
  const known = labelledAlready();
  const pool = new Map<string, DrawnText>();
  for (const text of [...titanium(), ...storyPoints()])
    if (!known.has(text.id) && !pool.has(text.id) && text.text.length <= 4_000) pool.set(text.id, text);
  const random = randomOf(seed);
  const shuffled = [...pool.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((text) => ({ text, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ text }) => text);
  const taken = new Set<DrawnText>();
  for (const { size, fits } of strata) {
    const fitting = shuffled.filter((text) => !taken.has(text) && fits(text)).slice(0, size);
    for (const text of fitting) taken.add(text);
  }
  return shuffled.filter((text) => taken.has(text));
};
