import { dayMs } from '../../src/domain/arithmetic/day';
import { median } from '../../src/domain/arithmetic/median';
import { adviseEstimate } from '../../src/domain/estimates/advise-estimate';
import { baselineOf } from '../../src/domain/estimates/baseline';
import { type DoneItem, longestHistory } from '../../src/domain/estimates/done-item';
import { type Judged, columns, lineOf } from './estimate-table';
import { readPointsProjects, type PointsProject } from './story-points';

/**
 * The app's own suggestions on the papers' test rows, of which only the order of creation is known.
 * Every item is taken for done before the next one was created, which it was not: that flatters,
 * so there is no verdict (E7). Points are uncut. `dated`: names of projects that are judged by
 * their dates instead.
 */
export const estimateSuggestions = (folders: readonly string[], dated: readonly string[]): string => {
  const judged = readPointsProjects(folders)
    .filter(({ name }) => !dated.includes(name))
    .flatMap(judgeProject);
  const rows = judged.reduce((sum, { all }) => sum + all.length, 0);
  return [
    `estimates of ${judged.length} projects without dates of resolution, ${rows} test rows: NOT HONEST, no verdict`,
    `  ${columns.trim()}`,
    ...judged.map((one) => `${lineOf(one)}  (not honest)`),
  ].join('\n');
};

/** The errors on each test row; nothing where a project has none, or no training row. */
const judgeProject = ({ name, items, training, isTest }: PointsProject): readonly Judged[] => {
  const projectMedian = median(training);
  if (projectMedian === undefined) return [];
  const rows = items.map(atOnce);
  const all = rows.flatMap(({ text, estimate, created }, index) => {
    const before = rows.slice(Math.max(0, index - longestHistory), index);
    const lastMedian = baselineOf(before.map((item) => item.estimate));
    if (!isTest(index) || lastMedian === undefined) return [];
    const { suggestion } = adviseEstimate(text, before, { now: created, tooLarge: false });
    const off = (value: number): number => Math.abs(value - estimate);
    return [
      {
        speaks: suggestion !== undefined,
        answer: off(suggestion?.middle ?? lastMedian),
        projectMedian: off(projectMedian),
        lastMedian: off(lastMedian),
      },
    ];
  });
  return all.length === 0 ? [] : [{ name, all, spoken: all.filter(({ speaks }) => speaks) }];
};

/** One item a week, done as soon as it was created: made up, because the data do not tell. */
const atOnce = (item: DoneItem, index: number): DoneItem & { readonly created: number } => {
  const created = (index + 1) * 7 * dayMs;
  return { ...item, created, finished: created + 1 };
};
