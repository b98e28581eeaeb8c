import { defaultRules } from '../../../src/domain/rules/default-rules';
import type { Site } from '../../site/open-site';
import { admin, member, openDemo, outsider, projectAdmin, reader } from './demo-site';
import { everyKey, rulesPage } from './rules-calls';
import { rankedKeys } from './health/as-read';
import { healthOf, readinessOf, settledPage, valueOf } from './support';

let site: Site;
let page: ReturnType<typeof rulesPage>;
beforeEach(async () => {
  site = await openDemo();
  page = rulesPage(site, 'site');
});
afterEach(() => site.close());

const strict = { ...defaultRules, thresholds: { ready: 90, almost: 60 } };
const stricter = { ...defaultRules, thresholds: { ready: 95, almost: 60 }, minimumCriteria: 3 };

const saveBoth = async () => {
  await page.save(admin, { basedOn: 0, rules: strict });
  await page.save(admin, { basedOn: 1, rules: stricter });
};

describe('the versions of the rules', () => {
  it('are listed with author and time, the newest first', async () => {
    await saveBoth();
    expect(valueOf(await page.versions(admin))).toEqual({
      versions: [
        { version: 2, at: site.clock.now(), by: admin },
        { version: 1, at: site.clock.now(), by: admin },
      ],
    });
  });

  it('are listed 20 at a time', async () => {
    for (let version = 0; version < 22; version += 1) await page.save(admin, { basedOn: version, rules: strict });
    const first = valueOf(await page.versions(admin));
    expect(first).toMatchObject({ older: 2, versions: { length: 20 } });
    expect(valueOf(await page.versions(admin, { from: first.older })).versions.map(({ version }) => version)).toEqual([
      2, 1,
    ]);
  });

  it('are compared with each other and with the ones the app comes with, value by value in words', async () => {
    await saveBoth();
    expect(valueOf(await page.version(admin, { version: 1 }))).toMatchObject({
      version: 1,
      against: 2,
      changes: [
        { path: 'thresholds.ready', what: 'Ready from', from: '95', to: '90' },
        { path: 'minimumCriteria', what: 'Acceptance criteria at least', from: '3', to: '1' },
      ],
    });
    expect(valueOf(await page.version(admin, { version: 2, against: 0 })).changes).toHaveLength(3);
  });

  it('are restored as a new version; those between stay', async () => {
    await saveBoth();
    const restored = valueOf(await page.restore(admin, { basedOn: 2, version: 1 }));
    expect(restored).toMatchObject({ version: 3, rules: strict });
    expect(valueOf(await page.version(admin, { version: 2, against: 3 })).changes).toHaveLength(2);
    expect(valueOf(await page.restore(admin, { basedOn: 3, version: 0 })).rules).toEqual(defaultRules);
  });

  it('are not restored over what somebody else has saved meanwhile', async () => {
    await saveBoth();
    expect(await page.restore(admin, { basedOn: 1, version: 1 })).toEqual({
      ok: false,
      problem: { code: 'not-saved-conflict', savedVersion: 2 },
    });
  });

  it.each([
    ['version', { version: 7 }],
    ['restore', { basedOn: 0, version: 7 }],
  ] as const)('say through "%s" that a version does not exist', async (key, payload) => {
    expect(await page.ask(admin, key, payload)).toEqual({
      ok: false,
      problem: { code: 'not-visible', what: 'version' },
    });
  });
});

const deeper = {
  ...defaultRules,
  health: { ...defaultRules.health, depth: { weight: 30, atLeast: 3, atMost: 5 } },
};

describe('the weights and targets of health', () => {
  it('are saved, compared in words and restored with the rules', async () => {
    await page.save(admin, { basedOn: 0, rules: deeper });
    expect(valueOf(await page.load(admin)).rules.health.depth).toEqual({ weight: 30, atLeast: 3, atMost: 5 });
    expect(valueOf(await page.version(admin, { version: 1, against: 0 })).changes).toEqual([
      { path: 'health.depth.weight', what: 'Health: weight of ready work', from: '20', to: '30' },
      { path: 'health.depth.atLeast', what: 'Health: ready work at least', from: '2 sprints', to: '3 sprints' },
    ]);
    await page.save(admin, { basedOn: 1, rules: defaultRules });
    expect(valueOf(await page.restore(admin, { basedOn: 2, version: 1 }))).toMatchObject({
      version: 3,
      rules: { health: deeper.health },
    });
  });

  it('are refused by the path of what is wrong (R7)', async () => {
    const health = { ...deeper.health, depth: { weight: 30, atLeast: 6, atMost: 5 } };
    expect(await page.save(admin, { basedOn: 0, rules: { ...deeper, health } })).toMatchObject({
      ok: false,
      problem: { code: 'not-saved-invalid', faults: [{ path: 'health.depth.atMost' }] },
    });
  });

  it("are the app's in a file that an older version exported, and the import says so", async () => {
    await page.save(admin, { basedOn: 0, rules: deeper });
    const rules = { ...strict, health: undefined };
    const text = JSON.stringify({ format: 'backlog-refinery-rules', version: 1, rules });
    const imported = valueOf(await page.import(admin, { text }));
    expect(imported).toMatchObject({ rules: strict, filledIn: ['Health: weights and targets'] });
    expect(imported.changes.map(({ path }) => path)).toContain('health.depth.weight');
  });
});

describe('export and import of the rules', () => {
  it('bring the same rules back as a draft and save nothing', async () => {
    const { exported } = valueOf(await page.save(admin, { basedOn: 0, rules: strict }));
    await page.save(admin, { basedOn: 1, rules: defaultRules });
    const imported = valueOf(await page.import(admin, { text: exported }));
    expect(imported.rules).toEqual(strict);
    expect(imported.filledIn).toEqual([]);
    expect(imported.changes.map(({ path }) => path)).toEqual(['thresholds.ready', 'thresholds.almost']);
    expect(valueOf(await page.load(admin)).version).toBe(2);
  });

  it.each([
    ['no JSON', 'Ready: 70', ['']],
    ['another format', { format: 'jira', version: 1, rules: defaultRules }, ['format']],
    ['a later version', { format: 'backlog-refinery-rules', version: 2, rules: defaultRules }, ['version']],
    [
      'bad values',
      {
        format: 'backlog-refinery-rules',
        version: 1,
        rules: { ...defaultRules, minimumCriteria: 0, staleAfterDays: 'x', luck: 1 },
      },
      ['rules.luck', 'rules.staleAfterDays', 'rules.minimumCriteria'],
    ],
  ])('are refused for %s with the path of each fault', async (_, file, paths) => {
    const text = typeof file === 'string' ? file : JSON.stringify(file);
    const answer = await page.import(admin, { text });
    const problem = answer.ok ? undefined : answer.problem;
    expect(problem?.code === 'not-imported' ? problem.faults.map(({ path }) => path) : undefined).toEqual(paths);
  });
});

describe('the preview of a draft', () => {
  it('tells what saving it then really changes', async () => {
    const backlog = async () => {
      const items = new Map((await readinessOf(site, { as: admin, project: 'MOB' })).map((item) => [item.key, item]));
      return rankedKeys(site, 'MOB').map((key) => ({
        key,
        summary: String(site.jira.issue(key)?.fields['summary']),
        band: items.get(key)?.band,
      }));
    };
    const before = await backlog();
    const preview = valueOf(await page.preview(admin, { rules: stricter, projectKey: 'MOB' }));
    expect(valueOf(await page.load(admin)).version).toBe(0);
    await page.save(admin, { basedOn: 0, rules: stricter });
    const after = await backlog();

    const bandOf = new Map(before.map(({ key, band }) => [key, band]));
    const really = after
      .map(({ key, summary, band }) => ({ key, summary, from: bandOf.get(key), to: band }))
      .filter(({ from, to }) => from !== to);
    expect(really.length).toBeGreaterThan(0);
    expect(preview).toMatchObject({ projectKey: 'MOB', items: after.length, more: false });
    expect(preview.changed).toBe(really.length);
    expect(preview.examples).toEqual(really.slice(0, 10));
    expect(preview.moves.reduce((sum, { count }) => sum + count, 0)).toBe(really.length);
    expect(preview.after.ready).toBe(after.filter(({ band }) => band === 'ready').length);
    expect(healthOf(await settledPage(site, { as: admin, project: 'MOB' })).ready).toBe(preview.after.ready);
  });

  it('asks Jira at most eleven times, five of them searches', async () => {
    site.resetUsage();
    await page.preview(admin, { rules: stricter, projectKey: 'MOB' });
    expect(site.usage().sinceReset.restCalls).toBeLessThanOrEqual(11);
    const searches = site.requests().counts.filter(({ request }) => request.includes('search/jql'));
    expect(searches.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(5);
  });

  it('names the faults of a draft that could not be saved', async () => {
    const rules = { ...strict, thresholds: { ready: 101, almost: 0 } };
    expect(await page.preview(admin, { rules, projectKey: 'MOB' })).toMatchObject({
      ok: false,
      problem: { code: 'not-previewed', faults: [{ path: 'thresholds.ready' }] },
    });
  });

  it('says that a project is not there, or not for this person', async () => {
    expect(await page.preview(admin, { rules: strict, projectKey: 'NOPE' })).toEqual({
      ok: false,
      problem: { code: 'not-visible', what: 'project' },
    });
  });
});

describe('every key of the admin page', () => {
  const keys = [...everyKey(strict), ['preview', { rules: strict, projectKey: 'MOB' }] as const];

  it.each([
    ['a project administrator', projectAdmin],
    ['a member', member],
    ['a reader', reader],
    ['an outsider', outsider],
  ])('refuses %s (J5)', async (_, person) => {
    for (const [key, payload] of keys)
      expect(await page.ask(person, key, payload)).toEqual({ ok: false, problem: { code: 'not-allowed' } });
    expect(valueOf(await page.load(admin)).version).toBe(0);
  });

  it.each([
    ['save', { basedOn: -1, rules: strict }],
    ['versions', { from: 'x' }],
    ['version', {}],
    ['restore', { version: 1 }],
    ['import', { text: 7 }],
    ['import', { text: ' '.repeat(200_001) }],
    ['preview', { rules: strict, projectKey: 'MOB" OR 1' }],
    ['preview', { rules: strict }],
  ] as const)('refuses a payload of another shape: %s', async (key, payload) => {
    expect(await page.ask(admin, key, payload)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  });
});
