import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { median } from '../../src/domain/arithmetic/median';
import { adviseEstimate } from '../../src/domain/estimates/advise-estimate';
import { baselineOf } from '../../src/domain/estimates/baseline';
import { type DoneItem, inTime } from '../../src/domain/estimates/done-item';
import { parseText } from '../../src/domain/text/parse-text';
import { proseLines } from '../../src/domain/text/plain-text';
import { parseInstant } from '../../src/jira/client/parse-instant';
import { type Judged, aim, columns, error, lineOf, meanOf, told } from './estimate-table';
import { readPointsProjects } from './story-points';

/**
 * The honest protocol (E7), on projects whose data tell when items were created and resolved. Each
 * item is asked for at the instant it was created, with the items that were resolved before; the
 * app itself decides whether it speaks. Against what it says stand the median of all that were
 * resolved before and that of the last 50 of them. The similarity was chosen on the papers'
 * training and validation rows, which are among these items: the verdict is on the other ones.
 */
export const estimatesByDates = (titanium: string, papers: readonly string[]): string => {
  const chosenOn = keysChosenOn(papers);
  const judged = projectsWithDates(titanium).map(({ name, items }) => judgeProject(name, items));
  const all = judged.map(({ name, cases }) => ({ ...splitOf(cases), name: `${name}, all` }));
  const kept = judged.map(({ name, cases }) => ({
    ...splitOf(cases.filter(({ key }) => !chosenOn.has(key))),
    name: `${name}, others`,
  }));
  const speaking = kept.filter(({ spoken }) => spoken.length > 0);
  const spoken = speaking.flatMap((one) => one.spoken);
  const verdict = (words: string, by: 'projectMedian' | 'lastMedian'): string =>
    aim(words, spoken.length === 0 ? undefined : error(spoken, 'answer') <= error(spoken, by));
  const asked = all.reduce((sum, one) => sum + one.all.length, 0);
  const share = all.reduce((sum, one) => sum + one.spoken.length, 0) / asked;
  return [
    `estimates by dates of resolution (Titanium: ${judged.map(({ name }) => name).join(', ')}), ${asked} items: mean absolute error in points`,
    columns,
    ...[...all, ...kept].map(lineOf),
    `  "others": neither among the training nor the validation rows that the similarity was chosen on`,
    `  spoken for: ${told(share)} of all items, ${told(meanOf(kept.map((one) => one.spoken.length / one.all.length)))} of the others on the mean over projects`,
    verdict('where it speaks, no worse than the project median (others)', 'projectMedian'),
    verdict('where it speaks, no worse than the last 50 (others)', 'lastMedian'),
  ].join('\n');
};

type DatedItem = DoneItem & { readonly created: number; readonly finished: number };
type Case = Judged['all'][number] & { readonly key: string; readonly speaks: boolean };

const judgeProject = (name: string, items: readonly DatedItem[]): { name: string; cases: readonly Case[] } => ({
  name,
  cases: items.flatMap(({ key, created, text, estimate }) => {
    const before = items.filter((item) => item.key !== key && item.finished < created);
    const estimates = before.toSorted((a, b) => a.finished - b.finished).map((item) => item.estimate);
    const [projectMedian, lastMedian] = [median(estimates), baselineOf(estimates)];
    if (projectMedian === undefined || lastMedian === undefined) return [];
    const { suggestion } = adviseEstimate(text, inTime(before), { now: created, tooLarge: false });
    const off = (value: number): number => Math.abs(value - estimate);
    return [
      {
        key,
        speaks: suggestion !== undefined,
        answer: off(suggestion?.middle ?? lastMedian),
        projectMedian: off(projectMedian),
        lastMedian: off(lastMedian),
      },
    ];
  }),
});

const splitOf = (cases: readonly Case[]): Pick<Judged, 'all' | 'spoken'> => ({
  all: cases,
  spoken: cases.filter(({ speaks }) => speaks),
});

type Row = {
  readonly key: string;
  readonly project: string;
  readonly issuetype: string;
  readonly summary: string;
  readonly description: string | null;
  readonly created: string;
  readonly resolutiondate: string | null;
  readonly statusCategory: string;
  readonly storyPoints: number | null;
};

/** Projects with at least 50 done items that have points and both instants; epics left out. */
const projectsWithDates = (folder: string): readonly { name: string; items: readonly DatedItem[] }[] => {
  const file = join(folder, 'issues.ndjson.gz');
  if (!existsSync(file)) return [];
  const rows = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  return [...new Set(rows.map(({ project }) => project))]
    .toSorted()
    .map((name) => ({ name, items: rows.filter(({ project }) => project === name).flatMap(itemOf) }))
    .filter(({ items }) => items.length >= 50);
};

const itemOf = (row: Row): readonly DatedItem[] =>
  row.storyPoints === null || row.resolutiondate === null || row.statusCategory !== 'done' || row.issuetype === 'Epic'
    ? []
    : [
        {
          key: row.key,
          text: { summary: row.summary, description: proseLines(parseText(row.description)).join('\n') },
          estimate: row.storyPoints,
          created: parseInstant(row.created),
          finished: parseInstant(row.resolutiondate),
        },
      ];

const keysChosenOn = (papers: readonly string[]): ReadonlySet<string> =>
  new Set(
    readPointsProjects(papers).flatMap(({ items, isTest }) =>
      items.flatMap(({ key }, index) => (isTest(index) ? [] : [key])),
    ),
  );
