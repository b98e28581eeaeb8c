import type { HealthComponentId } from '../../../../src/domain/health/components/all-components';
import { openSite, type Site } from '../../../site/open-site';
import { makeDemoSite } from '../../../site/demo';
import { admin, member, monday } from '../demo-site';
import { healthItemsOf, healthOf, pageOf, progressOf, rulesOf, settledPage, valueOf, velocityOf } from '../support';

jest.setTimeout(120_000);

const open = (generate: number): Promise<Site> =>
  openSite({ data: makeDemoSite({ now: Date.parse(monday) }), now: monday, generate });

/** What one step costs, and what follows it in the background. */
const costOf = async (site: Site, step: () => Promise<unknown>) => {
  site.resetUsage();
  await step();
  const { restCalls, points, kvsReads, kvsWrites } = site.usage().sinceReset;
  return { calls: restCalls, points, kvs: kvsReads + kvsWrites };
};
const andWhatFollows = (site: Site, step: () => void) =>
  costOf(site, async () => {
    step();
    await site.settle();
  });

/** The points of an up-to-date view beyond the rows that it shows. */
const view = async (site: Site, project: string) => {
  let rows = 0;
  const cost = await costOf(site, async () => {
    const { next } = valueOf(await pageOf(site, { as: member, project }));
    rows = next.toRefine.length + next.others.length;
  });
  return { ...cost, rows, beyondRows: cost.points - rows };
};

const keyBehind = async (site: Site, project: string, component: HealthComponentId): Promise<string> => {
  const { rows } = await healthItemsOf(site, { as: member, project }, { component });
  const key = rows.at(-1)?.key;
  if (key === undefined) throw new Error(`Nothing stands behind ${component}.`);
  return key;
};

describe.each(['MOB', 'BIG'])('a view of %s', (project) => {
  let site: Site;
  beforeAll(async () => {
    site = await open(400);
    await settledPage(site, { as: member, project });
    await site.advance(3_600_000);
    await settledPage(site, { as: member, project });
  });
  afterAll(() => site.close());

  it('that is up to date costs 5 points besides the rows, and 40 units of storage, at the most', async () => {
    const { beyondRows, kvs, rows } = await view(site, project);
    expect(rows).toBeGreaterThan(0);
    expect(beyondRows).toBeLessThanOrEqual(5);
    expect(kvs).toBeLessThanOrEqual(40);
  });

  it('costs one point more for each item that has changed since', async () => {
    const { beyondRows } = await view(site, project);
    site.setFaults({ events: { lost: 1 } });
    const keys = (await healthItemsOf(site, { as: member, project }, { component: 'stale' })).rows.slice(0, 3);
    for (const { key } of keys) site.jira.editIssue(key, { labels: ['touched'] }, admin);
    await site.advance(2_000);
    const { beyondRows: after } = await view(site, project);
    expect(keys).toHaveLength(3);
    expect(after - beyondRows).toBeLessThanOrEqual(3);
    await site.settle();
    site.setFaults({});
  });
});

describe('what Jira tells of', () => {
  let site: Site;
  beforeAll(async () => {
    site = await open(400);
    await settledPage(site, { as: member, project: 'BIG' });
  });
  afterAll(() => site.close());

  it('an edit costs nothing by itself, and 3 points at the most in the next view', async () => {
    const key = await keyBehind(site, 'BIG', 'ready');
    await site.settle();
    const before = await view(site, 'BIG');
    await site.settle();
    const { points, kvs } = await andWhatFollows(site, () => site.jira.editIssue(key, { description: null }, admin));
    expect(points).toBe(0);
    expect(kvs).toBeLessThanOrEqual(60);
    const after = await view(site, 'BIG');
    expect(after.beyondRows - before.beyondRows).toBeGreaterThan(0);
    expect(after.beyondRows - before.beyondRows).toBeLessThanOrEqual(3);
  });

  it('an edit of what blocks another costs 3 points at the most, in the next view', async () => {
    const blocker = site.data.issues.flatMap(({ key, fields }) =>
      key.startsWith('BIG-') &&
      (fields['issuelinks'] as { outwardIssue?: object }[] | undefined)?.some((one) => one.outwardIssue)
        ? [key]
        : [],
    )[0];
    expect(blocker).toBeDefined();
    await site.settle();
    const before = await view(site, 'BIG');
    await site.settle();
    const { points } = await andWhatFollows(site, () => site.jira.editIssue(blocker ?? '', { status: 'Done' }, admin));
    const after = await view(site, 'BIG');
    expect(points).toBe(0);
    expect(after.beyondRows - before.beyondRows).toBeLessThanOrEqual(3);
  });

  it('a deletion costs 3 points at the most', async () => {
    const key = await keyBehind(site, 'BIG', 'ready');
    const { points } = await andWhatFollows(site, () => site.jira.deleteIssue(key, admin));
    expect(points).toBeLessThanOrEqual(3);
  });

  it('many edits in a row are read together', async () => {
    const { rows } = await healthItemsOf(site, { as: member, project: 'BIG' }, { component: 'estimated' });
    const edited = rows.slice(0, 20);
    const { calls } = await andWhatFollows(site, () => {
      for (const { key } of edited) site.jira.editIssue(key, { labels: ['touched'] }, admin);
    });
    expect(edited).toHaveLength(20);
    expect(calls).toBeLessThanOrEqual(3);
  });
});

describe.each([400, 2_500])('a first scan of %s items', (items) => {
  let site: Site;
  beforeAll(async () => {
    site = await open(items);
    // The site's field list is read once a day for everybody.
    valueOf(await rulesOf(site, admin));
    await settledPage(site, { as: member, project: 'PLAT' }).catch(() => undefined);
    // Sprints are replayed beside it, whatever the backlog holds.
    valueOf(await velocityOf(site, { as: member, project: 'BIG' }));
  });
  afterAll(() => site.close());

  it('costs a call for each 50 items and a point for each at the most, shows how far it is, and then the figures', async () => {
    const cost = await costOf(site, async () => {
      await pageOf(site, { as: member, project: 'BIG' });
      await site.settle();
    });
    const { openBacklog } = healthOf(await settledPage(site, { as: member, project: 'BIG' }));
    expect(openBacklog).toBeGreaterThan(0.5 * items);
    const replayed = Math.min(3000, openLately(site));
    expect(replayed).toBeGreaterThan(items);
    expect(cost.points).toBeLessThanOrEqual(1.05 * items + 20 + 2.5 * replayed);
    expect(cost.calls).toBeLessThanOrEqual(0.02 * items + 20 + 0.035 * replayed + 3);
    const poll = await costOf(site, () => progressOf(site, { as: member, project: 'BIG' }));
    expect(poll.points).toBeLessThanOrEqual(4);
  });
});

/** How many items of BIG were open within twelve weeks: the past is replayed out of them. */
const openLately = ({ jira, clock }: Site): number =>
  [...jira.data.issues].filter(({ key, fields }) => {
    const { status, statuscategorychangedate: changed } = fields as IssueFields;
    const isOpen = status.statusCategory.key !== 'done';
    return key.startsWith('BIG-') && (isOpen || Date.parse(changed ?? '') >= clock.now() - 88 * 86_400_000);
  }).length;

type IssueFields = {
  readonly status: { readonly statusCategory: { readonly key: string } };
  readonly statuscategorychangedate?: string | null;
};

it('a view costs the same at 400 items and at 2,000', async () => {
  const costs = [];
  for (const items of [400, 2_000]) {
    const site = await open(items);
    await settledPage(site, { as: member, project: 'BIG' });
    await site.advance(3_600_000);
    await settledPage(site, { as: member, project: 'BIG' });
    const { calls, beyondRows, kvs } = await view(site, 'BIG');
    costs.push({ calls, beyondRows, kvs });
    site.close();
  }
  const [small, large] = costs;
  expect({ ...large, kvs: 0 }).toEqual({ ...small, kvs: 0 });
  // What is read at once holds the first 500 items in their order, some 50 bytes each.
  expect((large?.kvs ?? NaN) - (small?.kvs ?? NaN)).toBeLessThanOrEqual(2);
});
