import { baselineOf } from '../../src/domain/estimates/baseline';
import { median } from '../../src/domain/arithmetic/median';
import { longestHistory } from '../../src/domain/estimates/done-item';
import { adviseEstimate } from '../../src/domain/estimates/advise-estimate';
import { readPointsProjects, type PointsProject } from './story-points';

/**
 * The app's own suggestions on the papers' test rows, in the frame that the app has: of each item
 * it sees the 100 before it in time, nothing else. What it answers is the suggestion where it makes
 * one, else the median of the last 50. Against it stand the median of the papers' training rows (as
 * published) and the median of the 50 items before. Points are uncut. How the method was chosen:
 * README.md beside this file.
 */
export const estimateSuggestions = (folders: readonly string[]): string => {
  const judged = readPointsProjects(folders).map(judgeProject);
  const projects = judged.filter((project) => project !== undefined);
  const speaking = projects.filter(({ spoken }) => spoken.length > 0);
  const mean = (of: (one: Judged) => number, among = projects): number => meanOf(among.map(of));
  const [answer, project, last] = [
    mean(({ all }) => error(all, 'answer')),
    mean(({ all }) => error(all, 'projectMedian')),
    mean(({ all }) => error(all, 'lastMedian')),
  ];
  const spoken = (by: Answerer): number => mean((one) => error(one.spoken, by), speaking);
  return [
    `estimates of ${projects.length} projects, ${projects.reduce((sum, { all }) => sum + all.length, 0)} test rows: mean absolute error in points`,
    `  ${'project'.padEnd(20)} rows   answer  project median  last 50 | suggested: share  suggestion  project median  last 50`,
    ...projects.map(lineOf),
    `  mean over projects: answer ${told(answer)}, project median ${told(project)}, last 50 ${told(last)}`,
    speaking.length === 0
      ? '  suggests nowhere'
      : `  mean over the ${speaking.length} that get suggestions, where they do: suggestion ${told(spoken('answer'))}, project median ${told(spoken('projectMedian'))}, last 50 ${told(spoken('lastMedian'))}`,
    aim('never worse than the project median on the mean over projects', answer <= project),
    aim(
      'better than the project median where it suggests',
      speaking.length === 0 ? undefined : spoken('answer') < spoken('projectMedian'),
    ),
    aim(
      'better than the last 50 where it suggests',
      speaking.length === 0 ? undefined : spoken('answer') < spoken('lastMedian'),
    ),
  ].join('\n');
};

type Answerer = 'answer' | 'projectMedian' | 'lastMedian';
type Case = Readonly<Record<Answerer, number>>;
type Judged = { readonly name: string; readonly all: readonly Case[]; readonly spoken: readonly Case[] };

/**
 * The errors on each test row; undefined where a project has no such row, or no training row to
 * take a median of.
 */
const judgeProject = ({ name, items, training, isTest }: PointsProject): Judged | undefined => {
  const projectMedian = median(training);
  if (projectMedian === undefined) return undefined;
  const all: Case[] = [];
  const spoken: Case[] = [];
  for (const [index, { text, estimate }] of items.entries()) {
    const before = items.slice(Math.max(0, index - longestHistory), index);
    const lastMedian = baselineOf(before.map((item) => item.estimate));
    if (!isTest(index) || lastMedian === undefined) continue;
    const { suggestion } = adviseEstimate(text, before);
    const off = (value: number): number => Math.abs(value - estimate);
    const one = {
      answer: off(suggestion?.middle ?? lastMedian),
      projectMedian: off(projectMedian),
      lastMedian: off(lastMedian),
    };
    all.push(one);
    if (suggestion !== undefined) spoken.push(one);
  }
  return all.length === 0 ? undefined : { name, all, spoken };
};

const lineOf = ({ name, all, spoken }: Judged): string => {
  const errors = (cases: readonly Case[]): string =>
    `${told(error(cases, 'answer')).padStart(8)}  ${told(error(cases, 'projectMedian')).padStart(14)}  ${told(error(cases, 'lastMedian')).padStart(7)}`;
  const first = `  ${name.padEnd(20)} ${String(all.length).padStart(4)} ${errors(all)}`;
  return spoken.length === 0
    ? `${first} | suggests nowhere`
    : `${first} | ${(spoken.length / all.length).toFixed(2).padStart(16)}    ${errors(spoken)}`;
};

const aim = (words: string, reached: boolean | undefined): string =>
  `  aim: ${words}: ${reached === undefined ? 'suggests nowhere' : reached ? 'reached' : 'not reached'}`;

const error = (cases: readonly Case[], by: Answerer): number => meanOf(cases.map((one) => one[by]));

/** NaN of none: a folder without any test row shows it. */
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const told = (value: number): string => (Number.isNaN(value) ? 'none' : value.toFixed(3));
