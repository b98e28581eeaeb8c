import type { SplitParts } from '../../../src/contract/split-view';
import { aSite, anIssue, custom, people, types } from '../../site/data/a-site';
import { endpointOf, isRead } from '../../site/jira/endpoints';
import type { JiraAnswer } from '../../site/jira/jira-types';
import { openSite, type Site } from '../../site/open-site';
import { askSplitOf, createPartsOf, fix, panelOf, settledPage, valueOf } from './support';

/* An item that is too large becomes several, once a person has said so. */

const now = '2024-06-03T09:00:00.000Z';
const { member, reader, guest } = people;

const criteria = ['Search: finds names', 'Search: finds numbers', 'Export: as CSV', 'Export: at most 1,000 rows'];
const description = {
  version: 1,
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
    {
      type: 'bulletList',
      content: criteria.map((text) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      })),
    },
  ],
};
const epic = anIssue(1, { summary: 'Customers', issuetype: types.epic });
const parent = { id: epic.id, key: epic.key, fields: { summary: 'Customers' } };
const large = anIssue(2, { summary: 'Customer list', description, parent, [custom.points]: 40 });
const plain = anIssue(3, { summary: 'All of it', [custom.points]: 40 });
const titles = ['Customer list: search', 'Customer list: export'];

let site: Site;
beforeEach(async () => {
  site = await openSite({ data: aSite({ issues: [epic, large, plain] }), now });
});
afterEach(() => {
  jest.restoreAllMocks();
  site.close();
});

const ask = (as: string = member.accountId, issue = large.key) => askSplitOf(site, { as, issue, payload: {} });
const create = (asked: readonly string[] = titles, as: string = member.accountId, issue = large.key) =>
  createPartsOf(site, { as, issue, payload: { titles: asked } });
const outcomesOf = ({ parts }: SplitParts) => parts.map(({ outcome }) => outcome);
const created = () =>
  Array.from({ length: 40 }, (_, at) => site.jira.issue(`MOB-${at + 4}`)).filter((issue) => issue !== undefined);

/** Jira takes this many new issues as they are sent, and answers the next ones so. */
const answeringAfter = (whole: number, answer: (made: () => JiraAnswer) => JiraAnswer): void => {
  const handle = site.jira.handle;
  let sent = 0;
  jest.spyOn(site.jira, 'handle').mockImplementation((request) => {
    if (isRead(endpointOf(request.method, request.path))) return handle(request);
    sent += 1;
    return sent <= whole ? handle(request) : answer(() => handle(request));
  });
};
const failing = (status: number): JiraAnswer => ({ status, headers: {}, body: '', endpoint: 'any', objects: 0 });

describe('what would be created', () => {
  it('is asked first: how many, of which type, where, under which parent', async () => {
    expect(valueOf(await ask())).toEqual({
      projectKey: 'MOB',
      typeName: 'Story',
      parentKey: epic.key,
      parts: titles.map((title) => ({ title })),
    });
    expect(created()).toEqual([]);
  });

  it('is what the panel proposes, and nothing where it proposes nothing', async () => {
    const { split } = valueOf(await panelOf(site, { as: member.accountId, issue: large.key }));
    expect(split?.parts.map(({ title }) => title)).toEqual(titles);
    expect(await ask(member.accountId, plain.key)).toEqual({
      ok: false,
      problem: { code: 'not-fixed', because: 'split-changed' },
    });
  });

  it('is refused to who may not create issues, and to who does not see the project (J5)', async () => {
    const mayNot = { ok: false, problem: { code: 'not-fixed', because: 'may-not-create' } };
    expect(await ask(reader.accountId)).toEqual(mayNot);
    expect(await create(titles, reader.accountId)).toEqual(mayNot);
    expect(await create(titles, guest.accountId)).toMatchObject({ ok: false, problem: { code: 'not-visible' } });
    expect(created()).toEqual([]);
  });
});

describe('creating the parts', () => {
  it('makes issues of the same type under the same parent, as the viewer, each with its criteria', async () => {
    const { parts } = valueOf(await create());
    expect(parts).toEqual([
      { title: titles[0], outcome: 'made', key: 'MOB-4' },
      { title: titles[1], outcome: 'made', key: 'MOB-5' },
    ]);
    expect(created().map(({ fields }) => fields)).toEqual(
      titles.map(
        (summary) =>
          expect.objectContaining({
            summary,
            issuetype: expect.objectContaining({ name: 'Story' }) as object,
            parent: expect.objectContaining({ key: epic.key }) as object,
            reporter: expect.objectContaining({ accountId: member.accountId }) as object,
          }) as object,
      ),
    );
    const part = valueOf(await panelOf(site, { as: member.accountId, issue: 'MOB-4' }));
    expect(part.readiness.acceptanceCriteria.items).toEqual(criteria.slice(0, 2));
    expect(JSON.stringify(site.jira.issue('MOB-4')?.fields['description'])).toContain('Split from MOB-2.');
  });

  it('makes items like any other: they are in the figures (H7)', async () => {
    const asker = { as: member.accountId, project: 'MOB' };
    const openItems = async () => {
      const page = await settledPage(site, asker);
      return page.health?.openBacklog;
    };
    const before = await openItems();
    valueOf(await create());
    await site.settle();
    expect(await openItems()).toBe((before ?? 0) + 2);
  });

  it('makes each once: what is there already is named and not made again', async () => {
    valueOf(await create([titles[0] ?? '']));
    await site.advance(60_000);
    expect(valueOf(await ask()).parts).toEqual([{ title: titles[0], key: 'MOB-4' }, { title: titles[1] }]);
    expect(outcomesOf(valueOf(await create()))).toEqual(['made', 'made']);
    expect(created()).toHaveLength(2);
  });

  it('finds the part whose answer was lost, and does not send it again', async () => {
    answeringAfter(1, (made) => ({ ...made(), status: 500, body: '' }));
    const { parts } = valueOf(await create());
    expect(parts[0]).toMatchObject({ outcome: 'made' });
    expect(['made', 'unsure']).toContain(parts[1]?.outcome);
    expect(created()).toHaveLength(2);
    jest.restoreAllMocks();
    await site.advance(60_000);
    expect(valueOf(await ask()).parts.map(({ key }) => key)).toEqual(['MOB-4', 'MOB-5']);
    expect(outcomesOf(valueOf(await create()))).toEqual(['made', 'made']);
    expect(created()).toHaveLength(2);
  });

  it('says of each part what became of it, where Jira refuses some or takes no more', async () => {
    answeringAfter(1, () => failing(429));
    jest.spyOn(console, 'warn').mockImplementation();
    expect(outcomesOf(valueOf(await create()))).toEqual(['made', 'not-sent']);
    jest.restoreAllMocks();
    site.jira.requireOnCreate('MOB', [custom.points]);
    expect(valueOf(await create([titles[1] ?? ''])).parts).toEqual([
      { title: titles[1], outcome: 'refused', asks: ['Story Points is required.'] },
    ]);
    expect(created()).toHaveLength(1);
  });

  it('is a problem like any other where nothing could be sent', async () => {
    jest.spyOn(console, 'error').mockImplementation();
    answeringAfter(0, () => failing(429));
    expect(await create()).toMatchObject({ ok: false, problem: { code: 'jira-busy' } });
  });

  it('makes nothing where the item has changed since the question', async () => {
    valueOf(await fix(site, 'setEstimate', { as: member.accountId, issue: large.key, payload: { value: 3 } }));
    const changed = { ok: false, problem: { code: 'not-fixed', because: 'split-changed' } };
    expect(await create()).toEqual(changed);
    site.jira.editIssue(large.key, { [custom.points]: 40 }, member.accountId);
    expect(await create(['Customer list: search', 'Another'])).toEqual(changed);
    expect(created()).toEqual([]);
  });
});
