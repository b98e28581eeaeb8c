import type { HealthReport } from '../../site/report/read-health';
import type { ReadinessReport } from '../../site/report/read-readiness';
import { demoNow, reportsOfDemo } from './reports-of';

const { report, jsonOf } = reportsOfDemo();

const healthOf = (project: string): Promise<HealthReport> => jsonOf('health', '--project', project);

describe('report -- health', () => {
  it('prints score, components and their items in the agreed shape', async () => {
    const health = await healthOf('MOB');
    expect(health).toMatchObject({ project: 'MOB', calculatedAt: demoNow, rulesVersion: 0 });
    expect(Object.keys(health)).toEqual([
      'project',
      'calculatedAt',
      'rulesVersion',
      'score',
      'components',
      'depthInSprints',
      'openBacklog',
      'ready',
    ]);
    for (const component of health.components)
      expect(Object.keys(component)).toEqual(
        expect.arrayContaining(['id', 'value', 'target', 'weight', 'score', 'items']),
      );
  });

  it('agrees with the readiness of the items, one by one', async () => {
    const health = await healthOf('MOB');
    const { stdout } = await report('readiness', '--project', 'MOB', '--json');
    const [{ items } = { items: [] }] = JSON.parse(stdout) as ReadinessReport[];
    const bandOf = new Map(items.map((item) => [item.key, item.band]));
    const ready = health.components.find(({ id }) => id === 'ready');
    expect(ready?.items).toHaveLength(health.ready);
    for (const key of ready?.items ?? []) expect([key, bandOf.get(key)]).toEqual([key, 'ready']);
    expect(health.ready).toBeGreaterThan(5);
    expect(health.openBacklog).toBeGreaterThan(health.ready);
  });

  it('gives the score that the weights and the scores of its components make', async () => {
    const { score, components } = await healthOf('MOB');
    const counted = components.filter((one) => one.score !== null);
    const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
    const sum = counted.reduce((total, one) => total + one.weight * (one.score ?? 0), 0);
    expect(score).toBe(Math.round(sum / weights));
  });

  it('says what cannot be computed: an empty project, and one without sprints (V18, V23)', async () => {
    const empty = await healthOf('PLAT');
    expect(empty).toMatchObject({ score: null, openBacklog: 0, ready: 0, depthInSprints: null });
    const kanban = await healthOf('OPS');
    expect(kanban.depthInSprints).toBeNull();
    expect(kanban.components.map(({ id }) => id)).toEqual([
      'ready-next-weeks',
      'weeks-ready',
      'old-in-progress',
      'estimated',
      'acceptance-criteria',
      'stale',
      'oversized',
      'ready',
    ]);
    const old = kanban.components.find(({ id }) => id === 'old-in-progress');
    expect(old?.value).toEqual(expect.any(Number));
    expect(kanban.openBacklog).toBeGreaterThan(0);
  });

  it('says it for people without --json', async () => {
    const { stdout } = await report('health', '--project', 'MOB');
    expect(stdout).toMatch(/^MOB: health score \d+, \d+ of \d+ open items ready\n {2}Ready ahead/);
  });

  it.each([
    [['health'], /--project KEY is missing/],
    [['health', '--project', 'NONE'], /has no project NONE/],
  ])('refuses %j with one line', async (argv, why) => {
    const { exitCode, stdout, stderr } = await report(...argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(why);
  });
});
