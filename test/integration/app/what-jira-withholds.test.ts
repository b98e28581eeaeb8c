import { people } from '../../site/data/a-site';
import type { SiteBoard, SiteData } from '../../site/data/site-data';
import { openSite, type Site } from '../../site/open-site';
import { aHistory, BEFORE, estimated, finished, joins } from '../../support/a-history';
import { BOARD, SPRINT } from '../../support/a-sprint';
import { aScrumBoard, aSprintSite, goldenSprints } from '../../support/a-sprint-site';
import { march } from '../../support/clock';
import {
  flowOf,
  forecastOf,
  healthItemsOf,
  healthOf,
  measuredOf,
  settledPage,
  sprintItemsOf,
  sprintsOf,
  valueOf,
  velocityOf,
  weekItemsOf,
} from './support';

const [member, reader] = [people.member.accountId, people.reader.accountId];
const histories = [
  aHistory({ key: 'MOB-1', moves: [estimated(BEFORE, 5), joins(BEFORE, SPRINT), finished(march(10))] }),
  aHistory({ key: 'MOB-2', moves: [estimated(BEFORE, 3)] }),
];

const on = async (rest: Partial<SiteData>, ask: (site: Site) => Promise<void>): Promise<void> => {
  const data = aSprintSite(histories, rest);
  const site = await openSite({ data, now: data.serverInfo.serverTime });
  try {
    await ask(site);
  } finally {
    site.close();
  }
};
const page = (site: Site, as: string = member, payload = {}) => settledPage(site, { as, project: 'MOB' }, payload);
const velocity = async (site: Site, as: string = member, payload = {}) =>
  valueOf(await velocityOf(site, { as, project: 'MOB' }, payload));
const estimatedOn = async (site: Site) =>
  (await healthItemsOf(site, { as: member, project: 'MOB' }, { component: 'estimated' })).rows.map(
    ({ key, estimate }) => [key, estimate],
  );
/** The one open item is there, with its estimate. */
const backlogIsShown = async (site: Site, as: string = member): Promise<void> => {
  const { health, next } = await page(site, as);
  expect(health).toMatchObject({ openBacklog: 1 });
  expect([...next.toRefine, ...next.others]).toMatchObject([{ key: 'MOB-2', estimate: '3 points' }]);
  expect(await estimatedOn(site)).toEqual([['MOB-2', '3 points']]);
};

describe('a board whose configuration a person may not see', () => {
  it.each([
    ['an ordinary member', member],
    ['a reader', reader],
  ])('is read as the app, so %s sees the velocity and the health of the backlog (J14)', async (_, as) => {
    await on({}, async (site) => {
      const asked = { method: 'GET' as const, path: `/rest/agile/1.0/board/${BOARD}/configuration`, accountId: as };
      expect((await site.readJira(asked)).status).toBe(403);
      expect(sprintsOf(await velocity(site, as))).toMatchObject([{ completed: 5 }]);
      const health = healthOf(await page(site, as));
      expect(health).toMatchObject({ openBacklog: 1, wholeProject: false, ownOnly: false });
      expect(measuredOf(health, 'estimated')).toMatchObject({ value: 100, of: 1 });
      await backlogIsShown(site, as);
    });
  });

  it('is not read of a board that is not in the viewer’s own list', async () => {
    await on({ boards: [{ ...aScrumBoard(), hiddenFrom: [reader] }] }, async (site) => {
      const refused = { ok: false, problem: { code: 'not-visible', what: 'board' } };
      expect(await velocityOf(site, { as: reader, project: 'MOB' }, { boardId: BOARD })).toEqual(refused);
      expect(site.requests().counts.filter(({ request }) => request.endsWith('/configuration'))).toEqual([]);
    });
  });
});

describe('a board whose configuration the app may not see', () => {
  it('has the whole project for its backlog, and the page says so', async () => {
    const secret: SiteBoard = { ...aScrumBoard(), configurationHiddenFrom: ['app'] };
    await on({ boards: [secret] }, async (site) => {
      expect(healthOf(await page(site))).toMatchObject({ openBacklog: 1, wholeProject: true });
      await backlogIsShown(site);
      const because = expect.stringContaining('The app may not see the configuration of the board') as string;
      expect(await velocity(site)).toEqual({ kind: 'none', because });
      expect(valueOf(await forecastOf(site, { as: member, project: 'MOB' }))).toEqual({ kind: 'none', because });
    });
  });
});

it('an estimation field that was deleted is named, and the sprints and the backlog are shown', async () => {
  const estimation = { type: 'field', field: { fieldId: 'customfield_99999' } } as const;
  const why = 'The board estimates by a field that is gone or out of sight (customfield_99999).';
  await on({ boards: [aScrumBoard({ estimation })] }, async (site) => {
    const { health, next } = await page(site);
    expect([...next.toRefine, ...next.others].map(({ key }) => key)).toEqual(['MOB-2']);
    expect(await velocity(site)).toMatchObject({
      velocity: { because: why },
      sprints: [{ name: 'Sprint 23', items: { unknown: 1 } }],
    });
    expect(health?.components.find(({ id }) => id === 'estimated')).toMatchObject({ id: 'estimated', because: why });
    expect(health?.components.find(({ id }) => id === 'ready')).toMatchObject({ of: 1 });
  });
});

it('a sprint without dates is named, and the others and the backlog are shown (V1, V30)', async () => {
  const undated = { id: 41, name: 'Sprint 22', state: 'closed', originBoardId: BOARD } as const;
  await on({ sprints: [...goldenSprints, undated] }, async (site) => {
    await backlogIsShown(site);
    expect(await velocity(site)).toMatchObject({
      sprints: [{ name: 'Sprint 23', completed: 5 }],
      leftOut: [{ name: 'Sprint 22', why: 'Jira gives no date of its completion.' }],
    });
  });
});

describe('change histories that end before their last page (J2)', () => {
  const because =
    'Jira stopped in the middle of the change histories, and half of them would give wrong figures. Refresh in a minute.';
  let log: jest.SpyInstance[];
  beforeEach(() => {
    log = (['warn', 'error'] as const).map((level) => jest.spyOn(console, level).mockImplementation(() => undefined));
  });
  afterEach(() => {
    for (const spy of log) spy.mockRestore();
  });

  it('are named in place of the velocity, and the backlog is shown', async () => {
    await on({}, async (site) => {
      site.failJira('histories-cut');
      await backlogIsShown(site);
      expect(await velocity(site)).toEqual({ kind: 'none', because });
      const cut = [
        'jira-histories-cut',
        'jira-unavailable',
        '/rest/api/3/changelog/bulkfetch answered with status 503',
      ];
      expect(log[0]?.mock.calls).toContainEqual(cut);
      expect(log[1]?.mock.calls).toEqual([]);
    });
  });

  it('are never replayed as if they were whole, nor remembered', async () => {
    await on({}, async (site) => {
      site.failJira('histories-cut');
      await page(site);
      expect(site.kvs.keys().filter((key) => key.includes(':sprint:'))).toEqual([]);
      const opened = { boardId: BOARD, sprintId: SPRINT };
      expect(await sprintItemsOf(site, { as: member, project: 'MOB' }, opened)).toEqual({
        ok: false,
        problem: { code: 'being-replayed' },
      });
      site.failJira('none');
      await site.advance(60_000);
      expect(sprintsOf(await velocity(site))).toMatchObject([{ committed: 5, completed: 5, complete: true }]);
    });
  });

  it('are named in place of the weeks of a board without sprints (V23)', async () => {
    await on({ boards: [{ ...aScrumBoard(), type: 'kanban' }] }, async (site) => {
      site.failJira('histories-cut');
      expect(valueOf(await flowOf(site, { as: member, project: 'MOB' }))).toEqual({ kind: 'none', because });
      const week = { boardId: BOARD, from: march(4, 0) };
      expect(await weekItemsOf(site, { as: member, project: 'MOB' }, week)).toEqual({
        ok: false,
        problem: { code: 'being-replayed' },
      });
      site.failJira('none');
      await site.advance(60_000);
      expect(valueOf(await weekItemsOf(site, { as: member, project: 'MOB' }, week)).rows).toMatchObject([
        { key: 'MOB-1' },
      ]);
    });
  });
});
