import type { HealthReport } from '../../site/report/read-health';
import type { RunwayReport } from '../../site/report/read-runway';
import { reportsOfDemo } from './reports-of';

const { report, jsonOf } = reportsOfDemo();

describe('report -- runway', () => {
  it('prints what runs, what is planned and what comes by rank, which are the open backlog', async () => {
    const runway = await jsonOf<RunwayReport>('runway', '--project', 'MOB');
    const { openBacklog, ready } = await jsonOf<HealthReport>('health', '--project', 'MOB');
    expect(runway).toMatchObject({ project: 'MOB', period: 'sprint', unit: 'points' });
    expect(runway.running).toMatchObject([{ name: 'MOB Sprint 10', all: { items: 8 }, daysLeft: 5 }]);
    expect(runway.bars.map(({ name }) => name)).toEqual([
      'MOB Sprint 11',
      ...['Next', '2nd', '3rd', '4th', '5th'].map((nth) => `${nth} sprint’s worth`),
      'Later',
    ]);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    expect(sum(runway.bars.map(({ items }) => items))).toBe(openBacklog);
    expect(sum(runway.bars.map(({ bands }) => bands.ready.items))).toBe(ready);
  });

  it('prints weeks for a board without sprints, and says why nothing can be cut', async () => {
    const { stdout } = await report('runway', '--project', 'OPS');
    expect(stdout).toMatch(/^OPS: runway, .*\n(?: {2}.*\n)+$/);
    expect(await jsonOf<RunwayReport>('runway', '--project', 'PLAT')).toMatchObject({ pace: null, bars: [] });
  });

  it('prints a line for each bar', async () => {
    const { stdout } = await report('runway', '--project', 'MOB');
    expect(stdout).toMatch(
      /^MOB: runway, velocity 18\.7 points a sprint\n {2}MOB Sprint 10, running +3 of 32 done, 5 days left; /,
    );
    expect(stdout).toMatch(/\n {2}Later +\d+ items, \d+ points: .*\n$/);
  });

  it.each([
    [['runway'], /--project KEY is missing/],
    [['runway', '--project', 'NONE'], /has no project NONE/],
  ] as const)('refuses %j', async (argv, why) => {
    const { exitCode, stderr } = await report(...argv);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringMatching(why) as string });
  });
});
