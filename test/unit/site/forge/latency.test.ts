import { callTimes, switchedTimes } from '../../../site/forge/latency';

/** The times of a thousand calls of one kind. */
const drawn = (draw: () => number): readonly number[] => Array.from({ length: 1000 }, draw);

const range = (times: readonly number[]) => [Math.min(...times), Math.max(...times)];

const search = (maxResults: number): string =>
  JSON.stringify({ jql: 'project = MOB', fields: ['summary'], maxResults });

describe('a plain number', () => {
  it('is what each call of Jira takes; storage then takes 10 ms, and nothing where it is 0', () => {
    const { jira, storage } = callTimes(150);
    expect([jira(undefined), jira(search(100)), storage()]).toEqual([150, 150, 10]);
    expect([callTimes(0).jira(search(100)), callTimes().storage()]).toEqual([0, 0]);
  });
});

describe('times that are switched', () => {
  it('are those chosen last, for whoever already holds them', () => {
    const times = switchedTimes(150);
    const { jira, storage } = times;
    expect([times.chosen(), jira(undefined)]).toEqual([150, 150]);
    times.choose(0);
    expect([times.chosen(), jira(undefined), storage()]).toEqual([0, 0, 0]);
    times.choose('real');
    expect(range(drawn(storage))).toEqual([10, 40]);
  });
});

describe('real', () => {
  it('a page of 100 issues takes 0.4 to 1.5 s, a shorter one up to its share of that', () => {
    const { jira } = callTimes('real');
    const [shortest = 0, longest = 0] = range(drawn(() => jira(search(100))));
    expect(shortest).toBeGreaterThanOrEqual(400);
    expect(shortest).toBeLessThan(420);
    expect(longest).toBeLessThanOrEqual(1500);
    expect(longest).toBeGreaterThan(1480);
    expect(Math.max(...drawn(() => jira(search(10))))).toBeLessThanOrEqual(510);
  });

  it('many issues by their ids take as long as a page of them', () => {
    const { jira } = callTimes('real');
    const body = JSON.stringify({ issueIdsOrKeys: Array.from({ length: 50 }, String) });
    const [shortest = 0, longest = 0] = range(drawn(() => jira(body)));
    expect(shortest).toBeGreaterThanOrEqual(400);
    expect(longest).toBeGreaterThan(900);
    expect(longest).toBeLessThanOrEqual(950);
  });

  it('single reads, counts and writes take 80 to 400 ms, storage 10 to 40 ms', () => {
    const { jira, storage } = callTimes('real');
    for (const body of [undefined, JSON.stringify({ jql: 'project = MOB' }), '{"fields":{"summary":"x"}}', 'no JSON']) {
      const [shortest = 0, longest = 0] = range(drawn(() => jira(body)));
      expect(shortest).toBeGreaterThanOrEqual(80);
      expect(longest).toBeLessThanOrEqual(400);
      expect(longest).toBeGreaterThan(390);
    }
    expect(range(drawn(storage))).toEqual([10, 40]);
  });

  it('the same seed draws the same times, another seed others', () => {
    const times = (seed: number) => {
      const { jira } = callTimes('real', seed);
      return drawn(() => jira(search(100)));
    };
    expect(times(3)).toEqual(times(3));
    expect(times(3)).not.toEqual(times(4));
  });
});
