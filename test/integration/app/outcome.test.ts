import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fates, outcomeGroups } from '../../../src/contract/outcome-view';
import { defaultRules } from '../../../src/domain/rules/default-rules';
import { outcomeShape } from '../../../src/storage/sprints/outcome-store';
import { people } from '../../site/data/a-site';
import type { SiteData } from '../../site/data/site-data';
import { openSite, type Site } from '../../site/open-site';
import { aHistory, BEFORE, estimated, finished, joins, leaves, withoutHistory } from '../../support/a-history';
import { BOARD, SPRINT } from '../../support/a-sprint';
import { aScrumBoard, aSprintSite, goldenSprints, withDescriptions } from '../../support/a-sprint-site';
import { march } from '../../support/clock';
import { member as priya, openDemo, outsider } from './demo-site';
import { comparisonOf, outcomeItemsOf, outcomeOf, save, sprintsOf, valueOf, velocityOf } from './support';

const [member, admin] = [people.member.accountId, people.admin.accountId];
const start = march(4, 9);
const place = { boardId: BOARD };

const ready = [
  'As a shop owner, I want to export the order list as a file so that my accountant can read it.',
  '',
  'h3. Acceptance criteria',
  '* The file holds every row of the list',
  '* The file is UTF-8',
].join('\n');
const bare = 'Export the list.';
const committed = [estimated(BEFORE, 5), joins(BEFORE, SPRINT)];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refinery-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens a site with what the app stored on the one before. */
const on = async <T>(data: SiteData, run: (site: Site) => Promise<T>): Promise<T> => {
  const site = await openSite({ data, now: data.serverInfo.serverTime, store: join(folder, 'store.json') });
  try {
    return await run(site);
  } finally {
    site.close();
  }
};

const compared = async (site: Site, as: string = member) =>
  comparisonOf(valueOf(await outcomeOf(site, { as, project: 'MOB' }, place)));
const keysOf = async (site: Site, payload: Record<string, unknown>, as: string = member) =>
  valueOf(await outcomeItemsOf(site, { as, project: 'MOB' }, { ...place, ...payload })).rows.map(({ key }) => key);
/** The calls that a step makes, by endpoint. */
const callsOf = async (site: Site, step: () => Promise<unknown>): Promise<string[]> => {
  site.resetUsage();
  await step();
  return site
    .requests()
    .recent.filter(({ service }) => service === 'jira')
    .map(({ endpoint }) => endpoint.replace(/^.* /, ''));
};
const changeLogs = '/rest/api/3/changelog/bulkfetch';
const issues = '/rest/api/3/issue/bulkfetch';

const wasReady = aHistory({ key: 'MOB-1', moves: [...committed, finished(march(10))] });
const becameReady = aHistory({ key: 'MOB-2', moves: committed });
const mended = aHistory({ key: 'MOB-3', moves: [...committed, leaves(march(8))] });
const site = (): SiteData =>
  withDescriptions(aSprintSite([wasReady, becameReady, mended]), {
    'MOB-1': { now: bare, before: [[march(6), ready]] },
    'MOB-2': {
      now: ready,
      before: [
        [march(2), null],
        [march(6), bare],
      ],
    },
    'MOB-3': { now: ready, before: [[start, bare]] },
  });

describe('items of a closed sprint are judged as they were when it started', () => {
  it('by the text of then, whatever stands there today; what changed at the very start came later (V24)', async () => {
    await on(site(), async (opened) => {
      const { all, sprints } = await compared(opened);
      expect(all).toMatchObject({
        ready: { items: 1, completed: 1, carriedOver: 0, removed: 0 },
        notReady: { items: 2, completed: 0, carriedOver: 1, removed: 1 },
        unknown: 0,
        comparison: 'too-few',
      });
      expect(sprints).toMatchObject([{ sprint: SPRINT, name: 'Sprint 23', outcome: all }]);
      expect(await keysOf(opened, { group: 'ready' })).toEqual(['MOB-1']);
      expect(await keysOf(opened, { group: 'not-ready', sprintId: SPRINT })).toEqual(['MOB-2', 'MOB-3']);
      expect(await keysOf(opened, { group: 'not-ready', fate: 'removed' })).toEqual(['MOB-3']);
    });
  });

  it('by the estimate of then', async () => {
    const late = aHistory({ key: 'MOB-1', moves: [joins(BEFORE, SPRINT), estimated(march(6), 5)] });
    await on(withDescriptions(aSprintSite([late]), { 'MOB-1': { now: ready } }), async (opened) => {
      expect((await compared(opened)).all).toMatchObject({ ready: { items: 0 }, notReady: { items: 1 } });
    });
  });

  it('only where they were committed: not what was added, or done before', async () => {
    const others = [
      aHistory({ key: 'MOB-1', moves: [estimated(BEFORE, 5), joins(march(6), SPRINT)] }),
      aHistory({ key: 'MOB-2', moves: [finished(BEFORE), joins(BEFORE + 1, SPRINT)] }),
    ];
    await on(aSprintSite(others), async (opened) => {
      const { all } = await compared(opened);
      expect([all.ready.items, all.notReady.items, all.unknown, all.notScored]).toEqual([0, 0, 0, 0]);
    });
  });

  it('and are unknown where the history is missing, counted and opened as such', async () => {
    await on(aSprintSite([wasReady, withoutHistory(becameReady)]), async (opened) => {
      expect((await compared(opened)).all).toMatchObject({ unknown: 1, notReady: { items: 1 } });
      const { rows } = valueOf(
        await outcomeItemsOf(opened, { as: member, project: 'MOB' }, { ...place, group: 'unknown' }),
      );
      expect(rows).toMatchObject([
        { key: 'MOB-2', sprint: 'Sprint 23', reason: 'unknown: its change history is missing' },
      ]);
    });
  });

  it('and are unknown where they were deleted between the replay and the judgement', async () => {
    await on(site(), (opened) => velocityOf(opened, { as: member, project: 'MOB' }, place));
    const { issues: all, ...rest } = site();
    await on({ ...rest, issues: all.filter(({ key }) => key !== 'MOB-1') }, async (opened) => {
      expect((await compared(opened)).all).toMatchObject({ ready: { items: 0 }, unknown: 1 });
      expect(
        valueOf(await outcomeItemsOf(opened, { as: member, project: 'MOB' }, { ...place, group: 'unknown' })),
      ).toEqual({
        rows: [],
        hidden: 1,
      });
    });
  });

  it('and are in no count of who sees less than nine in ten of the board, which says so (J10)', async () => {
    const hidden = { hiddenFrom: [member] };
    const data = site();
    const some = data.issues.map((issue) => (issue.key === 'MOB-2' ? { ...issue, ...hidden } : issue));
    await on({ ...data, issues: some }, async (opened) => {
      expect(await compared(opened, admin)).toMatchObject({ all: { notReady: { items: 2 } } });
      expect(await compared(opened)).toMatchObject({ all: { notReady: { items: 1 } }, ownOnly: true });
      const { rows, hidden: number } = valueOf(
        await outcomeItemsOf(opened, { as: member, project: 'MOB' }, { ...place, group: 'not-ready' }),
      );
      expect([rows.map(({ key }) => key), number]).toEqual([['MOB-3'], 0]);
    });
  });
});

describe('the verdicts are remembered', () => {
  it('so that a second view reads no history and no item', async () => {
    await on(site(), async (opened) => {
      await velocityOf(opened, { as: member, project: 'MOB' }, place);
      const first = await callsOf(opened, () => compared(opened));
      expect(first.filter((endpoint) => endpoint === changeLogs || endpoint === issues)).toHaveLength(2);
      const second = await callsOf(opened, () => compared(opened));
      expect(second.length).toBeLessThanOrEqual(3);
      expect(second).not.toContain(changeLogs);
      expect(second).not.toContain(issues);
    });
  });

  it('and are judged anew by changed rules, without a new replay', async () => {
    await on(site(), async (opened) => {
      const before = await compared(opened);
      const rules = { ...defaultRules, thresholds: { ready: 1, almost: 1 } };
      const noneRequired = Object.fromEntries(
        Object.entries(rules.ruleSets).map(([kind, set]) => [
          kind,
          Object.fromEntries(Object.entries(set).map(([id, check]) => [id, { ...check, required: false }])),
        ]),
      );
      valueOf(await save(opened, admin, { basedOn: 0, rules: { ...rules, ruleSets: noneRequired } }));
      const calls = await callsOf(opened, async () => {
        expect(await compared(opened)).toMatchObject({
          rulesVersion: 1,
          all: { ready: { items: 3 }, notReady: { items: 0 } },
        });
      });
      expect(before.rulesVersion).toBe(0);
      expect(calls.filter((endpoint) => endpoint === changeLogs)).toHaveLength(1);
      expect(calls).not.toContain('/rest/api/3/search/jql');
    });
  });

  it('and are judged anew where what is stored cannot be read or belongs to another replay', async () => {
    const key = `outcome:project:10001:board:${BOARD}:sprint:${SPRINT}`;
    await on(site(), async (opened) => {
      const before = await compared(opened);
      const stored = opened.kvs.handle('/api/v1/get', { key }).body as { value: Record<string, unknown> };
      for (const value of ['broken', { shape: 0 }, { ...stored.value, shape: outcomeShape, basis: 'other' }]) {
        opened.kvs.handle('/api/v1/set', { key, value });
        const calls = await callsOf(opened, async () => expect(await compared(opened)).toEqual(before));
        expect(calls).toContain(changeLogs);
      }
    });
  });

  it('not where Jira gave a part of the histories only (J2)', async () => {
    const log = (['warn', 'error'] as const).map((level) =>
      jest.spyOn(console, level).mockImplementation(() => undefined),
    );
    await on(site(), async (opened) => {
      await velocityOf(opened, { as: member, project: 'MOB' }, place);
      opened.failJira('histories-cut');
      expect(valueOf(await outcomeOf(opened, { as: member, project: 'MOB' }, place))).toEqual({
        kind: 'none',
        because: expect.stringContaining('half of them would give wrong figures') as string,
      });
      expect(opened.kvs.keys().filter((key) => key.startsWith('outcome:'))).toEqual([expect.stringMatching(/:run$/)]);
      opened.failJira('none');
      await opened.advance(60_000);
      expect((await compared(opened)).all).toMatchObject({ ready: { items: 1 } });
    });
    for (const spy of log) spy.mockRestore();
  });
});

describe('at most 500 items of a sprint are judged', () => {
  const many = ({
    from,
    count,
    at,
    sprint,
  }: {
    readonly from: number;
    readonly count: number;
    readonly at: number;
    readonly sprint: number;
  }) =>
    Array.from({ length: count }, (_, index) =>
      aHistory({ key: `MOB-${from + index}`, moves: [estimated(at, 3), joins(at, sprint)] }),
    );
  const closed = goldenSprints.map((sprint) => ({
    completeDate: '2024-03-19T15:00:00.000+0000',
    ...sprint,
    state: 'closed' as const,
  }));

  it('in as many sprints as are compared', async () => {
    const histories = [
      ...many({ from: 1, count: 300, at: BEFORE, sprint: SPRINT }),
      ...many({ from: 301, count: 300, at: march(17), sprint: SPRINT + 1 }),
    ];
    await on(aSprintSite(histories, { sprints: closed }), async (opened) => {
      expect(await compared(opened)).toMatchObject({ all: { notReady: { items: 600 } } });
    });
  });

  it('and a sprint of more is left out by name', async () => {
    await on(aSprintSite(many({ from: 1, count: 501, at: BEFORE, sprint: SPRINT })), async (opened) => {
      expect(await compared(opened)).toMatchObject({
        sprints: [],
        leftOut: [{ name: 'Sprint 23', why: 'It began with more than 500 items, which are too many to judge.' }],
      });
    });
  });
});

describe('where there is nothing to compare', () => {
  it.each<[string, Partial<SiteData>, string]>([
    ['a project without a board', { boards: [] }, 'This project has no board, so it has no sprints.'],
    [
      'a board without sprints',
      { boards: [{ ...aScrumBoard(), type: 'kanban' }] },
      'This board works without sprints, so there is no start at which its items could have been ready.',
    ],
    [
      'a board without a closed sprint',
      { sprints: [], issues: [] },
      'No velocity yet: no sprint of this board has been closed.',
    ],
    [
      'a board whose estimates are not known',
      { boards: [aScrumBoard({ estimation: { type: 'field', field: { fieldId: 'customfield_99999' } } })] },
      'The board estimates by a field that is gone or out of sight (customfield_99999).',
    ],
  ])('%s says why', async (_, parts, because) => {
    await on(aSprintSite([wasReady], parts), async (opened) => {
      expect(valueOf(await outcomeOf(opened, { as: member, project: 'MOB' }))).toEqual({ kind: 'none', because });
    });
  });

  it('a board of another project and a sprint that is not compared are not visible', async () => {
    await on(site(), async (opened) => {
      const notVisible = (what: string) => ({ ok: false, problem: { code: 'not-visible', what } });
      expect(await outcomeOf(opened, { as: admin, project: 'WEB' }, place)).toEqual(notVisible('board'));
      const other = { ...place, sprintId: SPRINT + 1, group: 'ready' };
      expect(await outcomeItemsOf(opened, { as: member, project: 'MOB' }, other)).toEqual(notVisible('sprint'));
    });
  });

  it.each([
    [{ ...place }],
    [{ ...place, group: 'secret' }],
    [{ ...place, group: 'ready', fate: 'lost' }],
    [{ group: 'ready' }],
  ])('%j is not understood', async (payload) => {
    await on(site(), async (opened) => {
      expect(await outcomeItemsOf(opened, { as: member, project: 'MOB' }, payload)).toMatchObject({
        ok: false,
        problem: { code: 'bad-request' },
      });
    });
  });
});

describe('on the demo site', () => {
  let demo: Site;
  beforeEach(async () => {
    demo = await openDemo();
  });
  afterEach(() => demo.close());
  const board = { boardId: 1 };
  const shown = async (as = priya) => comparisonOf(valueOf(await outcomeOf(demo, { as, project: 'MOB' }, board)));

  it('every committed item of the last seven sprints is in one group, and every count opens to as many', async () => {
    const sprints = sprintsOf(valueOf(await velocityOf(demo, { as: priya, project: 'MOB' }, board)));
    const { sprints: judged } = await shown();
    expect(judged.map(({ sprint }) => sprint)).toEqual(sprints.map(({ sprint }) => sprint));
    for (const [index, { sprint, outcome }] of judged.entries()) {
      const { ready: group, notReady, notScored, unknown } = outcome;
      const counts = { ready: group.items, 'not-ready': notReady.items, 'not-scored': notScored, unknown };
      const figures = sprints[index]?.items;
      expect(group.items + notReady.items + notScored + unknown).toBe(
        (figures?.committed ?? 0) + (figures?.unknown ?? 0),
      );
      for (const one of outcomeGroups) {
        const payload = { ...board, sprintId: sprint, group: one };
        const { rows, hidden } = valueOf(await outcomeItemsOf(demo, { as: priya, project: 'MOB' }, payload));
        expect([one, rows.length + hidden]).toEqual([one, counts[one]]);
      }
    }
  });

  it('an item of several sprints has a row in each, with the sprint’s name', async () => {
    const { all } = await shown();
    const { rows } = valueOf(await outcomeItemsOf(demo, { as: priya, project: 'MOB' }, { ...board, group: 'ready' }));
    expect(rows).toHaveLength(all.ready.items);
    expect(new Set(rows.map(({ key }) => key)).size).toBeLessThan(rows.length);
    expect(new Set(rows.map(({ key, sprint }) => `${key} ${sprint}`)).size).toBe(rows.length);
    let fated = 0;
    for (const fate of fates)
      fated += valueOf(await outcomeItemsOf(demo, { as: priya, project: 'MOB' }, { ...board, group: 'ready', fate }))
        .rows.length;
    expect(fated).toBe(rows.length);
  });

  it('a person with fewer rights sees the same counts and fewer rows (J10)', async () => {
    expect(await shown(outsider)).toEqual(await shown());
    const all = valueOf(await outcomeItemsOf(demo, { as: priya, project: 'MOB' }, { ...board, group: 'ready' }));
    const some = valueOf(await outcomeItemsOf(demo, { as: outsider, project: 'MOB' }, { ...board, group: 'ready' }));
    expect(some.hidden).toBeGreaterThan(0);
    expect(some.rows.length + some.hidden).toBe(all.rows.length);
  });

  it('stores no key and no text of any issue (J11)', async () => {
    await shown();
    const stored = demo.kvs
      .keys()
      .filter((key) => key.startsWith('outcome:'))
      .map((key) => JSON.stringify(demo.kvs.handle('/api/v1/get', { key }).body));
    expect(stored).toHaveLength(7);
    for (const { key, fields } of demo.data.issues)
      for (const text of [`"${key}"`, String(fields['summary'])])
        expect([text, stored.some((value) => value.includes(text))]).toEqual([text, false]);
  });
});
