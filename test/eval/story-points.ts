import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DoneItem } from '../../src/domain/estimates/done-item';
import { readCsv } from './read-csv';

/**
 * One project of public story points: its items in time order, and from which on they are the
 * papers' test rows.
 */
export type PointsProject = {
  readonly name: string;
  readonly items: readonly DoneItem[];
  /** The points of the training rows, which the papers' median is taken of. */
  readonly training: readonly number[];
  readonly isTest: (index: number) => boolean;
};

/**
 * Every CSV of these folders as a project; those that two folders have under the same keys count
 * once, as the first has them. Rows without a number of points or without a split are left out; a
 * description `NULL` is none.
 */
export const readPointsProjects = (folders: readonly string[]): readonly PointsProject[] => {
  const seen = new Set<string>();
  return folders.flatMap((folder) => {
    const place = join(folder, 'data');
    const files = existsSync(place) ? readdirSync(place).filter((file) => file.endsWith('.csv')) : [];
    return files.toSorted().flatMap((file) => {
      const project = readProject(join(place, file));
      const keys = project.items.map(({ key }) => key);
      const known = keys.filter((key) => seen.has(key)).length;
      for (const key of keys) seen.add(key);
      return known * 2 > keys.length || keys.length === 0 ? [] : [project];
    });
  });
};

const readProject = (file: string): PointsProject => {
  const rows = readCsv(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
    .map((row) => ({ row, points: Number(row['storypoint']), split: row['split_gpt2sp'] ?? row['split'] ?? '' }))
    .filter(({ row, points, split }) => (row['storypoint'] ?? '').trim() !== '' && points >= 0 && split !== '')
    .toSorted((one, other) => Number(one.row['order']) - Number(other.row['order']));
  return {
    name: basename(file, '.csv'),
    items: rows.map(({ row, points }, index) => ({
      key: row['issuekey'] ?? String(index),
      text: { summary: textIn(row['title']), description: textIn(row['description']) },
      estimate: points,
    })),
    training: rows.filter(({ split }) => split === 'train').map(({ points }) => points),
    isTest: (index) => rows[index]?.split === 'test',
  };
};

const textIn = (cell: string | undefined): string => (cell === undefined || cell === 'NULL' ? '' : cell);
