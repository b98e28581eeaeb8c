import type { Answer } from '../../../src/contract/answer';
import type { ForecastView } from '../../../src/contract/forecast-view';
import { people } from '../../site/data/a-site';
import type { SiteBoard, SiteData } from '../../site/data/site-data';
import { openSite, type Site } from '../../site/open-site';
import { aHistory, BEFORE, estimated, finished, joins } from '../../support/a-history';
import { BOARD, SPRINT } from '../../support/a-sprint';
import { aScrumBoard, aSprintSite, goldenSprints } from '../../support/a-sprint-site';
import { march } from '../../support/clock';
import { pageOf, sprintItemsOf, sprintsOf, valueOf, velocityOf, weekItemsOf } from './support';

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
const page = async (site: Site, as: string = member, payload = {}) => valueOf(await pageOf(site, as, 'MOB', payload));
const rest = { items: [{ key: 'MOB-2', estimate: '3 points' }] };

describe('a board whose configuration a person may not see', () => {
  const secret: SiteBoard = { ...aScrumBoard(), configurationHiddenFrom: [reader] };
  const other: SiteBoard = { ...aScrumBoard({ filter: { id: '10108' } }), id: 8, name: 'Web board' };
  const because =
    'You may not see the configuration of the board "Mobile board", which says what it estimates by and what counts as done.';

  it('is named in place of the velocity and the forecast, and the open items of the project are shown', async () => {
    await on({ boards: [secret] }, async (site) => {
      const shown = await page(site, reader);
      expect(shown).toMatchObject({ ...rest, backlog: { items: 1, wholeProject: true } });
      expect(shown.velocity).toEqual({ kind: 'none', because });
      expect(shown.health.find(({ id }) => id === 'estimated')).toMatchObject({ value: 100, of: 1 });
      const forecast = (await site.invoke({
        module: 'project-page',
        functionKey: 'forecast',
        as: reader,
        projectKey: 'MOB',
      })) as Answer<ForecastView>;
      expect(valueOf(forecast)).toEqual({ kind: 'none', because });
    });
  });

  it('takes nothing from whoever may see it, nor from the project’s other boards', async () => {
    await on({ boards: [secret, other] }, async (site) => {
      expect(sprintsOf((await page(site, member)).velocity)).toMatchObject([{ completed: 5 }]);
      const elsewhere = await page(site, reader, { boardId: 8 });
      expect(elsewhere.backlog).toEqual({ items: 1 });
      expect(sprintsOf(elsewhere.velocity)).toMatchObject([{ completed: 5 }]);
    });
  });
});

it('an estimation field that was deleted is named, and the sprints and the backlog are shown', async () => {
  const estimation = { type: 'field', field: { fieldId: 'customfield_99999' } } as const;
  const why = 'The board estimates by a field that is gone or out of sight (customfield_99999).';
  await on({ boards: [aScrumBoard({ estimation })] }, async (site) => {
    const { items, velocity, health } = await page(site);
    expect(items.map(({ key }) => key)).toEqual(['MOB-2']);
    expect(velocity).toMatchObject({
      velocity: { none: why },
      sprints: [{ name: 'Sprint 23', items: { unknown: 1 } }],
    });
    expect(health.find(({ id }) => id === 'estimated')).toEqual({ id: 'estimated', cannot: why });
    expect(health.find(({ id }) => id === 'ready')).toMatchObject({ of: 1 });
  });
});

it('a sprint without dates is named, and the others and the backlog are shown (V1, V30)', async () => {
  const undated = { id: 41, name: 'Sprint 22', state: 'closed', originBoardId: BOARD } as const;
  await on({ sprints: [...goldenSprints, undated] }, async (site) => {
    expect(await page(site)).toMatchObject({
      ...rest,
      velocity: {
        sprints: [{ name: 'Sprint 23', completed: 5 }],
        leftOut: [{ name: 'Sprint 22', why: 'Jira gives no date of its completion.' }],
      },
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
      expect(await page(site)).toMatchObject({ ...rest, velocity: { kind: 'none', because } });
      expect(log.map((spy) => spy.mock.calls as unknown[])).toEqual([
        [['jira-histories-cut', 'jira-unavailable', '/rest/api/3/changelog/bulkfetch answered with status 503']],
        [],
      ]);
    });
  });

  it('are never replayed as if they were whole, nor remembered', async () => {
    await on({}, async (site) => {
      site.failJira('histories-cut');
      await page(site);
      expect(site.kvs.keys().filter((key) => key.startsWith('velocity:'))).toEqual([]);
      const opened = { boardId: BOARD, sprintId: SPRINT };
      expect(await sprintItemsOf(site, member, 'MOB', opened)).toEqual({
        ok: false,
        problem: { code: 'jira-unavailable' },
      });
      site.failJira('none');
      expect(sprintsOf((await page(site)).velocity)).toMatchObject([{ committed: 5, completed: 5, complete: true }]);
    });
  });

  it('are named in place of the weeks of a board without sprints (V23)', async () => {
    await on({ boards: [{ ...aScrumBoard(), type: 'kanban' }] }, async (site) => {
      site.failJira('histories-cut');
      expect(valueOf(await velocityOf(site, member, 'MOB'))).toEqual({ kind: 'none', because });
      const week = { boardId: BOARD, from: march(4, 0) };
      expect(await weekItemsOf(site, member, 'MOB', week)).toEqual({
        ok: false,
        problem: { code: 'jira-unavailable' },
      });
      site.failJira('none');
      expect(valueOf(await weekItemsOf(site, member, 'MOB', week)).rows).toMatchObject([{ key: 'MOB-1' }]);
    });
  });
});
