import { openSite, type Site } from '../../site/open-site';
import { makeDemoSite } from '../../site/demo';
import { agendaOf, holdAgenda, keysOf, shown } from './agenda-support';
import { admin, member, monday, openDemo, outsider, reader } from './demo-site';
import { everythingStored } from './safety/stored';
import { healthOf, pageOf, settledPage, valueOf } from './support';

jest.setTimeout(60_000);

describe.each(['MOB', 'APPT', 'OPS'])('the agenda of %s', (project) => {
  let site: Site;
  beforeAll(async () => {
    site = await openDemo();
    await settledPage(site, { as: admin, project });
  });
  afterAll(() => site.close());

  it('is about the items to be refined next, in the order in which the health tab has them', async () => {
    const { next } = valueOf(await pageOf(site, { as: admin, project }));
    const agenda = shown(await agendaOf(site, { as: admin, project }));
    expect(keysOf([...agenda.items, ...agenda.ifTime])).toEqual(keysOf(next.toRefine));
    expect(agenda.items.length).toBeGreaterThan(0);
    expect(agenda.chosenBy).toBe(next.chosenBy);
  });

  it('explains each item of the next sprints’ worth: chosen, behind the time-box, ready, or nothing to check', async () => {
    const page = valueOf(await pageOf(site, { as: admin, project }));
    const { next } = page;
    const agenda = shown(await agendaOf(site, { as: admin, project }, { minutes: 15 }));
    const { items, ifTime, leftOut, close, beyond } = agenda;
    const ofNext = new Set(keysOf([...next.toRefine, ...next.others]));
    const toClose = close.filter(({ key }) => ofNext.has(key) && !keysOf([...items, ...ifTime]).includes(key));
    const explained = keysOf([...items, ...ifTime, ...leftOut, ...toClose]);
    expect(explained.toSorted()).toEqual(keysOf([...next.toRefine, ...next.others]).toSorted());
    expect(items).toHaveLength(1);
    expect(beyond).toBe(healthOf(page).openBacklog - explained.length);
    const becauseOf = { ready: ['ready'], 'not-scored': ['no-check'], almost: ['blocked'], 'not-ready': ['blocked'] };
    for (const { because, band } of leftOut) expect(becauseOf[band]).toContain(because);
  });

  it('names of each chosen item how it stands by the readiness rules, why it is in, and what to ask', async () => {
    const { next } = valueOf(await pageOf(site, { as: admin, project }));
    const rows = new Map(next.toRefine.map((row) => [row.key, row]));
    const { items, ifTime } = shown(await agendaOf(site, { as: admin, project }, { minutes: 480 }));
    for (const item of [...items, ...ifTime]) {
      const { score, band, priority } = item;
      expect(band).not.toBe('ready');
      expect(rows.get(item.key)).toMatchObject({ score, band, priority });
      expect(item.why).toMatch(/^Priority (?:\d+|unknown), \d+ (?:points? short of ready|required checks? open)\.$/);
      expect(item.questions.length).toBeGreaterThan(0);
    }
  });

  it('is the same whenever it is asked for, and another one at another depth and length', async () => {
    const asked = () => agendaOf(site, { as: admin, project }, { sprints: 1, minutes: 30 });
    const first = shown(await asked());
    expect(shown(await asked())).toEqual(first);
    expect(first.items.length).toBeLessThanOrEqual(3);
    const deeper = shown(await agendaOf(site, { as: admin, project }, { sprints: 4, minutes: 30 }));
    expect(deeper.items.length + deeper.ifTime.length).toBeGreaterThanOrEqual(first.items.length + first.ifTime.length);
    expect(deeper.beyond).toBeLessThanOrEqual(first.beyond);
  });
});

describe('the agenda', () => {
  let site: Site;
  beforeEach(async () => {
    site = await openDemo();
    await settledPage(site, { as: member, project: 'MOB' });
  });
  afterEach(() => site.close());

  const key = async (index: number): Promise<string> => {
    const found = shown(await agendaOf(site, { as: member, project: 'MOB' }, { minutes: 480 })).items[index]?.key;
    if (found === undefined) throw new Error('The agenda has not so many items.');
    return found;
  };

  it('takes no time for what is blocked, and names what is to be cleared first with what waits for it', async () => {
    const { items, ifTime, leftOut, unblock } = shown(await agendaOf(site, { as: member, project: 'MOB' }));
    const blocked = leftOut.filter(({ because }) => because === 'blocked');
    expect(unblock[0]?.waiting).toContain(blocked[0]?.key);
    const talkedAbout = keysOf([...items, ...ifTime]);
    expect(keysOf([...blocked, ...unblock]).filter((one) => talkedAbout.includes(one))).toEqual([]);
  });

  it('tells after a meeting what became ready, what did not, and how many are gone', async () => {
    const keys = [await key(0), await key(1), await key(2)];
    const held = shown(await holdAgenda(site, { as: member, project: 'MOB' }));
    expect(held.since).toMatchObject({ planned: held.items.length, ready: [], gone: 0 });
    const [ready = '', done = '', deleted = ''] = keys;
    makeReady(site, ready);
    site.jira.editIssue(done, { status: 'Done' }, admin);
    site.jira.deleteIssue(deleted, admin);
    await site.advance(86_400_000);

    const { since } = shown(await agendaOf(site, { as: reader, project: 'MOB' }));
    expect(since).toMatchObject({ at: held.calculatedAt, planned: held.items.length, ready: [ready], gone: 2 });
    expect(since?.notYet).toEqual(keysOf(held.items).filter((one) => !keys.includes(one)));
  });

  it('tells who may not see an item of the meeting no more than how many are gone (J10)', async () => {
    const held = shown(await holdAgenda(site, { as: member, project: 'MOB' }));
    const hidden = await key(0);
    site.jira.hideIssue(hidden, [outsider]);
    await site.advance(2000);
    const answer = await agendaOf(site, { as: outsider, project: 'MOB' });
    expect(shown(answer).since?.gone).toBeGreaterThanOrEqual(1);
    expect(JSON.stringify(answer)).not.toContain(`"${hidden}"`);
    expect(held.items[0]?.key).toBe(hidden);
  });

  it('keeps ids, instants and numbers of a meeting and nothing else (J11), by those who may edit the project’s issues', async () => {
    expect(await holdAgenda(site, { as: reader, project: 'MOB' })).toEqual({
      ok: false,
      problem: { code: 'not-held' },
    });
    expect(storedMeetings(site)).toEqual([]);
    shown(await holdAgenda(site, { as: member, project: 'MOB' }, { minutes: 10 }));
    const [[, stored] = []] = storedMeetings(site);
    const ids = expect.arrayContaining([expect.stringMatching(/^\d+$/)]) as unknown;
    expect(stored).toEqual({ shape: 1, held: [{ at: Date.parse(monday), minutes: 10, ids, more: ids }] });
  });

  it('takes a meeting that is held again within hours for the same one', async () => {
    shown(await holdAgenda(site, { as: member, project: 'MOB' }, { minutes: 30 }));
    await site.advance(3_600_000);
    shown(await holdAgenda(site, { as: member, project: 'MOB' }, { minutes: 60 }));
    const [[, stored] = []] = storedMeetings(site);
    expect(stored).toMatchObject({ held: [{ minutes: 60 }] });
  });

  it('learns the pace of the team from three meetings that made something ready and not everything', async () => {
    for (let week = 0; week < 4; week += 1) {
      const { items } = shown(await holdAgenda(site, { as: member, project: 'MOB' }, { minutes: 30, sprints: 10 }));
      const [first] = items;
      makeReady(site, first?.key ?? '');
      await site.advance(7 * 86_400_000);
    }
    const { pace, items } = shown(await agendaOf(site, { as: member, project: 'MOB' }, { minutes: 60, sprints: 10 }));
    expect(pace).toEqual({ minutesAnItem: 30, from: 'meetings', meetings: 3 });
    expect(items).toHaveLength(2);
  });

  it('goes on without what was stored in a shape that it does not know', async () => {
    shown(await holdAgenda(site, { as: member, project: 'MOB' }));
    const name = storedMeetings(site)[0]?.[0] ?? '';
    for (const broken of [{ shape: 2, held: [] }, 'text', { shape: 1, held: [{ at: 'noon' }, 7] }]) {
      site.kvs.handle('/api/v1/set', { key: name, value: broken });
      expect(shown(await agendaOf(site, { as: member, project: 'MOB' })).since).toBeUndefined();
    }
    expect(shown(await holdAgenda(site, { as: member, project: 'MOB' })).since).toBeDefined();
  });

  it('is forgotten with its project', async () => {
    shown(await holdAgenda(site, { as: member, project: 'MOB' }));
    expect(storedMeetings(site)).toHaveLength(1);
    site.jira.deleteProject('MOB');
    await site.settle();
    expect(storedMeetings(site)).toEqual([]);
  });
});

it('is not there before the backlog has been read, which it sets going', async () => {
  const site = await openDemo();
  expect(await agendaOf(site, { as: member, project: 'MOB' })).toEqual({ ok: false, problem: { code: 'being-read' } });
  await site.settle();
  expect(shown(await agendaOf(site, { as: member, project: 'MOB' })).items.length).toBeGreaterThan(0);
  expect(
    shown(
      await agendaOf(site, { as: member, project: 'PLAT' }).then(() => agendaOf(site, { as: member, project: 'MOB' })),
    ).partial,
  ).toBe(false);
  site.close();
});

it('of an empty backlog has nothing to talk about', async () => {
  const site = await openDemo();
  await settledPage(site, { as: member, project: 'PLAT' });
  expect(shown(await agendaOf(site, { as: member, project: 'PLAT' }))).toMatchObject({
    items: [],
    ifTime: [],
    leftOut: [],
    beyond: 0,
  });
  site.close();
});

describe.each(['MOB', 'BIG'])('an agenda of %s', (project) => {
  it('costs what a view of the page costs: 5 points besides the rows, and 40 units of storage, at the most', async () => {
    const data = makeDemoSite({ now: Date.parse(monday) });
    const site = await openSite({ data, now: monday, generate: 400 });
    await settledPage(site, { as: member, project });
    const first = shown(await holdAgenda(site, { as: member, project }, { sprints: 1 }));
    for (const { key } of first.items.slice(0, 2)) site.jira.editIssue(key, { status: 'Done' }, admin);
    await site.advance(3_600_000);
    await settledPage(site, { as: member, project });

    site.resetUsage();
    const agenda = shown(await agendaOf(site, { as: member, project }));
    const { points, kvsReads, kvsWrites } = site.usage().sinceReset;
    const { items, ifTime, leftOut, close, unblock, since } = agenda;
    const worth = [...items, ...ifTime, ...leftOut];
    const besides = [...close, ...unblock].filter(({ key }) => !keysOf(worth).includes(key));
    const named = close.flatMap(({ because }) => /[A-Z]+-\d+/.exec(because) ?? []);
    // Of the last meeting those are rows of their own that are in the worth no more.
    const rows = new Set([...keysOf(worth), ...keysOf(besides), ...named]).size + (since?.gone ?? 0);
    expect(since?.gone).toBeGreaterThan(0);
    expect(points - rows).toBeLessThanOrEqual(5);
    expect(kvsReads + kvsWrites).toBeLessThanOrEqual(40);
    site.close();
  });
});

const storedMeetings = (site: Site): readonly (readonly [string, unknown])[] =>
  everythingStored(site).filter(([name]) => name.endsWith(':agendas'));

const aReadyText = {
  type: 'doc',
  version: 1,
  content: [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Customers want to see at once what they have spent. '.repeat(8) }],
    },
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
    {
      type: 'bulletList',
      content: ['The sum is shown within 2 seconds.', 'It works offline.'].map((text) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      })),
    },
  ],
};

/** Whatever was missing is there. */
const makeReady = (site: Site, key: string): void => {
  const points = site.data.fields.filter(({ name }) => name === 'Story Points').map(({ id }) => [id, 3] as const);
  const links = site.jira.issue(key)?.fields['issuelinks'];
  site.jira.editIssue(
    key,
    { description: aReadyText, ...Object.fromEntries(points), ...(links === undefined ? {} : { issuelinks: [] }) },
    admin,
  );
};
