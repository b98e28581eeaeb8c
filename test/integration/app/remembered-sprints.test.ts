import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sprintShape } from '../../../src/storage/sprints/sprint-schema';
import { people } from '../../site/data/a-site';
import type { SiteData } from '../../site/data/site-data';
import { openSite, type Site } from '../../site/open-site';
import { aHistory, BEFORE, estimated, finished, joins, withoutHistory } from '../../support/a-history';
import { SPRINT } from '../../support/a-sprint';
import { aScrumBoard, aSprintSite, goldenSprints } from '../../support/a-sprint-site';
import { march } from '../../support/clock';
import { sprintItemsOf, sprintsOf, valueOf, velocityOf } from './support';

const member = people.member.accountId;
const guest = people.guest.accountId;
const committed = [estimated(BEFORE, 5), joins(BEFORE, SPRINT)];
const done = aHistory({ key: 'MOB-1', moves: [...committed, finished(march(10))] });
const open = aHistory({ key: 'MOB-2', moves: committed });
const payload = { boardId: 7, sprintId: SPRINT };

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

const figures = async (site: Site) =>
  sprintsOf(valueOf(await velocityOf(site, { as: member, project: 'MOB' }, { boardId: 7 })))[0];
const keysOf = async (site: Site) =>
  valueOf(await sprintItemsOf(site, { as: member, project: 'MOB' }, payload)).rows.map(({ key }) => key);
const askedChanges = (site: Site): boolean =>
  site.requests().recent.some(({ endpoint }) => endpoint === 'POST /rest/api/3/changelog/bulkfetch');

describe('a closed sprint', () => {
  it('never changes once it was replayed, whatever becomes of its items', async () => {
    const before = await on(aSprintSite([done, open]), figures);
    const rewritten = aSprintSite([open]);
    expect(await on(rewritten, figures)).toEqual(before);
  });

  it('is replayed anew where the board’s configuration is another', async () => {
    await on(aSprintSite([done, open]), figures);
    const counting = aSprintSite([done, open], { boards: [aScrumBoard({ estimation: { type: 'issueCount' } })] });
    expect(await on(counting, figures)).toMatchObject({ committed: 2, completed: 1, unit: 'items' });
  });

  it('is replayed anew where it was reopened and closed again (V22)', async () => {
    expect(await on(aSprintSite([done, open]), figures)).toMatchObject({ completed: 5 });
    const closedEarlier = goldenSprints.map((sprint) =>
      sprint.id === SPRINT ? { ...sprint, completeDate: '2024-03-09T15:00:00.000+0000' } : sprint,
    );
    expect(await on(aSprintSite([done, open], { sprints: closedEarlier }), figures)).toMatchObject({ completed: 0 });
  });

  it('takes its name from Jira each time', async () => {
    await on(aSprintSite([done]), figures);
    const renamed = goldenSprints.map((sprint) => ({ ...sprint, name: `${sprint.name} (renamed)` }));
    expect(await on(aSprintSite([done], { sprints: renamed }), figures)).toMatchObject({ name: 'Sprint 23 (renamed)' });
  });

  it.each([
    ['the figures', 'velocity:project:10001:board:7'],
    ['the items', `velocity:project:10001:board:7:sprint:${SPRINT}:part:0`],
  ])('is replayed where %s in storage cannot be read', async (_, key) => {
    await on(aSprintSite([done, open]), async (site) => {
      const before = await figures(site);
      for (const value of ['broken', { shape: 0 }, { shape: sprintShape, sprints: 'none', items: 3 }]) {
        site.kvs.handle('/api/v1/set', { key, value });
        expect(await figures(site)).toEqual(before);
        expect(await keysOf(site)).toEqual(['MOB-1', 'MOB-2']);
      }
    });
  });

  it('is not remembered where Jira did not answer for its histories', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await on(aSprintSite([done, open]), async (site) => {
      site.failJira('unavailable');
      expect((await velocityOf(site, { as: member, project: 'MOB' }, { boardId: 7 })).ok).toBe(false);
      expect(site.kvs.keys().filter((key) => key.startsWith('velocity:'))).toEqual([]);
      site.failJira('none');
      expect(await figures(site)).toMatchObject({ completed: 5, complete: true });
    });
    log.mockRestore();
  });

  it('is remembered with the items whose history is truly missing, which are unknown (V31)', async () => {
    await on(aSprintSite([done, withoutHistory(open)]), async (site) => {
      expect(await figures(site)).toMatchObject({ completed: 5, complete: false, items: { unknown: 1 } });
      site.resetUsage();
      expect(await figures(site)).toMatchObject({ complete: false });
      expect(askedChanges(site)).toBe(false);
    });
  });

  it('with hundreds of items is kept in several values and opened whole', async () => {
    const many = Array.from({ length: 800 }, (_, index) => aHistory({ key: `MOB-${index + 1}`, moves: committed }));
    await on(aSprintSite(many), async (site) => {
      expect(await figures(site)).toMatchObject({ committed: 4000, items: { all: 800 } });
      const parts = site.kvs.keys().filter((key) => key.includes(`:sprint:${SPRINT}:part:`));
      expect(parts.length).toBeGreaterThan(1);
      site.resetUsage();
      expect(await keysOf(site)).toHaveLength(800);
      expect(site.usage().sinceReset.restCalls).toBe(1 + 8);
    });
  });

  it('is opened to nobody who may not browse the project, remembered or not (J5)', async () => {
    const refused = { ok: false, problem: { code: 'not-visible', what: 'project' } };
    await on(aSprintSite([done, open]), async (site) => {
      expect(await sprintItemsOf(site, { as: guest, project: 'MOB' }, payload)).toEqual(refused);
      await figures(site);
      expect(await sprintItemsOf(site, { as: guest, project: 'MOB' }, payload)).toEqual(refused);
    });
  });

  it('whose items are all hidden is no number to who may browse the project and sees nothing (J10)', async () => {
    const hidden = { hiddenFrom: [member] };
    const site = aSprintSite([done, open], { issueParts: { 'MOB-1': hidden, 'MOB-2': hidden } });
    await on(site, async (opened) => {
      expect(await figures(opened)).toMatchObject({ committed: 0, items: { all: 0 } });
      expect(valueOf(await sprintItemsOf(opened, { as: member, project: 'MOB' }, payload))).toEqual({
        rows: [],
        hidden: 0,
      });
    });
  });

  it('that is not there is not visible', async () => {
    await on(aSprintSite([done]), async (site) => {
      expect(await sprintItemsOf(site, { as: member, project: 'MOB' }, { boardId: 7, sprintId: SPRINT + 1 })).toEqual({
        ok: false,
        problem: { code: 'not-visible', what: 'sprint' },
      });
    });
  });
});

describe('what keeps sprints from being replayed is named, and the rest still shown', () => {
  it('a closed sprint without dates (V30)', async () => {
    const undated = { id: 41, name: 'Sprint 22', state: 'closed', originBoardId: 7 } as const;
    const backwards = { ...undated, id: 40, name: 'Sprint 21', startDate: '2024-02-09', completeDate: '2024-02-01' };
    await on(aSprintSite([done], { sprints: [...goldenSprints, undated, backwards] }), async (site) => {
      expect(valueOf(await velocityOf(site, { as: member, project: 'MOB' }))).toMatchObject({
        sprints: [{ sprint: SPRINT, completed: 5 }],
        leftOut: [
          { name: 'Sprint 21', why: 'Its start lies after its close.' },
          { name: 'Sprint 22', why: 'Jira gives no date of its completion.' },
        ],
      });
    });
  });
});
