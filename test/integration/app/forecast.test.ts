import type { ForecastTarget } from '../../../src/contract/forecast-view';
import { makeDemoSite } from '../../site/demo';
import { openSite, type Site } from '../../site/open-site';
import { admin, member, monday, openDemo, outsider, reader } from './demo-site';
import { amountRead, amountsRead, readItems } from './forecast-as-read';
import { openKeys } from './health/as-read';
import {
  backlogOf,
  forecastListOf,
  forecastOf,
  moscowItemsOf,
  onProjectPage,
  settledPage,
  targetOf,
  targetsOf,
  valueOf,
} from './support';

jest.setTimeout(120_000);

/** Labels that say MoSCoW, on some open items. */
const setSome = async (site: Site, project: string): Promise<void> => {
  const labels = [['must-have'], ['should'], ['nice-to-have', 'app'], ['wont-have-now'], ['Must_Have', 'should']];
  for (const [index, key] of openKeys(site, project).entries())
    if (index % 3 !== 0) site.jira.editIssue(key, { labels: labels[index % labels.length] }, admin);
  await site.settle();
};

describe('what a board completed', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openDemo();
  });
  afterAll(() => site.close());

  it('is told at once while the backlog is read for the first time; what needs the backlog comes then', async () => {
    const view = valueOf(await forecastOf(site, { as: member, project: 'MOB' }));
    expect(view).toMatchObject({ kind: 'forecast' });
    expect(view).not.toHaveProperty('backlog');
    const beingRead = { ok: false, problem: { code: 'being-read' } };
    const asker = { as: member, project: 'MOB' };
    expect(await targetsOf(site, asker)).toEqual(beingRead);
    expect(await targetOf(site, asker, { unit: 'points', target: { kind: 'issue', key: 'MOB-4' } })).toEqual(beingRead);
    await site.settle();
    expect(backlogOf(valueOf(await forecastOf(site, asker))).mustHaves.amounts).toEqual(
      amountsRead(readItems(site, 'MOB')),
    );
  });

  it('is looked back on over every closed sprint, not only the seven that the velocity tab shows', async () => {
    const view = valueOf(await forecastOf(site, { as: member, project: 'MOB' }));
    expect(view).toMatchObject({ kind: 'forecast', periods: 'sprints', unit: 'points' });
    expect(view.samples).toHaveLength(16);
  });

  it('promises less the surer it is (F2, F4)', async () => {
    const view = valueOf(await forecastOf(site, { as: member, project: 'MOB' }));
    if (view.kind === 'none') throw new Error(view.because);
    const { 50: even, 70: likely, 85: sure, 95: surest } = view.next;
    expect([even, likely, sure, surest].toSorted((a, b) => b - a)).toEqual([even, likely, sure, surest]);
    expect(surest).toBeGreaterThan(0);
  });

  it('says why there is no forecast for a project without sprints (F3)', async () => {
    expect(valueOf(await forecastOf(site, { as: member, project: 'PLAT' }))).toEqual(
      expect.objectContaining({ kind: 'none' }),
    );
  });

  it('counts a kanban board by items and weeks (V23)', async () => {
    const asker = { as: admin, project: 'OPS' };
    await settledPage(site, asker);
    const view = valueOf(await forecastOf(site, asker));
    expect(view).toMatchObject({ kind: 'forecast', periods: 'weeks', unit: 'items' });
    for (const { items, size, unsized } of backlogOf(view).mustHaves.amounts)
      expect({ size, unsized }).toEqual({ size: items, unsized: 0 });
  });
});

describe.each([
  ['MOB', 0],
  ['BIG', 1_100],
])('what a forecast says of the backlog of %s', (project, generate) => {
  const asker = { as: member, project };
  let site: Site;
  beforeAll(async () => {
    const data = makeDemoSite({ now: Date.parse(monday) });
    site = await openSite({ data, now: monday, ...(generate === 0 ? {} : { generate }) });
    await settledPage(site, asker);
    await setSome(site, project);
    await settledPage(site, asker);
  });
  afterAll(() => site.close());

  it('adds up to what a full reading of it gives, unestimated items at the median (P6, G)', async () => {
    const { mustHaves, capacity } = backlogOf(valueOf(await forecastOf(site, asker)));
    const amounts = amountsRead(readItems(site, project));
    expect(mustHaves.amounts).toEqual(amounts);
    const must = amounts[0]?.size ?? NaN;
    expect(must).toBeGreaterThan(0);
    expect(mustHaves.percent).toBeCloseTo((100 * must) / capacity, 6);
    expect(mustHaves.over).toBe((100 * must) / capacity > 60);
  });

  it('opens each number to its items by rank, page by page (H3)', async () => {
    const items = readItems(site, project);
    for (const place of ['must', 'wont', 'not-set'] as const) {
      const keys = items.filter((item) => item.place === place).map(({ key }) => key);
      const { rows, hidden, total } = await moscowItemsOf(site, asker, { place });
      expect({ keys: rows.map(({ key }) => key), hidden, total }).toEqual({ keys, hidden: 0, total: keys.length });
    }
  });

  it('offers every epic and version with open items, and tells of each how much there is to do', async () => {
    const items = readItems(site, project);
    const { epics, versions } = valueOf(await targetsOf(site, asker));
    const epicsInOrder = [...new Set(items.flatMap(({ epic }) => epic ?? []))];
    expect(epics.map(({ value }) => value)).toEqual(epicsInOrder);
    const used = new Set(items.flatMap((item) => item.versions));
    expect(new Set(versions.map(({ value }) => value))).toEqual(used);
    const amountOf = async (target: ForecastTarget) =>
      valueOf(await targetOf(site, asker, { unit: 'points', target })).amount;
    for (const { value: key } of epics)
      expect(await amountOf({ kind: 'issue', key })).toEqual(amountRead(items, ({ epic }) => epic === key));
    for (const { value: id } of versions)
      expect(await amountOf({ kind: 'version', id })).toEqual(amountRead(items, (item) => item.versions.includes(id)));
    for (const { key } of [items[0], items.at(-1)].flatMap((item) => item ?? []))
      expect(await amountOf({ kind: 'issue', key })).toEqual(amountRead(items, (item) => item.key === key));
  });

  it('lists every epic and version with what is said of each alone, named as the viewer sees them', async () => {
    const { epics, versions } = valueOf(await targetsOf(site, asker));
    const { targets, more } = valueOf(await forecastListOf(site, asker, { unit: 'points' }));
    const listed = targets.map(({ target, name }) =>
      target.kind === 'issue' ? `${target.key} ${name}` : `${target.id} ${name}`,
    );
    const offered = [...epics.map(({ name }) => name), ...versions.map(({ value, name }) => `${value} ${name}`)];
    expect({ listed: listed.toSorted(), more }).toEqual({ listed: offered.toSorted(), more: 0 });
    for (const { target, openItems, amount } of targets) {
      expect(amount).toEqual(valueOf(await targetOf(site, asker, { unit: 'points', target })).amount);
      expect(amount).toMatchObject({ ownItems: openItems });
    }
  });

  it('reads the list from what is remembered, in three calls and a point for each epic and item looked at', async () => {
    await forecastListOf(site, asker, { unit: 'points' });
    site.resetUsage();
    const { targets } = valueOf(await forecastListOf(site, asker, { unit: 'points' }));
    const { restCalls, points } = site.usage().sinceReset;
    expect(targets.length).toBeGreaterThan(4);
    expect(restCalls).toBeLessThanOrEqual(3);
    const lookedAt = targets.reduce(
      (sum, { target, openItems }) => sum + (target.kind === 'issue' ? 1 : 0) + (openItems < 5 ? openItems : 0),
      0,
    );
    expect(points).toBeLessThanOrEqual(5 + lookedAt);
    expect(site.requests().counts.filter(({ request }) => request.includes('search/jql'))).toEqual([]);
  });

  it('costs three calls, and five points besides the sprints of the board, where it is up to date', async () => {
    const { id: boardId } = (await settledPage(site, asker)).board ?? { id: 0 };
    await forecastOf(site, asker, { boardId });
    site.resetUsage();
    backlogOf(valueOf(await forecastOf(site, asker, { boardId })));
    const { restCalls, points } = site.usage().sinceReset;
    const sprints = site.data.sprints.filter(({ originBoardId }) => originBoardId === boardId).length;
    expect(restCalls).toBeLessThanOrEqual(3);
    expect(points - sprints).toBeLessThanOrEqual(5);
    expect(site.requests().counts.filter(({ request }) => request.includes('search/jql'))).toEqual([]);
  });

  it('asks Jira three times at the most for what is chosen, and for its answer', async () => {
    const { epics } = valueOf(await targetsOf(site, asker));
    const calls = async (ask: () => Promise<unknown>) => {
      site.resetUsage();
      await ask();
      return site.usage().sinceReset.restCalls;
    };
    expect(await calls(() => targetsOf(site, asker))).toBeLessThanOrEqual(4);
    for (const { value: key } of epics.slice(0, 3))
      expect(
        await calls(() => targetOf(site, asker, { unit: 'points', target: { kind: 'issue', key } })),
      ).toBeLessThanOrEqual(3);
  });

  it('counts what Jira tells of at once, and within ten minutes what nobody told of', async () => {
    const mustHaves = async () => backlogOf(valueOf(await forecastOf(site, asker))).mustHaves.amounts[0]?.items ?? NaN;
    const before = await mustHaves();
    const [one, other] = readItems(site, project).filter(({ place }) => place === 'not-set');
    site.jira.editIssue(one?.key ?? '', { labels: ['must'] }, admin);
    await site.advance(2_000);
    expect(await mustHaves()).toBe(before + 1);
    await site.settle();
    site.setFaults({ events: { lost: 1 } });
    site.jira.editIssue(other?.key ?? '', { labels: ['must'] }, admin);
    await site.advance(11 * 60_000);
    expect(await mustHaves()).toBe(before + 2);
    site.setFaults({});
  });
});

describe('a person who does not see everything', () => {
  let site: Site;
  const hidden = () => site.data.issues.filter(({ hiddenFrom }) => hiddenFrom?.includes(outsider) === true);
  const open = () => openKeys(site, 'MOB').filter((key) => hidden().some((issue) => issue.key === key));
  const labelsOf = (key: string) => JSON.stringify(site.jira.issue(key)?.fields['labels']).toLowerCase();
  const isNamed = (key: string) => /-have/.test(labelsOf(key));
  const musts = () => openKeys(site, 'MOB').filter((key) => labelsOf(key).includes('must-have'));
  const asker = { as: outsider, project: 'MOB' };
  const ask = (key: string, as = outsider) =>
    targetOf(site, { as, project: 'MOB' }, { unit: 'points', target: { kind: 'issue', key } });
  beforeAll(async () => {
    site = await openDemo();
    await settledPage(site, { as: member, project: 'MOB' });
    site.jira.editIssue(open()[0] ?? '', { labels: ['must-have'] }, admin);
    await site.settle();
  });
  afterAll(() => site.close());

  it('gets the same totals as everybody (J10)', async () => {
    const one = valueOf(await forecastOf(site, { as: member, project: 'MOB' }));
    expect(valueOf(await forecastOf(site, asker))).toEqual(one);
    expect(backlogOf(one).mustHaves.amounts[0]?.items).toBe(musts().length);
  });

  it('sees behind them the items in sight, and how many others there are', async () => {
    const must = await moscowItemsOf(site, asker, { place: 'must' });
    const unseen = musts().filter((key) => open().includes(key));
    expect(unseen.length).toBeGreaterThanOrEqual(1);
    expect(must).toMatchObject({ hidden: unseen.length, total: musts().length });
    expect(must.rows.map(({ key }) => key).toSorted()).toEqual(
      musts()
        .filter((key) => !unseen.includes(key))
        .toSorted(),
    );
    const notSet = await moscowItemsOf(site, asker, { place: 'not-set' });
    expect(notSet.hidden).toBe(open().filter((key) => !isNamed(key)).length);
    expect(notSet.rows.map(({ key }) => key)).not.toEqual(expect.arrayContaining([open()[1]]));
  });

  it('is told of an item out of sight what is told of one that does not exist (J12)', async () => {
    const notThere = { ok: false, problem: { code: 'not-visible', what: 'issue' } };
    expect(await ask('NOPE-1')).toEqual(notThere);
    expect(open().length).toBeGreaterThan(1);
    for (const key of open()) {
      expect(await ask(key)).toEqual(notThere);
      expect(valueOf(await ask(key, member))).toMatchObject({ issue: { key } });
    }
  });

  it('is offered no version whose few items are all out of sight, nor told of it (J10)', async () => {
    const used = new Set(readItems(site, 'MOB').flatMap(({ versions }) => versions));
    const unused = (
      site.data.projects.find(({ key }) => key === 'MOB') as unknown as { versions: { id: string }[] }
    ).versions.find(({ id }) => !used.has(id));
    const id = unused?.id ?? '';
    site.jira.editIssue(open()[0] ?? '', { fixVersions: [{ id }] }, admin);
    await site.settle();
    const offered = async (as: string) => valueOf(await targetsOf(site, { as, project: 'MOB' })).versions;
    expect(await offered(member)).toContainEqual(expect.objectContaining({ value: id }));
    expect(await offered(outsider)).not.toContainEqual(expect.objectContaining({ value: id }));
    const askVersion = async (as: string) =>
      valueOf(await targetOf(site, { as, project: 'MOB' }, { unit: 'points', target: { kind: 'version', id } })).amount;
    expect(await askVersion(member)).toMatchObject({ ownItems: 1 });
    expect(await askVersion(outsider)).toHaveProperty('because');
    const listed = async (as: string) =>
      valueOf(await forecastListOf(site, { as, project: 'MOB' }, { unit: 'points' })).targets.map(
        ({ target }) => target,
      );
    expect(await listed(member)).toContainEqual({ kind: 'version', id });
    expect(await listed(outsider)).not.toContainEqual({ kind: 'version', id });
  });

  it('says so where nothing of what was asked for is open', async () => {
    const done = site.data.issues.find(
      ({ key, fields, hiddenFrom }) =>
        key.startsWith('MOB-') &&
        hiddenFrom === undefined &&
        JSON.stringify(fields['status']).includes('"done"') &&
        JSON.stringify(fields['issuetype']).includes('Story'),
    );
    const because = 'Neither this issue nor an item that belongs to it is in the open backlog.';
    expect(valueOf(await ask(done?.key ?? '')).amount).toEqual({ because });
    const version = await targetOf(site, asker, { unit: 'points', target: { kind: 'version', id: '999999' } });
    expect(valueOf(version)).toEqual({ amount: { because: 'No item of this version is in the open backlog.' } });
  });
});

describe('what is refused', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openDemo();
    await settledPage(site, { as: member, project: 'MOB' });
  });
  afterAll(() => site.close());

  const target = { unit: 'points', target: { kind: 'issue', key: 'MOB-4' } };

  it.each([
    ['forecast', {}],
    ['forecastTargets', {}],
    ['forecastList', { unit: 'points' }],
    ['forecastTarget', target],
    ['forecastItems', { place: 'must' }],
  ] as const)('%s: a project out of sight, a board of another project (J5, J10)', async (key, payload) => {
    const notVisible = (what: string) => ({ ok: false, problem: { code: 'not-visible', what } });
    const ask = onProjectPage(key);
    expect(await ask(site, { as: outsider, project: 'PLAT' }, payload)).toEqual(notVisible('project'));
    expect(await ask(site, { as: reader, project: 'MOB' }, { ...payload, boardId: 987654 })).toEqual(
      notVisible('board'),
    );
  });

  it.each([
    ['forecast', { boardId: 'one' }],
    ['forecastTargets', { boardId: -1 }],
    ['forecastList', {}],
    ['forecastTarget', { ...target, unit: 'pounds' }],
    ['forecastTarget', { unit: 'points', target: { kind: 'issue', key: 'MOB' } }],
    ['forecastTarget', { unit: 'points', target: { kind: 'version', id: 'x" OR 1' } }],
    ['forecastTarget', { unit: 'points', target: { kind: 'team', id: '1' } }],
    ['forecastItems', { place: 'perhaps' }],
  ] as const)('%s: a payload that is none: %j', async (key, payload) => {
    expect(await onProjectPage(key)(site, { as: member, project: 'MOB' }, payload)).toMatchObject({
      ok: false,
      problem: { code: 'bad-request' },
    });
  });
});
