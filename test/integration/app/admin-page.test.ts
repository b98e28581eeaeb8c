import { defaultRules } from '../../../src/domain/rules/default-rules';
import { callApp } from '../../site/call-app';
import type { Site } from '../../site/open-site';
import { admin, member, openDemo, projectAdmin, reader } from './demo-site';
import { panelOf, rulesOf, save, valueOf } from './support';

let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => site.close());

const heavier = { ...defaultRules, thresholds: { ready: 90, almost: 60 } };

describe('the admin page', () => {
  it('shows the rules that the app comes with until somebody saves others', async () => {
    expect(valueOf(await rulesOf(site, admin))).toMatchObject({ rules: defaultRules, version: 0 });
  });

  it('saves rules as the next version with author and time, and the panel uses them at once', async () => {
    const saved = valueOf(await save(site, admin, { basedOn: 0, rules: heavier }));
    expect(saved).toMatchObject({ version: 1, saved: { at: site.clock.now(), by: admin } });
    expect(valueOf(await rulesOf(site, admin))).toEqual(saved);
    expect(valueOf(await panelOf(site, { as: member, issue: 'MOB-149' }))).toMatchObject({
      rulesVersion: 1,
      readyFrom: 90,
    });
  });

  it('tells the second of two administrators who save at once, and keeps what the first saved', async () => {
    const [one, other] = await Promise.all([
      save(site, admin, { basedOn: 0, rules: heavier }),
      save(site, admin, { basedOn: 0, rules: defaultRules }),
    ]);
    expect([one.ok, other.ok].toSorted()).toEqual([false, true]);
    const refused = one.ok ? other : one;
    expect(refused).toEqual({ ok: false, problem: { code: 'not-saved-conflict', savedVersion: 1 } });
    expect(valueOf(await rulesOf(site, admin)).version).toBe(1);
  });

  it('refuses rules that are not valid with the path of each fault, and stores nothing (R7)', async () => {
    const rules = { ...defaultRules, thresholds: { ready: 101, almost: 60 } };
    const answer = await save(site, admin, { basedOn: 0, rules });
    expect(answer).toMatchObject({
      ok: false,
      problem: { code: 'not-saved-invalid' },
    });
    expect(JSON.stringify(answer)).toContain('"path":"thresholds.ready"');
    expect(valueOf(await rulesOf(site, admin)).version).toBe(0);
  });

  it('refuses an unknown rule id by name (R7)', async () => {
    const rules = {
      ...defaultRules,
      ruleSets: { ...defaultRules.ruleSets, story: { astrology: { on: true, required: false, weight: 1 } } },
    };
    expect(JSON.stringify(await save(site, admin, { basedOn: 0, rules }))).toContain('astrology');
  });

  it.each([
    ['no payload', undefined],
    ['a version that is no number', { basedOn: '0', rules: defaultRules }],
    ['an identity in the payload', { basedOn: 0, rules: defaultRules, accountId: admin }],
  ])('refuses %s as a bad request', async (_, payload) => {
    expect(await save(site, admin, payload)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  });

  it.each([
    ['a project administrator', projectAdmin],
    ['a member', member],
    ['a reader', reader],
  ])('refuses %s by the resolver itself, to read as to save (J5)', async (_, person) => {
    const refused = { ok: false, problem: { code: 'not-allowed' } };
    expect(await rulesOf(site, person)).toEqual(refused);
    expect(await save(site, person, { basedOn: 0, rules: heavier })).toEqual(refused);
    expect(valueOf(await rulesOf(site, admin)).version).toBe(0);
  });

  it('finds the projects in which a draft can be tried, by a part of the name or key', async () => {
    const find = (text?: string, as = admin) =>
      callApp(site, { module: 'admin-page', functionKey: 'projects', as, payload: { text } });
    const all = valueOf(await find());
    expect(all.projects).toContainEqual({ key: 'MOB', name: 'Mobile banking' });
    expect(all.projects.map(({ name }) => name)).toEqual(all.projects.map(({ name }) => name).toSorted());
    expect(valueOf(await find(' mob '))).toEqual({ projects: [{ key: 'MOB', name: 'Mobile banking' }], more: false });
    expect(valueOf(await find('nothing of the kind')).projects).toEqual([]);
    expect(await find('x'.repeat(101))).toMatchObject({ problem: { code: 'bad-request' } });
    for (const as of [projectAdmin, member, reader])
      expect(await find('mob', as)).toEqual({ ok: false, problem: { code: 'not-allowed' } });
  });

  it('cannot be called through the resolver of another module', async () => {
    const call = site.invoke({
      module: 'issue-panel',
      functionKey: 'save',
      as: admin,
      issueKey: 'MOB-1',
      projectKey: 'MOB',
    });
    await expect(call).rejects.toThrow(/no definition/);
  });
});
