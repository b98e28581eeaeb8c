import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultRules } from '../../../src/domain/rules/default-rules';
import { makeDemoSite } from '../../site/demo';
import { openSite, type Site } from '../../site/open-site';
import { admin, member, monday, projectAdmin } from './demo-site';
import { rulesPage } from './rules-calls';
import { panelOf, valueOf } from './support';

const folder = mkdtempSync(join(tmpdir(), 'refinery-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

let site: Site;
afterEach(() => site.close());

/** A site on which the app has stored these values before. */
const openStored = async (values: Readonly<Record<string, unknown>>): Promise<Site> => {
  const at = Date.parse(monday);
  const records = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value: JSON.stringify(value), createdAt: at, updatedAt: at }]),
  );
  const store = join(folder, 'store.json');
  writeFileSync(store, JSON.stringify({ version: 1, records }));
  site = await openSite({ data: makeDemoSite({ now: at }), now: monday, store });
  return site;
};

const saved = (version: number, rules: unknown) => ({ version, rules, savedAt: Date.parse(monday), savedBy: admin });

/**
 * Rules as a version of the app without the size check, without synonyms and without health stored
 * them.
 */
const old = (readyFrom: number): unknown => {
  const without = (record: object, member: string) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => name !== member));
  const story = { ...without(defaultRules.ruleSets.story, 'size'), astrology: { on: true, required: true, weight: 9 } };
  return {
    ...without(without(defaultRules, 'criteriaSynonyms'), 'health'),
    thresholds: { ready: readyFrom, almost: 50 },
    ruleSets: { ...defaultRules.ruleSets, story },
  };
};

describe('stored rules', () => {
  it('of an older version of the app are upgraded where they are read, for the panel as for the administrators', async () => {
    await openStored({ 'rules:site:version:1': saved(1, old(80)), 'rules:site:newest': 1 });
    expect(valueOf(await rulesPage(site, 'site').load(admin))).toMatchObject({
      version: 1,
      rules: { ...defaultRules, thresholds: { ready: 80, almost: 50 } },
    });
    expect(valueOf(await panelOf(site, { as: member, issue: 'MOB-149' }))).toMatchObject({
      rulesVersion: 1,
      readyFrom: 80,
    });
  });

  it('are found and never overwritten where the hint of the newest version lags behind', async () => {
    await openStored({
      'rules:site:version:1': saved(1, old(80)),
      'rules:site:version:2': saved(2, old(85)),
      'rules:site:newest': 1,
    });
    const page = rulesPage(site, 'site');
    expect(valueOf(await page.load(admin))).toMatchObject({ version: 2, rules: { thresholds: { ready: 85 } } });
    expect(await page.save(admin, { basedOn: 1, rules: defaultRules })).toMatchObject({
      problem: { code: 'not-saved-conflict', savedVersion: 2 },
    });
  });

  it('of a project lose the paths that this version does not know', async () => {
    const project = site.data.projects.find(({ key }) => key === 'MOB')?.id ?? '';
    const rules = { 'thresholds.ready': 88, 'ruleSets.story.astrology.weight': 3 };
    await openStored({ [`rules:project:${project}:version:1`]: saved(1, rules) });
    const view = valueOf(await rulesPage(site, { project: 'MOB' }).load(projectAdmin));
    expect(view).toMatchObject({ version: 1, rules: { thresholds: { ready: 88 } } });
    expect(view.exported).not.toContain('astrology');
  });

  it('that hold no rules are a failure of the storage, never silently the defaults', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await openStored({ 'rules:site:version:1': saved(1, 'nothing'), 'rules:site:newest': 1 });
    expect(await rulesPage(site, 'site').load(admin)).toEqual({ ok: false, problem: { code: 'storage-unavailable' } });
    log.mockRestore();
  });
});
