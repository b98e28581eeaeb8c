import type { Site } from '../../site/open-site';
import { admin, member, openDemo, outsider, projectAdmin, reader } from './demo-site';
import { rulesPage } from './rules-calls';
import { besideWhatIsRead, openKeys, rankedKeys } from './health/as-read';
import {
  healthItemsOf,
  healthOf,
  measuredOf,
  pageOf,
  rulesOf,
  save,
  settledPage,
  valueOf,
  velocityOf,
} from './support';

let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => site.close());

describe('the project page', () => {
  it('counts the open backlog of the first board, without sub-tasks, epics and the active sprint (R5)', async () => {
    const page = await settledPage(site, { as: member, project: 'MOB' });
    const keys = openKeys(site, 'MOB');
    expect(keys.length).toBeGreaterThan(30);
    expect(healthOf(page).openBacklog).toBe(keys.length);
  });

  it('shows the next sprints’ worth by rank, what is to be refined before what is ready (G)', async () => {
    const { next } = await settledPage(site, { as: member, project: 'MOB' });
    const rows = [...next.toRefine, ...next.others];
    const first = rankedKeys(site, 'MOB').slice(0, rows.length);
    expect(rows.map(({ key }) => key).toSorted()).toEqual(first.toSorted());
    expect(rows.map(({ key, rank }) => [key, rank]).toSorted()).toEqual(
      first.map((key, at) => [key, at + 1]).toSorted(),
    );
    expect(next.toRefine.filter(({ band }) => band === 'ready')).toEqual([]);
    // What waits for another item, or is stale, is not refined before that has an end.
    const staleBefore = site.clock.now() - 90 * 86_400_000;
    const isLeft = ({ missing, updated }: (typeof rows)[number]) =>
      missing.includes('Blocked') || updated < staleBefore;
    expect(next.toRefine.filter(isLeft)).toEqual([]);
    expect(next.others.filter((row) => row.band !== 'ready' && row.band !== 'not-scored' && !isLeft(row))).toEqual([]);
    expect(next.others.map(({ rank }) => rank)).toEqual(next.others.map(({ rank }) => rank).toSorted((a, b) => a - b));
    const urgency = next.toRefine.map(({ priority }) => priority ?? -1);
    expect(urgency).toEqual(urgency.toSorted((one, other) => other - one));
  });

  it('opens every figure of the health to as many items as it counts, which are what their readiness says (H3)', async () => {
    const { shown, read } = await besideWhatIsRead(site, member, {
      page: await settledPage(site, { as: member, project: 'MOB' }),
    });
    expect(shown).toEqual(read);
  });

  it('uses saved rules at once', async () => {
    const before = healthOf(await settledPage(site, { as: member, project: 'MOB' }));
    const { rules } = valueOf(await rulesOf(site, admin));
    await save(site, admin, { basedOn: 0, rules: { ...rules, thresholds: { ready: 100, almost: 100 } } });
    const page = valueOf(await pageOf(site, { as: member, project: 'MOB' }));
    expect(page).toMatchObject({ rulesVersion: 1, readyFrom: 100 });
    expect(healthOf(page).ready).toBeLessThan(before.ready);
    const { rows } = await healthItemsOf(site, { as: member, project: 'MOB' }, { component: 'ready' });
    expect(rows).toHaveLength(healthOf(page).ready);
    expect(rows.filter(({ score }) => (score ?? 0) < 100)).toEqual([]);
  });

  it('looks as many sprints ahead as the rules of the site say, else of the project (G)', async () => {
    const behind = async () => {
      const page = await settledPage(site, { as: member, project: 'MOB' });
      const { of } = measuredOf(healthOf(page), 'ready-next');
      return { sprintsAhead: page.sprintsAhead, of, chosenBy: page.next.chosenBy };
    };
    const usual = await behind();
    expect(usual).toMatchObject({
      sprintsAhead: 2,
      chosenBy: expect.stringContaining('next 2 sprints’ worth') as string,
    });

    const { rules } = valueOf(await rulesOf(site, admin));
    await save(site, admin, { basedOn: 0, rules: { ...rules, sprintsAhead: 1 } });
    const shorter = await behind();
    expect(shorter).toMatchObject({
      sprintsAhead: 1,
      chosenBy: expect.stringContaining('next sprint’s worth') as string,
    });
    expect(shorter.of).toBeLessThan(usual.of);

    await rulesPage(site, { project: 'MOB' }).save(projectAdmin, { basedOn: 0, rules: { sprintsAhead: 3 } });
    expect(await behind()).toMatchObject({ sprintsAhead: 3 });
  });

  it('shows an empty project as empty and says why there is no velocity', async () => {
    const page = await settledPage(site, { as: member, project: 'PLAT' });
    expect(healthOf(page)).toMatchObject({ openBacklog: 0, ready: 0, score: null });
    expect(page.next).toMatchObject({ toRefine: [], others: [] });
    expect(valueOf(await velocityOf(site, { as: member, project: 'PLAT' }))).toMatchObject({
      kind: 'none',
      because: expect.stringMatching(/no sprint/) as string,
    });
  });

  it('shows nobody an item that they may not see, before and after the scan (J4, J10)', async () => {
    const hidden = site.data.issues.filter(({ hiddenFrom }) => hiddenFrom?.includes(outsider) === true);
    expect(hidden).not.toEqual([]);
    const pages = [
      valueOf(await pageOf(site, { as: outsider, project: 'MOB' })),
      await settledPage(site, { as: outsider, project: 'MOB' }),
    ];
    const behind = await Promise.all(
      (['ready', 'stale', 'estimated'] as const).map((component) =>
        healthItemsOf(site, { as: outsider, project: 'MOB' }, { component }),
      ),
    );
    const wire = JSON.stringify([pages, behind]);
    for (const { key, fields } of hidden) {
      expect(wire).not.toContain(`"${key}"`);
      expect(wire).not.toContain(String(fields['summary']));
    }
    expect(behind.map(({ rows, hidden: others }) => rows.length + others)).toEqual(behind.map(({ total }) => total));
  });

  it('tells a person without access to the project no more than that (J5)', async () => {
    const refused = { ok: false, problem: { code: 'not-visible', what: 'project' } };
    for (const project of ['PLAT', 'APPT', 'OPS'])
      expect(await pageOf(site, { as: outsider, project })).toEqual(refused);
    expect(await pageOf(site, { as: reader, project: 'OPS' })).toEqual(refused);
    await expect(
      site.invoke({ module: 'project-page', functionKey: 'readiness', as: outsider, projectKey: 'PLAT' }),
    ).resolves.toEqual(refused);
  });

  it.each([
    ['a board that is no number', { boardId: 'MOB' }],
    ['another project in the payload', { projectKey: 'MOB' }],
    ['a filter that is no text', { filter: { typeId: 7 } }],
    ['a filter by what nobody can filter by', { filter: { assignee: 'me' } }],
  ])('refuses %s', async (_, payload) => {
    expect(await pageOf(site, { as: member, project: 'PLAT' }, payload)).toMatchObject({
      ok: false,
      problem: { code: 'bad-request' },
    });
  });

  it('says that a board is gone', async () => {
    expect(await pageOf(site, { as: member, project: 'MOB' }, { boardId: 4711 })).toEqual({
      ok: false,
      problem: { code: 'not-visible', what: 'board' },
    });
  });

  describe('where Jira fails', () => {
    let log: jest.SpyInstance;
    beforeEach(() => {
      log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    });
    afterEach(() => log.mockRestore());

    it('never shows an outage as an empty backlog, and recovers', async () => {
      site.failJira('unavailable');
      expect(await pageOf(site, { as: member, project: 'MOB' })).toEqual({
        ok: false,
        problem: { code: 'jira-unavailable' },
      });
      site.failJira('none');
      expect((await pageOf(site, { as: member, project: 'MOB' })).ok).toBe(true);
    });

    it('passes on how long Jira asks to wait', async () => {
      site.failJira('rate-limited');
      expect(await pageOf(site, { as: member, project: 'MOB' })).toEqual({
        ok: false,
        problem: { code: 'jira-busy', retryAfterSeconds: 5 },
      });
    });

    it('logs the call and the endpoint, and nothing of any issue', async () => {
      site.failJira('unavailable');
      await pageOf(site, { as: member, project: 'MOB' });
      expect(log.mock.calls).toEqual([
        ['project-page.load', 'jira-unavailable', '/rest/agile/1.0/board answered with status 503'],
      ]);
    });
  });
});
