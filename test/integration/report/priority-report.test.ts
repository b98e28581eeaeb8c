import { existsSync } from 'node:fs';
import { moscowCategories, moscowDefaults } from '../../../src/domain/priority/moscow-settings';
import { loadSiteFolder } from '../../site/data/load-folder';
import type { SiteData } from '../../site/data/site-data';
import { makeDemoSite } from '../../site/demo';
import { openSite } from '../../site/open-site';
import { readPriority, type PriorityReport, type PriorityRow } from '../../site/report/read-priority';
import type { ReadinessReport } from '../../site/report/read-readiness';
import { shared } from '../../support/paths';
import { admin, member } from '../app/demo-site';
import { panelOf, valueOf } from '../app/support';
import { demoNow, reportsOfDemo } from './reports-of';

const { report, jsonOf } = reportsOfDemo();

const priorityOf = (project: string): Promise<PriorityReport> => jsonOf('priority', '--project', project);

describe('report -- priority', () => {
  it('prints every open item in the agreed shape, the most urgent first (P4)', async () => {
    const rows = await priorityOf('MOB');
    const { stdout } = await report('readiness', '--project', 'MOB', '--json');
    const [{ items } = { items: [] }] = JSON.parse(stdout) as ReadinessReport[];
    expect(rows.map(({ key }) => key).toSorted()).toEqual(items.map(({ key }) => key).toSorted());
    expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_row, index) => index + 1));
    const scores = rows.map(({ score }) => score ?? -1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { score, parts, moscow, moscowIs, missing, atLeast } of rows) {
      expect(parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
      expect([...parts.map(({ id }) => id), ...missing]).toHaveLength(11);
      expect(atLeast).toBe(missing.length > 0);
      expect(['must', 'should', 'could', 'wont', null]).toContain(moscow);
      expect(moscow === null).toBe(moscowIs === 'unknown');
    }
  });

  it('says of each item what the issue panel says of it', async () => {
    const rows = await priorityOf('MOB');
    const site = await openSite({ data: makeDemoSite({ now: Date.parse(demoNow) }), now: demoNow });
    for (const { key, score, parts } of rows.slice(0, 3)) {
      const { priority } = valueOf(await panelOf(site, { as: member, issue: key }));
      expect(score).toBe(priority.score);
      expect(parts).toEqual(priority.parts.map(({ id, value, contribution }) => ({ id, value, contribution })));
    }
    site.close();
  });

  it('prints an empty list for an empty project', async () => {
    expect(await priorityOf('PLAT')).toEqual([]);
  });

  it('says it for people without --json', async () => {
    const { stdout } = await report('priority', '--project', 'MOB');
    const [title, head, first] = stdout.split('\n');
    expect(title).toMatch(/^MOB: \d+ items by priority$/);
    expect(head?.trim().split(/ {2,}/)).toEqual(['Item', 'Priority', 'MoSCoW', 'Why']);
    expect(first).toMatch(/^ {3}1 {2}MOB-\d+ +(≥ )?\d+ {2}(Must have|Should have|Good to have)\??/);
  });

  it.each([
    [['priority'], /--project KEY is missing/],
    [['priority', '--project', 'NONE'], /has no project NONE/],
  ])('%j ends with 2 and one line', async (argv, stderr) => {
    const outcome = await report(...argv);
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outcome.stderr).toMatch(stderr);
  });
});

/** The categories that scores propose among all open items of a site, and how they lie. */
const proposals = (rows: PriorityReport) => {
  const scores = rows.map(({ score }) => score ?? 0);
  const proposed = rows.filter(({ moscowIs }) => moscowIs === 'proposed');
  const near = Object.values(moscowDefaults.proposeFrom).flatMap((threshold) =>
    [scores, proposed.map(({ score }) => score ?? 0)].map((among) => {
      const within = among.filter((score) => Math.abs(score - threshold) <= 1);
      return within.length / among.length;
    }),
  );
  const shares = moscowCategories.map(
    (category) => proposed.filter(({ moscow }) => moscow === category).length / proposed.length,
  );
  return { items: rows.length, proposed: proposed.length, largest: Math.max(...shares), nearest: Math.max(...near) };
};

/** Of all projects of a site. */
const allOf = async (data: SiteData, now: string): Promise<PriorityReport> => {
  const site = await openSite({ data, now });
  const as = data.users.find(({ roles }) => roles.includes('admin'))?.accountId ?? '';
  const rows: PriorityRow[] = [];
  for (const { key } of data.projects) rows.push(...(await readPriority(site, { project: key, as })));
  site.close();
  return rows;
};

const titanium = shared('data/sites/titanium');

describe('MoSCoW as it is proposed', () => {
  it('of the demo site: no category takes more than 60 %, and hardly an item stands near a threshold', async () => {
    const { items, proposed, largest, nearest } = proposals(
      await allOf(makeDemoSite({ now: Date.parse(demoNow) }), demoNow),
    );
    expect([items, proposed]).toEqual([207, 95]);
    expect(largest).toBeLessThanOrEqual(0.6);
    expect(nearest).toBeLessThanOrEqual(0.1);
  });
});

(existsSync(titanium) ? describe : describe.skip)('MoSCoW on the titanium site', () => {
  it('is proposed likewise, and priorities say "at least", since votes and watchers are absent there', async () => {
    const data = loadSiteFolder(titanium);
    const rows = await allOf(data, data.serverInfo.serverTime ?? demoNow);
    const { items, proposed, largest, nearest } = proposals(rows);
    expect([items, proposed]).toEqual([336, 125]);
    expect(largest).toBeLessThanOrEqual(0.6);
    expect(nearest).toBeLessThanOrEqual(0.1);
    expect(rows.every(({ atLeast }) => atLeast)).toBe(true);
  });
});

/** All but its place among the others. */
const withoutPlace = (row: PriorityReport[number]) => ({ ...row, rank: 0 });

describe('P5: an item among 10,000 others', () => {
  it('scores the same as with nothing but what it links to', async () => {
    const many = await openSite({ data: makeDemoSite({ now: Date.parse(demoNow) }), now: demoNow, generate: 10_000 });
    const { data } = many;
    const among = await readPriority(many, { project: 'BIG', as: admin });
    many.close();
    expect(among.length).toBeGreaterThan(10_000);

    const some = among.filter((_row, index) => index % 2500 === 0);
    const keys = new Set(some.map(({ key }) => key));
    // What they link to and belong to comes along: that is their own, and Jira shows its status
    // with them.
    const theirs = data.issues.filter(({ key }) => keys.has(key)).map(({ fields }) => JSON.stringify(fields));
    const near = new Set([...keys, ...theirs.flatMap((text) => text.match(/BIG-\d+/g) ?? [])]);
    const few = await openSite({
      data: { ...data, issues: data.issues.filter(({ key }) => near.has(key)) },
      now: demoNow,
    });
    const alone = await readPriority(few, { project: 'BIG', as: admin });
    few.close();
    expect(alone.length).toBeLessThan(50);
    expect(alone.filter(({ key }) => keys.has(key)).map(withoutPlace)).toEqual(some.map(withoutPlace));
  });
});
