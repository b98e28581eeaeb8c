import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from '@badrap/valita';
import { numberWithin } from '../data/schema';
import { parse } from '../data/schema-faults';

/** What a person has to read, and may press, before scrolling. */
export type ScreenCount = { readonly words: number; readonly buttons: number };

/** By the name of a surface. */
export type ScreenCounts = Readonly<Record<string, ScreenCount>>;

const file = join(__dirname, 'limits.json');

const schema = v.record(v.object({ words: numberWithin(0), buttons: numberWithin(0) }));

/** The most that each surface of the demo may have. */
export const readLimits = (): ScreenCounts => parse(schema, JSON.parse(readFileSync(file, 'utf8')));

/** Makes what was counted the most that there may be. */
export const saveLimits = (counted: ScreenCounts): void => writeFileSync(file, `${JSON.stringify(counted, null, 2)}\n`);

/** A text that wraps elsewhere with another font may come to lie above the line, or below. */
const tolerance = 3;

/** So far may a limit lie above what is counted, as a share; then it holds nothing any more. */
const slack = 0.1;

/**
 * A sentence for each surface that has more than its limit, or so much less that the limit is to
 * come down, and for each that has no limit or is no more.
 */
export function brokenLimits(counted: ScreenCounts, limits: ScreenCounts): readonly string[] {
  const gone = Object.keys(limits).filter((name) => counted[name] === undefined);
  return [
    ...Object.entries(counted).flatMap(([name, count]) => {
      const limit = limits[name];
      if (limit === undefined) return [`${name} has no limit yet${toSave}`];
      return [...broken(name, 'words', [count, limit]), ...broken(name, 'buttons', [count, limit])];
    }),
    ...gone.map((name) => `${name} has a limit and is not on the demo${toSave}`),
  ];
}

function broken(
  name: string,
  what: keyof ScreenCount,
  [count, limit]: readonly [ScreenCount, ScreenCount],
): readonly string[] {
  const may = what === 'words' ? tolerance : 0;
  if (count[what] > limit[what] + may)
    return [`${name} has ${count[what]} ${what}, at most ${limit[what]} are allowed`];
  if (limit[what] > count[what] * (1 + slack) + may)
    return [`${name} has ${count[what]} ${what}, so its limit of ${limit[what]} can come down${toSave}`];
  return [];
}

const toSave = ' (npm run screen-words -- --save)';
