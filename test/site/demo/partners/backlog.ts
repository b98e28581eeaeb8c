import type { Draft } from '../draft';
import { chanceFor } from '../random';
import type { WrittenItem } from './written';

/**
 * The open backlog, by rank: the further down, the older, and most of it not estimated; what lies
 * at the end nobody has touched for months.
 */
export const backlogDrafts = (items: readonly WrittenItem[], seed: number): readonly Draft[] =>
  items
    .filter(({ sprint }) => sprint === undefined)
    .map(({ draft: { points, ...draft } }, rank): Draft => {
      const chance = chanceFor(seed, `API backlog ${rank}`);
      const touched = 2 + rank * (rank > 20 ? 5 : 2) + chance.int(0, 3);
      const age = [touched + chance.int(5, 40), touched] as const;
      return rank % 3 === 1 && points !== undefined ? { ...draft, points, age } : { ...draft, age };
    });
