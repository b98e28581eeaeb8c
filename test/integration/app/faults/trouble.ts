import { restKey } from '../../../../src/storage/keys';
import type { Site } from '../../../site/open-site';
import { valueOf as storedAt } from '../../../support/stored-facts';

/** How often something went wrong in the background. */
export type Trouble = {
  /** Runs that were to be done again. */
  readonly retried: number;
  /** Runs that were killed, by the kind of their work. */
  readonly killed: Readonly<Record<string, number>>;
  /** Days on which the points of an hour were spent. */
  readonly rested: number;
};

export const noTrouble: Trouble = { retried: 0, killed: {}, rested: 0 };

/** What went wrong on a site until now. */
export const troubleOf = (site: Site): Trouble => {
  const failed = site.backgroundRuns().filter(({ outcome }) => outcome !== 'done');
  const kinds = failed.filter(({ failure }) => failure?.includes('signal: killed')).map(({ body }) => body?.['kind']);
  return {
    retried: failed.length,
    killed: countOf(kinds.filter((kind) => typeof kind === 'string')),
    rested: storedAt(site, restKey) === undefined ? 0 : 1,
  };
};

const countOf = (kinds: readonly string[]): Readonly<Record<string, number>> =>
  kinds.reduce<Record<string, number>>((counts, kind) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 }), {});

/** All that went wrong in several days. */
export const addUp = (troubles: readonly Trouble[]): Trouble =>
  troubles.reduce(
    (sum, { retried, killed, rested }) => ({
      retried: sum.retried + retried,
      killed: addCounts(sum.killed, killed),
      rested: sum.rested + rested,
    }),
    noTrouble,
  );

const addCounts = (a: Trouble['killed'], b: Trouble['killed']): Trouble['killed'] => ({
  ...a,
  ...Object.fromEntries(Object.entries(b).map(([kind, times]) => [kind, times + (a[kind] ?? 0)])),
});
