import { custom } from '../../../site/data/a-site';
import { type Site, openSite } from '../../../site/open-site';
import { settledPage } from '../support';
import { besideWhatIsRead } from './as-read';
import { aSmallSite, wednesday, member, type Seen, atFirst, blockedBy, blocking, seen } from './small-site';
import { runDaily } from '../../../support/run-daily';

let site: Site;

beforeEach(async () => {
  site = await openSite({ data: aSmallSite(), now: wednesday });
  await settledPage(site, { as: member, project: 'MOB' });
});

afterEach(() => site.close());

type Change = {
  readonly what: string;
  readonly change: (site: Site) => void;
  readonly after: Seen;
  /** Keys of what it makes. */
  readonly made?: readonly string[];
  /** Of a board whose filter leaves it out. */
  readonly parked?: string;
};

const edit =
  (key: string, fields: Readonly<Record<string, unknown>>) =>
  ({ jira }: Site): void =>
    void jira.editIssue(key, fields, member);

const { open, ready } = atFirst;

const without = (keys: readonly string[], ...gone: readonly string[]) => keys.filter((key) => !gone.includes(key));

/** What moves an item's `updated` while it stays in the board's filter. */
const changes: readonly Change[] = [
  {
    what: 'an edit that makes an item ready',
    change: edit('MOB-3', { [custom.points]: 2 }),
    after: { open: [...without(open, 'unestimated'), 'MOB-3'].toSorted(), ready: ['MOB-1', 'MOB-2', 'MOB-3', 'MOB-6'] },
  },
  {
    what: 'an edit that takes the text away',
    change: edit('MOB-1', { description: null }),
    after: { open, ready: without(ready, 'MOB-1') },
  },
  {
    what: 'an item that is done',
    change: edit('MOB-2', { status: 'Done' }),
    after: { open: without(open, 'MOB-2'), ready: without(ready, 'MOB-2') },
  },
  {
    what: 'a blocker that is done, though it is in no backlog',
    change: edit('MOB-5', { status: 'Done' }),
    after: { open, ready: ['MOB-1', 'MOB-2', 'MOB-4', 'MOB-6'] },
  },
  {
    what: 'a new item',
    change: ({ jira }) => void jira.createIssue('MOB', { summary: 'One more', issuetype: 'Story' }, member),
    after: { open: [...open, 'unestimated'], ready },
    made: ['MOB-10'],
  },
];

/** What moves no `updated`, or takes an item out of the query's sight. */
const traceless: readonly Change[] = [
  {
    what: 'an item that is deleted',
    change: ({ jira }) => jira.deleteIssue('MOB-1', member),
    after: { open: without(open, 'MOB-1'), ready: without(ready, 'MOB-1') },
  },
  {
    what: 'an item that leaves the board’s filter',
    change: edit('MOB-2', { labels: ['parked'] }),
    after: { open: without(open, 'MOB-2'), ready: without(ready, 'MOB-2') },
    parked: 'MOB-2',
  },
  {
    what: 'a blocker that is deleted',
    change: ({ jira }) => jira.deleteIssue('MOB-5', member),
    after: { open, ready: ['MOB-1', 'MOB-2', 'MOB-4', 'MOB-6'] },
  },
  {
    what: 'a link that makes an item wait for another',
    change: (on) => {
      edit('MOB-1', { issuelinks: [blockedBy(2)] })(on);
      edit('MOB-2', { issuelinks: [blocking(1, 2)] })(on);
    },
    after: { open, ready: without(ready, 'MOB-1') },
  },
  {
    what: 'the end of a link that made an item wait',
    change: (on) => {
      for (const key of ['MOB-4', 'MOB-5']) edit(key, { issuelinks: [] })(on);
    },
    after: { open, ready: ['MOB-1', 'MOB-2', 'MOB-4', 'MOB-6'] },
  },
];

it('begins with what the site has', async () => {
  expect(await seen(site)).toEqual(atFirst);
});

describe('what Jira tells of', () => {
  it.each([...changes, ...traceless])(
    '$what: is in the figures once it was read',
    async ({ change, after, ...rest }) => {
      change(site);
      await site.settle();
      expect(await seen(site)).toEqual(after);
      const { shown, read } = await besideWhatIsRead(site, member, {
        page: await settledPage(site, { as: member, project: 'MOB' }),
        besides: rest,
      });
      expect(shown).toEqual(read);
    },
  );

  it.each([...changes, ...traceless])('$what: is in a view before that, and stays', async ({ change, after }) => {
    change(site);
    // The event has arrived, and waits to be read with others that come in a row.
    await site.advance(2_000);
    expect(await seen(site)).toEqual(after);
    await site.settle();
    expect(await seen(site)).toEqual(after);
  });

  it('twice and out of order: changes nothing more', async () => {
    site.setFaults({ events: { doubled: 1, late: 1 }, queuedTwice: 1 });
    for (const one of [changes[0], changes[3], traceless[0]]) one?.change(site);
    await site.settle();
    expect(await seen(site)).toEqual({
      open: ['MOB-2', 'MOB-3', 'MOB-4', 'MOB-6'],
      ready: ['MOB-2', 'MOB-3', 'MOB-4', 'MOB-6'],
    });
  });
});

describe('what Jira does not tell of', () => {
  beforeEach(() => site.setFaults({ events: { lost: 1 } }));

  it.each(changes)('$what: is in the next view, and is kept', async ({ change, after }) => {
    change(site);
    await site.advance(2_000);
    expect(await seen(site)).toEqual(after);
    await site.settle();
    // So long after, no view looks back to the change.
    await site.advance(3 * 3_600_000);
    expect(await seen(site)).toEqual(after);
  });

  it.each(traceless)('$what: is found by the next daily reading', async ({ change, after }) => {
    change(site);
    await site.advance(2_000);
    await runDaily(site);
    await site.settle();
    expect(await seen(site)).toEqual(after);
  });
});
