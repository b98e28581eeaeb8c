import type { FreshItem } from '../../../../src/contract/item-row';
import { isRead, endpointOf } from '../../../site/jira/endpoints';
import type { JiraAnswer } from '../../../site/jira/jira-types';
import type { Site } from '../../../site/open-site';
import { member, openDemo, outsider, reader } from '../demo-site';
import { onProjectPage, settledPage, valueOf } from '../support';

/* An item of a list that is read, and estimated, by itself: `item` and `estimateItem`. */

jest.setTimeout(60_000);

const story = 'MOB-115';
const item = onProjectPage('item');
const estimateItem = onProjectPage('estimateItem');

let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => {
  jest.restoreAllMocks();
  site.close();
});

const by = (as: string) => ({ as, project: 'MOB' });
const pointsOf = (issueKey: string): unknown => {
  const id = site.data.fields.find(({ name }) => name === 'Story Points')?.id ?? '';
  return site.jira.issue(issueKey)?.fields[id];
};
const hiddenKey = (): string =>
  site.data.issues.find(({ key, hiddenFrom }) => key.startsWith('MOB-') && hiddenFrom?.includes(outsider))?.key ?? '';

/** Lets Jira answer each write in another way; counts them. */
const answeringWrites = (answer: (handle: () => JiraAnswer) => JiraAnswer) => {
  const handle = site.jira.handle;
  let sent = 0;
  jest.spyOn(site.jira, 'handle').mockImplementation((request) => {
    if (isRead(endpointOf(request.method, request.path))) return handle(request);
    sent += 1;
    return answer(() => handle(request));
  });
  return { sent: () => sent };
};

describe('an item read by itself', () => {
  it('is as the list of the page has it, and after a change as it is now', async () => {
    const { next } = await settledPage(site, by(member));
    const row = next.toRefine.find(({ key }) => key === story);
    const fresh = valueOf(await item(site, by(member), { issueKey: story }));
    expect(row?.key).toBe(story);
    // By itself it has no place in an order.
    expect({ ...fresh, rank: row?.rank }).toEqual(row);
    site.jira.editIssue(story, { summary: 'Say in plain words why' }, member);
    expect(valueOf(await item(site, by(member), { issueKey: story })).summary).toBe('Say in plain words why');
  });

  it('is told to nobody who may not see it, nor on the page of another project', async () => {
    const refused = { ok: false, problem: { code: 'not-visible', what: 'issue' } };
    expect(hiddenKey()).not.toBe('');
    expect(await item(site, by(outsider), { issueKey: hiddenKey() })).toEqual(refused);
    expect(await item(site, by(member), { issueKey: 'APPT-40' })).toEqual(refused);
    expect(await item(site, by(member), { issueKey: 'MOB-99999' })).toEqual(refused);
  });
});

describe('an estimate that is set from a list', () => {
  it('is written once, and answers the item as it is then', async () => {
    const before: FreshItem = valueOf(await item(site, by(member), { issueKey: story }));
    const { sent } = answeringWrites((handle) => handle());
    const after = valueOf(await estimateItem(site, by(member), { issueKey: story, value: 3 }));
    expect(sent()).toBe(1);
    expect(pointsOf(story)).toBe(3);
    expect(before).toMatchObject({ band: 'almost', estimateIn: 'points', missing: ['Not estimated'] });
    expect(after).toMatchObject({ key: story, band: 'ready', estimate: '3 points', missing: [] });
    expect(after).not.toHaveProperty('estimateIn');
    expect(after.score).toBeGreaterThan(before.score ?? 0);
  });

  it.each<[string, () => { readonly as: string; readonly issueKey: string }, object]>([
    ['who may not edit', () => ({ as: reader, issueKey: story }), { code: 'not-editable' }],
    ['who may not see it', () => ({ as: outsider, issueKey: hiddenKey() }), { code: 'not-visible', what: 'issue' }],
    ['an item of another project', () => ({ as: member, issueKey: 'APPT-40' }), { code: 'not-visible', what: 'issue' }],
  ])('is refused for %s, and nothing is sent', async (_, call, problem) => {
    const { sent } = answeringWrites((handle) => handle());
    const { as, issueKey } = call();
    expect(await estimateItem(site, by(as), { issueKey, value: 3 })).toEqual({ ok: false, problem });
    expect(sent()).toBe(0);
  });

  it('is not seen yet where the answer is lost and no effect can be seen, and is sent once', async () => {
    jest.spyOn(console, 'warn').mockImplementation();
    jest.spyOn(console, 'error').mockImplementation();
    const { sent } = answeringWrites(() => ({ status: 504, headers: {}, body: '', endpoint: 'any', objects: 0 }));
    const answer = await estimateItem(site, by(member), { issueKey: story, value: 3 });
    expect(answer).toEqual({ ok: false, problem: { code: 'not-seen-yet' } });
    expect(sent()).toBe(1);
  });

  it('is told as set where only the answer is lost, and is sent once', async () => {
    jest.spyOn(console, 'warn').mockImplementation();
    jest.spyOn(console, 'error').mockImplementation();
    const { sent } = answeringWrites((handle) => ({ ...handle(), status: 504, body: '' }));
    const answer = await estimateItem(site, by(member), { issueKey: story, value: 3 });
    expect(valueOf(answer)).toMatchObject({ estimate: '3 points' });
    expect(sent()).toBe(1);
    expect(pointsOf(story)).toBe(3);
  });
});
