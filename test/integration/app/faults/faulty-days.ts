import { saltKey } from '../../../../src/storage/keys';
import type { Faults } from '../../../site/forge/disturbance';
import { openSite, type Site } from '../../../site/open-site';
import { aSprintingSite, type LookedAt, liveThrough, viewer } from '../../../support/a-faulty-day';
import { hourMs, type Known, knownAtTheEnd } from './known-at-the-end';
import { addUp, noTrouble, type Trouble, troubleOf } from './trouble';

/** A site and its day, drawn from a seed, by the number of its items and of its day's steps. */
export type World = { readonly seed: number; readonly items: number; readonly steps: number };

/** Each world is lived through once without faults, and with the faults of so many seeds. */
const faultSeedsAWorld = 5;

/** Most worlds are small, so that many can be lived through; one in ten has more of everything. */
const worldOf = (seed: number): World =>
  seed % 10 === 0 ? { seed, items: 60, steps: 14 } : { seed, items: 8 + (seed % 3) * 6, steps: 8 };

/** So large that its facts stand in several parts. */
export const largeWorld: World = { seed: 1001, items: 450, steps: 14 };

/**
 * Everything that can go wrong, at the rate that the command line's `--faults 0.2` has and more. In
 * one seed of two calls fail seldom and runs are killed often: work comes far before it dies.
 */
const faultsOf = (seed: number): Faults => ({
  seed,
  ...(seed % 2 === 0 ? { calls: 0.2, killed: 0.2 } : { calls: 0.03, killed: 0.6 }),
  queuedTwice: 0.2,
  queuedLost: 0.15,
  events: { lost: 0.2, doubled: 0.2, late: 0.3 },
});

/** In one seed of three the points of an hour are fewer than a busy hour takes. */
const quotaOf = (seed: number, { items }: World): number | undefined => (seed % 3 === 0 ? 45 + items * 2 : undefined);

/** Keeps the log of failures out of the tests' output, for the tests of a file. */
export const silenceLog = (): void => {
  let log: jest.SpyInstance[] = [];
  beforeAll(() => {
    log = (['error', 'warn'] as const).map((level) => jest.spyOn(console, level).mockImplementation(() => undefined));
  });
  afterAll(() => {
    for (const spy of log) spy.mockRestore();
  });
};

type Disturbed = { readonly faults?: Faults; readonly quota?: number | undefined };

type Lived = { readonly known: Known; readonly trouble: Trouble };

const liveADay = async ({ seed, items, steps }: World, { faults = {}, quota }: Disturbed = {}): Promise<Lived> => {
  const data = aSprintingSite(seed, items);
  const site = await openSite({ data, now: data.serverInfo.serverTime, faults, quota, siteTimers: true });
  // The same salt in all runs, so that the hashes of labels can be compared.
  site.kvs.handle('/api/v1/set', { key: saltKey, value: 'the same salt' });
  try {
    // Nobody waits for the answers: a look may fail.
    const look = (at: LookedAt): void => {
      site
        .invoke({ module: 'project-page', functionKey: at, as: viewer, projectKey: 'MOB', payload: {} })
        .catch(() => undefined);
    };
    const twoLook = (at: LookedAt): void => {
      look(at);
      look(at);
    };
    await liveThrough(site, { seed, steps, look: twoLook });
    site.setFaults({});
    const trouble = await goOnWithoutFaults(site, () => look('load'));
    return { known: await knownAtTheEnd(site), trouble };
  } finally {
    site.close();
  }
};

/**
 * Where every look has failed, the first scan begins now; where its message was lost, with a look
 * after the longest time that a message is waited for. Gives what went wrong before.
 */
const goOnWithoutFaults = async (site: Site, look: () => void): Promise<Trouble> => {
  look();
  await site.settle();
  const trouble = troubleOf(site);
  await site.advance(hourMs);
  look();
  await site.settle();
  return trouble;
};

/**
 * Lives through the day of a world without faults, and then with those of each of its seeds, and
 * holds what is known in the end against each other. Gives what went wrong in all of them.
 */
export const holdsForWorld = async (world: World, faultSeeds = faultSeedsAWorld): Promise<Trouble> => {
  const { known: expected, trouble: none } = await liveADay(world);
  expect(none).toEqual(noTrouble);
  const troubles: Trouble[] = [];
  for (let one = 0; one < faultSeeds; one += 1) {
    const seed = world.seed * faultSeedsAWorld + one;
    const { known, trouble } = await liveADay(world, { faults: faultsOf(seed), quota: quotaOf(seed, world) });
    expect({ world, seed, ...known }).toEqual({ world, seed, ...expected });
    troubles.push(trouble);
  }
  return addUp(troubles);
};

/** The worlds of so many faulted days, from that of a seed on. */
export const worldsOf = (faultedDays: number, first: number): readonly World[] =>
  Array.from({ length: faultedDays / faultSeedsAWorld }, (_, index) => worldOf(first + index));

/**
 * What went wrong too seldom over all days, so that too little was tried: work was to be killed and
 * done again, that on sprints too, and points were to be spent.
 */
export const wentWrongTooSeldom = (troubles: readonly Trouble[]): readonly string[] => {
  const { killed, retried, rested } = addUp(troubles);
  const days = troubles.length * faultSeedsAWorld;
  const wanted = [
    ['retried', retried, days],
    ['rested', rested, days / 10],
    ['step', killed['step'], days / 4],
    ['replay', killed['replay'], days],
    ['judge-starts', killed['judge-starts'], days / 4],
  ] as const;
  return wanted.filter(([, times, atLeast]) => (times ?? 0) < atLeast).map(([what]) => what);
};
