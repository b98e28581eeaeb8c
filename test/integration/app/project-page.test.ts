import type { Site } from '../../site/open-site';
import { admin, member, openDemo, outsider, projectAdmin, reader } from './demo-site';
import { rulesPage } from './rules-calls';
import { pageOf, rulesOf, save, valueOf } from './support';

let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => site.close());

describe('the project page', () => {
  it('shows the open backlog of the first board by rank, without sub-tasks, epics and the active sprint (R5)', async () => {
    const page = valueOf(await pageOf(site, member, 'MOB'));
    expect(page.items.length).toBeGreaterThan(30);
    expect(page.items.map(({ kind }) => kind)).not.toContain('epic');
    expect(page.items.map(({ kind }) => kind)).not.toContain('sub-task');
    expect(page.backlog).toEqual({ items: page.items.length });
  });

  it('names the items behind every share of the health (H3)', async () => {
    const page = valueOf(await pageOf(site, member, 'MOB'));
    const rows = new Set(page.items.map(({ key }) => key));
    for (const component of page.health)
      for (const key of 'items' in component ? component.items : []) expect(rows).toContain(key);
    const ready = page.health.find(({ id }) => id === 'ready');
    expect(ready).toMatchObject({ items: page.items.filter(({ band }) => band === 'ready').map(({ key }) => key) });
  });

  it('uses saved rules at once', async () => {
    const { rules } = valueOf(await rulesOf(site, admin));
    await save(site, admin, { basedOn: 0, rules: { ...rules, thresholds: { ready: 100, almost: 100 } } });
    const page = valueOf(await pageOf(site, member, 'MOB'));
    expect(page).toMatchObject({ rulesVersion: 1, readyFrom: 100 });
    expect(page.items.filter(({ band, score }) => band === 'ready' && (score ?? 0) < 100)).toEqual([]);
  });

  it('looks as many sprints ahead as the rules of the site say, else of the project (G)', async () => {
    const behind = async () => {
      const { sprintsAhead, health, refineNext } = valueOf(await pageOf(site, member, 'MOB'));
      const next = health.find(({ id }) => id === 'ready-next');
      return { sprintsAhead, of: next !== undefined && 'of' in next ? next.of : NaN, chosenBy: refineNext.chosenBy };
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
    const page = valueOf(await pageOf(site, member, 'PLAT'));
    expect(page.items).toEqual([]);
    expect(page.velocity).toMatchObject({ kind: 'none' });
    expect(page.velocity.kind === 'none' ? page.velocity.because : '').toMatch(/no sprint/);
  });

  it('shows nobody an item that they may not see (J4, J10)', async () => {
    const hidden = site.data.issues.filter(({ hiddenFrom }) => hiddenFrom?.includes(outsider) === true);
    expect(hidden).not.toEqual([]);
    const wire = JSON.stringify(valueOf(await pageOf(site, outsider, 'MOB')));
    for (const { key, fields } of hidden) {
      expect(wire).not.toContain(`"${key}"`);
      expect(wire).not.toContain(String(fields['summary']));
    }
  });

  it('tells a person without access to the project no more than that (J5)', async () => {
    const refused = { ok: false, problem: { code: 'not-visible', what: 'project' } };
    for (const project of ['PLAT', 'APPT', 'OPS']) expect(await pageOf(site, outsider, project)).toEqual(refused);
    expect(await pageOf(site, reader, 'OPS')).toEqual(refused);
    await expect(
      site.invoke({ module: 'project-page', functionKey: 'readiness', as: outsider, projectKey: 'PLAT' }),
    ).resolves.toEqual(refused);
  });

  it.each([
    ['a board that is no number', { boardId: 'MOB' }],
    ['another project in the payload', { projectKey: 'MOB' }],
  ])('refuses %s', async (_, payload) => {
    expect(await pageOf(site, member, 'PLAT', payload)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  });

  it('says that a board is gone', async () => {
    expect(await pageOf(site, member, 'MOB', { boardId: 4711 })).toEqual({
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
      expect(await pageOf(site, member, 'MOB')).toEqual({ ok: false, problem: { code: 'jira-unavailable' } });
      site.failJira('none');
      expect((await pageOf(site, member, 'MOB')).ok).toBe(true);
    });

    it('passes on how long Jira asks to wait', async () => {
      site.failJira('rate-limited');
      expect(await pageOf(site, member, 'MOB')).toEqual({
        ok: false,
        problem: { code: 'jira-busy', retryAfterSeconds: 5 },
      });
    });

    it('logs the call and the endpoint, and nothing of any issue', async () => {
      site.failJira('unavailable');
      await pageOf(site, member, 'MOB');
      expect(log.mock.calls).toEqual([
        ['project-page.load', 'jira-unavailable', '/rest/api/3/mypermissions answered with status 503'],
      ]);
    });
  });
});
