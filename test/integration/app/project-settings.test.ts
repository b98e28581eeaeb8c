import { fieldUseNames, prioritisingUses } from '../../../src/domain/fields/field-use';
import { defaultRules } from '../../../src/domain/rules/default-rules';
import type { Site } from '../../site/open-site';
import { admin, member, openDemo, outsider, projectAdmin, reader } from './demo-site';
import { everyKey, rulesPage } from './rules-calls';
import { healthOf, pageOf, panelOf, settledPage, valueOf } from './support';

let site: Site;
let page: ReturnType<typeof rulesPage>;
let siteRules: ReturnType<typeof rulesPage>;
beforeEach(async () => {
  site = await openDemo();
  page = rulesPage(site, { project: 'MOB' });
  siteRules = rulesPage(site, 'site');
});
afterEach(() => site.close());

const own = { 'thresholds.ready': 85, 'ruleSets.story.estimate.weight': 40 };

describe('the rules of one project', () => {
  it('are those of the site until a project administrator changes some', async () => {
    await siteRules.save(admin, { basedOn: 0, rules: { ...defaultRules, minimumWords: 25 } });
    const view = valueOf(await page.load(projectAdmin));
    expect(view).toMatchObject({ version: 0, rules: { minimumWords: 25 }, project: { key: 'MOB', siteVersion: 1 } });
    expect(view.origins).toMatchObject({ minimumWords: 'site', 'thresholds.ready': 'app' });
  });

  it('store only what the project changes, and say which value comes from where', async () => {
    await siteRules.save(admin, { basedOn: 0, rules: { ...defaultRules, minimumWords: 25 } });
    const view = valueOf(await page.save(projectAdmin, { basedOn: 0, rules: own }));
    expect(view).toMatchObject({ version: 1, saved: { by: projectAdmin }, rules: { thresholds: { ready: 85 } } });
    expect(view.origins).toMatchObject({
      'thresholds.ready': 'project',
      'ruleSets.story.estimate.weight': 'project',
      minimumWords: 'site',
      staleAfterDays: 'app',
    });
    expect(JSON.parse(view.exported)).toEqual({
      format: 'backlog-refinery-project-rules',
      version: 1,
      rules: own,
    });
  });

  it('weigh health as the project does, and by the site where it says nothing', async () => {
    const health = { ...defaultRules.health, stale: { weight: 8, atMost: 10 } };
    await siteRules.save(admin, { basedOn: 0, rules: { ...defaultRules, health } });
    const rules = { 'health.depth.weight': 40, 'health.depth.atMost': 4 };
    const view = valueOf(await page.save(projectAdmin, { basedOn: 0, rules }));
    expect(view.rules.health).toEqual({ ...health, depth: { weight: 40, atLeast: 2, atMost: 4 } });
    expect(view.origins).toMatchObject({
      'health.depth.weight': 'project',
      'health.depth.atLeast': 'app',
      'health.stale.weight': 'site',
    });
    expect(await page.save(projectAdmin, { basedOn: 1, rules: { 'health.depth.atMost': 1 } })).toMatchObject({
      problem: { faults: [{ path: 'health.depth.atMost' }] },
    });
  });

  it('follow the site where the project says nothing, and keep what it says', async () => {
    await page.save(projectAdmin, { basedOn: 0, rules: own });
    const rules = { ...defaultRules, minimumWords: 33, thresholds: { ready: 75, almost: 50 } };
    await siteRules.save(admin, { basedOn: 0, rules });
    expect(valueOf(await page.load(projectAdmin)).rules).toMatchObject({
      minimumWords: 33,
      thresholds: { ready: 85, almost: 50 },
    });
  });

  it('name an override that the site no longer allows instead of failing', async () => {
    await page.save(projectAdmin, { basedOn: 0, rules: { 'thresholds.almost': 65 } });
    await siteRules.save(admin, { basedOn: 0, rules: { ...defaultRules, thresholds: { ready: 60, almost: 40 } } });
    expect(valueOf(await page.load(projectAdmin))).toMatchObject({
      rules: { thresholds: { ready: 60, almost: 40 } },
      project: { leftOut: ['Almost ready from'] },
    });
  });

  it('are what the panel and the project page of this project judge by, and of no other', async () => {
    await page.save(projectAdmin, { basedOn: 0, rules: own });
    const versions = { rulesVersion: 0, overridesVersion: 1, readyFrom: 85 };
    expect(valueOf(await panelOf(site, { as: member, issue: 'MOB-149' }))).toMatchObject(versions);
    expect(valueOf(await pageOf(site, { as: member, project: 'MOB' }))).toMatchObject(versions);
    const other = valueOf(await pageOf(site, { as: member, project: 'PLAT' }));
    expect(other.readyFrom).toBe(70);
    expect(other).not.toHaveProperty('overridesVersion');
  });

  it('say on the project page from which health score a backlog is good, and from which fair', async () => {
    await siteRules.save(admin, { basedOn: 0, rules: { ...defaultRules, scoreLimits: { good: 90, fair: 40 } } });
    await page.save(projectAdmin, { basedOn: 0, rules: { 'scoreLimits.good': 75 } });
    expect(valueOf(await pageOf(site, { as: member, project: 'MOB' })).scoreLimits).toEqual({ good: 75, fair: 40 });
    expect(valueOf(await pageOf(site, { as: member, project: 'PLAT' })).scoreLimits).toEqual({ good: 90, fair: 40 });
  });

  it('are previewed as they are then saved', async () => {
    const preview = valueOf(await page.preview(projectAdmin, { rules: { 'thresholds.ready': 95 } }));
    await page.save(projectAdmin, { basedOn: 0, rules: { 'thresholds.ready': 95 } });
    const health = healthOf(await settledPage(site, { as: projectAdmin, project: 'MOB' }));
    expect(preview.changed).toBeGreaterThan(0);
    expect(preview.after.ready).toBe(health.ready);
  });

  it("count in the preview of the site's rules as they will after saving", async () => {
    await page.save(projectAdmin, { basedOn: 0, rules: { 'thresholds.ready': 85 } });
    const rules = { ...defaultRules, thresholds: { ready: 60, almost: 50 } };
    expect(valueOf(await siteRules.preview(admin, { rules, projectKey: 'MOB' })).changed).toBe(0);
  });

  it('are compared, restored and imported like those of the site', async () => {
    const { exported } = valueOf(await page.save(projectAdmin, { basedOn: 0, rules: own }));
    await page.save(projectAdmin, { basedOn: 1, rules: {} });
    expect(valueOf(await page.version(projectAdmin, { version: 1 })).changes.map(({ path }) => path)).toEqual([
      'thresholds.ready',
      'ruleSets.story.estimate.weight',
    ]);
    expect(valueOf(await page.import(projectAdmin, { text: exported })).own).toEqual(Object.keys(own));
    expect(valueOf(await page.restore(projectAdmin, { basedOn: 2, version: 1 }))).toMatchObject({
      version: 3,
      rules: { thresholds: { ready: 85 } },
    });
    expect(valueOf(await page.versions(projectAdmin)).versions).toHaveLength(3);
  });

  it('tell the second of two who save at once', async () => {
    const answers = await Promise.all([
      page.save(projectAdmin, { basedOn: 0, rules: own }),
      page.save(admin, { basedOn: 0, rules: {} }),
    ]);
    expect(answers.filter(({ ok }) => !ok)).toEqual([
      { ok: false, problem: { code: 'not-saved-conflict', savedVersion: 1 } },
    ]);
  });

  it.each([
    ['a path that the rules do not have', { 'ruleSets.story.invest.weight': 3 }, 'ruleSets.story.invest.weight'],
    ['a value out of range', { staleAfterDays: 0 }, 'staleAfterDays'],
    ['a value of another type', { zeroIsMissing: 'yes' }, 'zeroIsMissing'],
    ['a value that does not fit beside those of the site', { 'thresholds.almost': 80 }, 'thresholds.almost'],
    ['a list', [], ''],
  ])('refuse %s by its path (R7)', async (_, rules, path) => {
    expect(await page.save(projectAdmin, { basedOn: 0, rules })).toMatchObject({
      ok: false,
      problem: { code: 'not-saved-invalid', faults: [{ path }] },
    });
  });
});

describe('the fields that are read in a project', () => {
  it('are named with the reason for each, as the board has them (E1, A1)', async () => {
    const points = site.data.fields.find(({ name }) => name === 'Story Points')?.id;
    const fields = await page.ask(projectAdmin, 'fields');
    expect(fields).toMatchObject({
      ok: true,
      value: [
        { what: 'Estimate', found: { id: points, name: 'Story Points' }, why: 'The board estimates by this field.' },
        { what: 'Acceptance criteria', found: { name: 'Acceptance Criteria' } },
        { what: 'Checklist' },
        ...prioritisingUses.map((use) => ({ what: fieldUseNames[use], choice: { use, needed: false } })),
        { what: 'Sprint', found: { name: 'Sprint' } },
        { what: 'Flagged', found: { name: 'Flagged' } },
      ],
    });
  });
});

describe('every key of the project settings page', () => {
  const keys = [...everyKey(own), ['preview', { rules: own }] as const, ['fields', undefined] as const];

  it.each([
    ['a member', member],
    ['a reader', reader],
    ['an outsider', outsider],
  ])('refuses %s (J5)', async (_, person) => {
    for (const [key, payload] of keys)
      expect(await page.ask(person, key, payload)).toEqual({
        ok: false,
        problem: { code: 'not-allowed-in-project' },
      });
    expect(valueOf(await page.load(admin)).version).toBe(0);
  });

  it('refuses the administrator of another project, whatever project the payload names', async () => {
    const other = rulesPage(site, { project: 'PLAT' });
    for (const [key, payload] of keys)
      expect(await other.ask(projectAdmin, key, payload)).toEqual({
        ok: false,
        problem: { code: 'not-allowed-in-project' },
      });
    expect(await page.save(projectAdmin, { basedOn: 0, rules: own, projectKey: 'PLAT' })).toMatchObject({
      problem: { code: 'bad-request' },
    });
  });

  it('lets the administrators of the site pass, whom Jira grants it', async () => {
    for (const [key, payload] of keys.filter(([one]) => one !== 'import'))
      expect(await page.ask(admin, key, payload)).toMatchObject(
        key === 'restore' ? { problem: { code: 'not-saved-conflict' } } : { ok: true },
      );
  });

  it('fails closed where Jira does not answer', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    site.failJira('unavailable');
    expect(await page.load(projectAdmin)).toEqual({ ok: false, problem: { code: 'jira-unavailable' } });
    log.mockRestore();
  });
});
