import { sprintFigures } from '../../../src/domain/sprints/sprint-figures';
import type { Site } from '../../site/open-site';
import { member, openDemo, outsider } from './demo-site';
import {
  healthItemsOf,
  healthOf,
  measuredOf,
  pageOf,
  settledPage,
  sprintItemsOf,
  sprintsOf,
  velocityAtOnce,
  valueOf,
  velocityOf,
} from './support';

const board = 1;
let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => site.close());

/** What the calls of one step asked of Jira: how many, and which endpoints. */
const costOf = async (step: () => Promise<unknown>): Promise<{ calls: number; endpoints: string[] }> => {
  site.resetUsage();
  await step();
  const endpoints = site
    .requests()
    .recent.filter(({ service }) => service === 'jira')
    .map(({ endpoint }) => endpoint);
  return { calls: site.usage().sinceReset.restCalls, endpoints };
};

const shown = async (as = member) =>
  sprintsOf(valueOf(await velocityOf(site, { as, project: 'MOB' }, { boardId: board })));

describe('the velocity of a board', () => {
  it('shows the last seven closed sprints, each of whose sums is the sum of its items (V14, V15)', async () => {
    const sprints = await shown();
    expect(sprints).toHaveLength(7);
    for (const figures of sprints) {
      const { rows, hidden } = valueOf(
        await sprintItemsOf(site, { as: member, project: 'MOB' }, { boardId: board, sprintId: figures.sprint }),
      );
      const total = (part: 'committed' | 'added' | 'removed' | 'change' | 'completed' | 'notCompleted') =>
        rows.reduce((sum, row) => sum + row[part], 0);
      expect(hidden).toBe(0);
      expect(figures).toMatchObject({
        committed: total('committed'),
        added: total('added'),
        removed: total('removed'),
        estimationChange: total('change'),
        completed: total('completed'),
        notCompleted: total('notCompleted'),
        final: total('committed') + total('added') + total('change') - total('removed'),
        items: { all: rows.length },
      });
    }
  });

  it('opens each figure to as many items as it says, with what makes them belong to it', async () => {
    for (const { sprint, items } of await shown())
      for (const figure of sprintFigures) {
        const payload = { boardId: board, sprintId: sprint, figure };
        const { rows, hidden } = valueOf(await sprintItemsOf(site, { as: member, project: 'MOB' }, payload));
        expect([figure, rows.length + hidden]).toEqual([figure, items[figure]]);
        for (const row of rows) expect(row.summary).toMatch(/\S/);
      }
  });

  it('finds items that have left a sprint, and late refinement (H2)', async () => {
    const sprints = await shown();
    expect(sprints.map(({ removed }) => removed)).toContainEqual(expect.any(Number));
    expect(sprints.reduce((sum, { items }) => sum + items.removed, 0)).toBeGreaterThan(0);
    expect(sprints.reduce((sum, { items }) => sum + items.late, 0)).toBeGreaterThan(0);
  });

  it('is the same whoever names the board, and over as many sprints as are asked for', async () => {
    const first = valueOf(await velocityOf(site, { as: member, project: 'MOB' }));
    expect(first).toEqual(valueOf(await velocityOf(site, { as: member, project: 'MOB' }, { boardId: board })));
    const three = valueOf(await velocityOf(site, { as: member, project: 'MOB' }, { boardId: board, sprints: 3 }));
    expect(sprintsOf(three)).toEqual(sprintsOf(first).slice(-3));
    expect(three).toMatchObject({ velocity: { from: 3 } });
  });

  it('is what the page measures depth and say/do by, and due on it only until it was read', async () => {
    const page = await settledPage(site, { as: member, project: 'MOB' });
    expect(page.velocityDue).toBe(false);
    const sprints = await shown();
    expect(page.trend.sprintCloses.slice(-7)).toEqual(sprints.map(({ close }) => close));
    const committed = sprints.filter(({ committed }) => committed > 0);
    expect(measuredOf(healthOf(page), 'say-do')).toMatchObject({ counted: committed.length, of: 7 });
    const mean = sprints.reduce((sum, { completed }) => sum + completed, 0) / 7;
    const { rows } = await healthItemsOf(site, { as: member, project: 'MOB' }, { component: 'depth' });
    const points = rows.reduce((sum, { estimate = '0' }) => sum + parseFloat(estimate), 0);
    expect(measuredOf(healthOf(page), 'depth').value).toBeCloseTo(points / mean);
  });

  it('goes back to the sprints before one, and says where there are no more', async () => {
    const all = sprintsOf(
      valueOf(await velocityOf(site, { as: member, project: 'MOB' }, { boardId: board, sprints: 25 })),
    );
    const [first, second, third] = all;
    const payload = { boardId: board, sprints: 1 };
    const older = await velocityOf(site, { as: member, project: 'MOB' }, { ...payload, olderThan: third?.sprint });
    expect(sprintsOf(valueOf(older))).toEqual([second]);
    expect(
      valueOf(await velocityOf(site, { as: member, project: 'MOB' }, { ...payload, olderThan: first?.sprint })),
    ).toMatchObject({
      kind: 'none',
      because: 'No older sprint of this board has been closed.',
    });
  });
});

describe('what the velocity costs', () => {
  it('asks Jira 3 times at every look; each sprint is replayed once, in the background, with at most 5 calls', async () => {
    const atOnce = await costOf(() => velocityAtOnce(site, { as: member, project: 'MOB' }, { boardId: board }));
    // What the viewer sees of the board is counted once an hour, for the viewer and for the app;
    // what they may do is asked with it.
    expect(atOnce.calls).toBeLessThanOrEqual(4 + 4);
    const first = await costOf(shown);
    const read = site
      .requests()
      .recent.filter(({ endpoint }) => endpoint === 'POST /rest/api/3/search/jql')
      .reduce((sum, { points }) => sum + points - 1, 0);
    expect(read).toBeGreaterThan(0);
    const closed = 16;
    expect(first.calls).toBeLessThanOrEqual(6 + 5 * closed);
    expect(first.endpoints).toContain('POST /rest/api/3/changelog/bulkfetch');

    const later = await costOf(shown);
    expect(later.calls).toBeLessThanOrEqual(3);
    expect(later.endpoints).not.toContain('POST /rest/api/3/changelog/bulkfetch');
    await shown(outsider);
    const other = await costOf(() => shown(outsider));
    expect(other.calls).toBeLessThanOrEqual(3);
  });

  it('opens a figure with one call for each 100 items, and one for the boards in sight', async () => {
    for (const { sprint, items } of await shown()) {
      const { calls } = await costOf(() =>
        sprintItemsOf(site, { as: member, project: 'MOB' }, { boardId: board, sprintId: sprint }),
      );
      expect(calls).toBeLessThanOrEqual(1 + Math.ceil(items.all / 100));
    }
  });

  it('replays only the sprints that nobody has seen yet', async () => {
    await velocityOf(site, { as: member, project: 'MOB' }, { boardId: board, sprints: 3 });
    await shown();
    const { endpoints } = await costOf(() =>
      velocityOf(site, { as: member, project: 'MOB' }, { boardId: board, sprints: 5 }),
    );
    expect(endpoints).not.toContain('POST /rest/api/3/search/jql');
  });

  it('asks for nothing twice on the page', async () => {
    await settledPage(site, { as: member, project: 'MOB' });
    site.resetUsage();
    await pageOf(site, { as: member, project: 'MOB' });
    const asked = site
      .requests()
      .recent.flatMap(({ service, endpoint, as }) => (service === 'jira' ? [`${endpoint} as ${as}`] : []));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
  });
});

describe('who sees what of a sprint', () => {
  it('gives a person with fewer rights the same totals, fewer rows and the number of the others (J10)', async () => {
    const sprints = await shown(outsider);
    expect(sprints).toEqual(await shown());
    const hiddenKeys = site.data.issues.flatMap(({ key, hiddenFrom }) => (hiddenFrom?.includes(outsider) ? [key] : []));
    let hiddenItems = 0;
    for (const { sprint, items } of sprints) {
      const payload = { boardId: board, sprintId: sprint };
      const answer = valueOf(await sprintItemsOf(site, { as: outsider, project: 'MOB' }, payload));
      const all = valueOf(await sprintItemsOf(site, { as: member, project: 'MOB' }, payload));
      expect(answer.rows).toEqual(all.rows.filter(({ key }) => !hiddenKeys.includes(key)));
      expect(answer.rows.length + answer.hidden).toBe(items.all);
      hiddenItems += answer.hidden;
    }
    expect(hiddenItems).toBeGreaterThan(0);
  });

  it('stores no key and no text of any issue (J11)', async () => {
    await shown();
    const stored = site.kvs
      .keys()
      .filter((key) => key.startsWith('velocity:'))
      .map((key) => JSON.stringify(site.kvs.handle('/api/v1/get', { key }).body));
    // The team's velocity, the figures, and the items of each of the sixteen closed sprints.
    expect(stored).toHaveLength(18);
    for (const { key, fields } of site.data.issues)
      for (const text of [key, String(fields['summary'])])
        expect([text, stored.some((value) => value.includes(text))]).toEqual([text, false]);
  });

  const notVisible = { ok: false, problem: { code: 'not-visible', what: 'project' } };

  it.each([
    ['velocity', {}],
    ['sprintItems', { boardId: 2, sprintId: 33 }],
    ['weekItems', { boardId: 2, from: 0 }],
  ])('refuses %s to a person without access to the project (J5)', async (functionKey, payload) => {
    await expect(
      site.invoke({ module: 'project-page', functionKey, as: outsider, projectKey: 'PLAT', payload }),
    ).resolves.toEqual(notVisible);
  });

  it.each([
    ['velocity', { boardId: board }],
    ['sprintItems', { boardId: board, sprintId: 33 }],
    ['weekItems', { boardId: board, from: 0 }],
  ])('answers %s of a board of another project like one that is not there (J10)', async (functionKey, payload) => {
    await shown();
    await expect(
      site.invoke({ module: 'project-page', functionKey, as: member, projectKey: 'PLAT', payload }),
    ).resolves.toEqual({ ok: false, problem: { code: 'not-visible', what: 'board' } });
  });

  it.each([
    ['velocity', { sprints: 26 }],
    ['velocity', { boardId: 'MOB' }],
    ['sprintItems', { boardId: board }],
    ['sprintItems', { boardId: board, sprintId: 33, figure: 'secret' }],
    ['weekItems', { boardId: board, from: 'Monday' }],
  ])('does not understand %s with %j', async (functionKey, payload) => {
    await expect(
      site.invoke({ module: 'project-page', functionKey, as: member, projectKey: 'MOB', payload }),
    ).resolves.toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  });
});
