import { shared } from '../../support/paths';
import { existsSync } from 'node:fs';
import type { AgendaReport } from '../../site/report/read-agenda';
import type { ReadinessReport } from '../../site/report/read-readiness';
import { jsonOf, reportsOfDemo } from './reports-of';

const demo = reportsOfDemo();

describe('report -- agenda', () => {
  it('prints items, what to close and what to clear in the agreed shape', async () => {
    const agenda = await demo.jsonOf<AgendaReport>('agenda', '--project', 'MOB');
    expect(Object.keys(agenda)).toEqual(['items', 'close', 'unblock']);
    expect(agenda.items.length).toBeGreaterThan(2);
    for (const item of agenda.items) {
      expect(Object.keys(item)).toEqual(['key', 'score', 'priority', 'questions']);
      expect(item.questions.every((question) => question.length > 10)).toBe(true);
    }
    expect(agenda.unblock.every((key) => /^[A-Z]+-\d+$/.test(key))).toBe(true);
  });

  it('agrees with the readiness of the items: none of them is ready, and the scores are the same', async () => {
    const { items } = await demo.jsonOf<AgendaReport>('agenda', '--project', 'MOB');
    const [all] = await demo.jsonOf<ReadinessReport[]>('readiness', '--project', 'MOB');
    const readiness = new Map(all?.items.map((item) => [item.key, item]));
    for (const { key, score } of items) expect(readiness.get(key)).toMatchObject({ ready: false, score });
    const priorities = items.map(({ priority }) => priority ?? -1);
    expect(priorities).toEqual(priorities.toSorted((one, other) => other - one));
  });

  it('says it for people without --json, with why the others are not on it', async () => {
    const { stdout } = await demo.report('agenda', '--project', 'MOB');
    expect(stdout).toMatch(
      /^Refinement agenda: Mobile banking board\n\d+ items, \d+ of 60 minutes: 10 minutes an item/,
    );
    expect(stdout).toMatch(/\n1\. MOB-\d+ .+ \(readiness \d+ of 100, priority \d+\)\n {3}- .+\?\n/);
    expect(stdout).toMatch(/\nLeft out\n- MOB-\d+ is ready\n/);
    expect(stdout).toMatch(/\n- \d+ open items come after these\n$/);
  });

  it('is empty where the backlog is', async () => {
    expect(await demo.jsonOf('agenda', '--project', 'PLAT')).toEqual({ items: [], close: [], unblock: [] });
  });

  it.each([
    [['agenda'], /--project KEY is missing/],
    [['agenda', '--project', 'NONE'], /has no project NONE/],
  ])('refuses %j with one line', async (argv, why) => {
    const { exitCode, stdout, stderr } = await demo.report(...argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(why);
  });
});

const titanium = shared('data/sites/titanium');
(existsSync(titanium) ? describe : describe.skip)('report -- agenda on the titanium site', () => {
  it('takes no time for what nobody has touched for years, and asks of it whether it can be closed', async () => {
    const agenda = await jsonOf<AgendaReport>('agenda', '--project', 'ALOY', '--data', titanium);
    const [all] = await jsonOf<ReadinessReport[]>('readiness', '--project', 'ALOY', '--data', titanium);
    const notReady = new Set(all?.items.filter(({ ready }) => !ready).map(({ key }) => key));
    expect(agenda.items).toEqual([]);
    expect(agenda.close.length).toBeGreaterThanOrEqual(20);
    expect(agenda.close.filter((key) => notReady.has(key)).length).toBeGreaterThan(5);
  }, 30_000);
});
