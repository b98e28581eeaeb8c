import type { Site } from '../../../site/open-site';
import { openDemo, member, outsider } from '../demo-site';
import { measuredOf, healthOf, settledPage, healthItemsOf, readinessOf } from '../support';

let site: Site;

beforeAll(async () => {
  site = await openDemo();
});

afterAll(() => site.close());

const shares = [
  'ready-next',
  'next-sprint',
  'estimated',
  'acceptance-criteria',
  'stale',
  'oversized',
  'ready',
] as const;

describe('a figure of the health', () => {
  it.each(shares)(
    'opens to what it counts and to what it does not, which together are what was asked about: %s',
    async (id) => {
      const { counted: behind, of } = measuredOf(healthOf(await settledPage(site, { as: member, project: 'MOB' })), id);
      const counted = await healthItemsOf(site, { as: member, project: 'MOB' }, { component: id });
      const others = await healthItemsOf(site, { as: member, project: 'MOB' }, { component: id, side: 'lacking' });
      expect([counted.total, others.total]).toEqual([behind, of - behind]);
      const keys = [...counted.rows, ...others.rows].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it('does not count, of acceptance criteria, exactly the items whose own check fails', async () => {
    const { rows } = await healthItemsOf(
      site,
      { as: member, project: 'MOB' },
      { component: 'acceptance-criteria', side: 'lacking' },
    );
    const checks = new Map(
      (await readinessOf(site, { as: member, project: 'MOB' })).map(({ key, findings }) => [key, findings]),
    );
    for (const { key } of rows) {
      const finding = checks.get(key)?.find(({ rule }) => rule === 'acceptance-criteria');
      expect([key, finding?.result ?? 'fail']).toEqual([key, 'fail']);
    }
    expect(rows.length).toBeGreaterThan(20);
  });

  it('shows of the others, too, only those that the viewer may browse (J10)', async () => {
    const asked = { component: 'acceptance-criteria', side: 'lacking' } as const;
    const all = await healthItemsOf(site, { as: member, project: 'MOB' }, asked);
    const some = await healthItemsOf(site, { as: outsider, project: 'MOB' }, asked);
    expect(some.total).toBe(all.total);
    expect(some.rows.length + some.hidden).toBe(all.rows.length);
  });
});
