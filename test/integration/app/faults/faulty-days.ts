import { saltKey } from '../../../../src/storage/keys';
import type { Faults } from '../../../site/forge/disturbance';
import { openSite, type Site } from '../../../site/open-site';
import { aBacklogSite, viewer, liveThrough, backlog } from '../../../support/a-faulty-day';
import { storedFacts } from '../../../support/stored-facts';
import { velocityOf, valueOf, pageOf } from '../support';

/**
 * Everything that can go wrong, at the rate that the command line's `--faults 0.2` has and more.
 */
const faultsOf = (seed: number): Faults => ({
  seed,
  calls: 0.2,
  killed: 0.2,
  queuedTwice: 0.2,
  events: { lost: 0.2, doubled: 0.2, late: 0.3 },
});

const dayMs = 86_400_000;

const sizes = [12, 30, 30, 30, 60];

/**
 * What is known in the end: every fact, and the figures that a person sees, at the same moment of
 * the site's clock.
 */
type Known = { readonly facts: unknown; readonly health: unknown; readonly next: unknown; readonly retried: number };

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

const liveADay = async (seed: number, faults: Faults, items = sizes[seed % sizes.length] ?? 30): Promise<Known> => {
  const data = aBacklogSite(seed, items);
  const site = await openSite({ data, now: data.serverInfo.serverTime, faults, siteTimers: true });
  // The same salt in both runs, so that the hashes of labels can be compared.
  site.kvs.handle('/api/v1/set', { key: saltKey, value: 'the same salt' });
  try {
    const looks: Promise<unknown>[] = [];
    const look = () =>
      looks.push(
        site.invoke({ module: 'project-page', functionKey: 'load', as: viewer, projectKey: 'MOB', payload: {} }),
      );
    // Two at once, and nobody waits for the answers: a look may fail.
    await liveThrough(site, seed, () => {
      look();
      look();
    });
    void Promise.allSettled(looks);
    site.setFaults({});
    // Where every look has failed, the first scan begins now.
    look();
    await site.settle();
    const retried = site.backgroundRuns().filter(({ outcome }) => outcome !== 'done').length;
    return { ...(await knownAtTheEnd(site)), retried };
  } finally {
    site.close();
  }
};

/**
 * Seven daily runs later, after which nothing that was lost is missed any more, and at the same
 * moment in both runs however long their last retries took.
 */
const knownAtTheEnd = async (site: Site): Promise<Omit<Known, 'retried'>> => {
  const end = Date.parse(site.data.serverInfo.serverTime ?? '') + 16 * 3_600_000;
  await site.advance(end + 7 * dayMs - site.clock.now());
  await site.settle();
  const at = end + 7 * dayMs + 2 * 3_600_000;
  await site.advance(at - site.clock.now());
  const ask = async <T>(call: Promise<T>): Promise<T> => {
    await site.settle();
    return call;
  };
  await ask(velocityOf(site, { as: viewer, project: 'MOB' }));
  const view = valueOf(await ask(pageOf(site, { as: viewer, project: 'MOB' })));
  return { facts: storedFacts(site, backlog), health: view.health, next: view.next };
};

/**
 * Lives one day twice, without faults and with those of a seed, and holds what is known in the end
 * against each other. Gives how often work in the background had to be done again.
 */
export const compareDays = async (seed: number, items?: number): Promise<number> => {
  const { retried: none, ...expected } = await liveADay(seed, {}, items);
  const { retried, ...known } = await liveADay(seed, faultsOf(seed), items);
  expect({ seed, none, ...known }).toEqual({ seed, none: 0, ...expected });
  return retried;
};

/**
 * All seeds from a first one on; at least one in two has had something to do again, or nothing was
 * tried.
 */
export const holdsForSeeds = async (first: number, count: number, items?: number): Promise<void> => {
  let retried = 0;
  for (let seed = first; seed < first + count; seed += 1) retried += await compareDays(seed, items);
  expect(retried).toBeGreaterThan(items === undefined ? count : 0);
};
