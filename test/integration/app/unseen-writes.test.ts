import { endpointOf, isRead } from '../../site/jira/endpoints';
import type { JiraAnswer } from '../../site/jira/jira-types';
import { openSite, type Site } from '../../site/open-site';
import { makeDemoSite } from '../../site/demo';
import { invokeTimed } from '../../support/an-invocation-timed';
import { commentAgenda, createAgendaIssue } from './agenda-support';
import { member, monday, openDemo } from './demo-site';
import { fix, panelOf, settledPage } from './support';

/*
 * A write whose effect cannot be seen is told as sent and not yet seen, and is sent once. The panel
 * then looks again by `load`, which sends nothing.
 */

/** An open story of the demo site without criteria, and what can be written to it. */
const story = 'MOB-112';
const writes = [
  ['setEstimate', { value: 21 }],
  ['setMoscow', { category: 'must' }],
  ['insertCriteria', {}],
] as const;
const notSeenYet = { ok: false, problem: { code: 'not-seen-yet' } };

/** Lets Jira answer each write, and then each later reading, in another way. */
const answering = (
  site: Site,
  { write, then }: { readonly write: (handle: () => JiraAnswer) => JiraAnswer; readonly then?: number },
): { readonly sent: () => number } => {
  const handle = site.jira.handle;
  let sent = 0;
  jest.spyOn(site.jira, 'handle').mockImplementation((request) => {
    if (!isRead(endpointOf(request.method, request.path))) {
      sent += 1;
      return write(() => handle(request));
    }
    const answer = handle(request);
    return sent > 0 && then !== undefined ? { ...answer, status: then, body: '' } : answer;
  });
  return { sent: () => sent };
};

const failing = (answer: JiraAnswer, status: number): JiraAnswer => ({ ...answer, status, body: '' });

/** What a write gets that has no effect. */
const noAnswer = (status: number): JiraAnswer => ({ status, headers: {}, body: '', endpoint: 'any', objects: 0 });

let site: Site;
beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation();
  jest.spyOn(console, 'warn').mockImplementation();
  site = await openDemo();
});
afterEach(() => {
  jest.restoreAllMocks();
  site.close();
});

const stateOf = (key: string) => JSON.stringify(site.jira.issue(key)?.fields);

describe.each(writes)('%s', (key, payload) => {
  const make = () => fix(site, key, { as: member, issue: story, payload });

  it('is not seen yet where Jira fails after it took effect, and then does not answer', async () => {
    const before = stateOf(story);
    const { sent } = answering(site, { write: (handle) => failing(handle(), 500), then: 503 });
    expect(await make()).toEqual(notSeenYet);
    expect(sent()).toBe(1);
    expect(stateOf(story)).not.toBe(before);
    jest.restoreAllMocks();
    expect(await panelOf(site, { as: member, issue: story })).toMatchObject({ ok: true });
  });

  it('is not seen yet where it was made and the issue cannot be read again', async () => {
    const { sent } = answering(site, { write: (handle) => handle(), then: 429 });
    expect(await make()).toEqual(notSeenYet);
    expect(sent()).toBe(1);
  });

  it('is not seen yet where Jira fails and the issue is as before', async () => {
    const before = stateOf(story);
    const { sent } = answering(site, { write: () => noAnswer(502) });
    expect(await make()).toEqual(notSeenYet);
    expect([sent(), stateOf(story)]).toEqual([1, before]);
  });

  it('is not made, and says so, where Jira takes no more calls', async () => {
    const before = stateOf(story);
    const { sent } = answering(site, { write: () => noAnswer(429) });
    expect(await make()).toMatchObject({ ok: false, problem: { code: 'jira-busy' } });
    expect([sent(), stateOf(story)]).toEqual([1, before]);
  });

  it('is not seen yet where Jira takes ten seconds for each call', async () => {
    site.close();
    const latency = 10_000;
    site = await openSite({ data: makeDemoSite({ now: Date.parse(monday) }), now: monday, latency, siteTimers: true });
    const call = { module: 'issue-panel', as: member, issueKey: story, projectKey: 'MOB' };
    // The first look takes too long, but what the board estimates by is remembered from it.
    await invokeTimed(site, { ...call, functionKey: 'load' }, latency).catch(() => undefined);
    const { sent } = answering(site, { write: (handle) => handle() });
    const { answer, simulatedMs } = await invokeTimed(site, { ...call, functionKey: key, payload }, latency);
    expect(answer).toEqual(notSeenYet);
    expect(simulatedMs).toBeLessThan(25_000);
    expect(sent()).toBeLessThanOrEqual(1);
  });
});

describe.each([
  ['a comment', (on: Site) => commentAgenda(on, { as: member, project: 'MOB' }, { issueKey: story })],
  ['an issue', (on: Site) => createAgendaIssue(on, { as: member, project: 'MOB' })],
] as const)('an agenda as %s', (_, post) => {
  beforeEach(() => settledPage(site, { as: member, project: 'MOB' }));

  it('may be posted where Jira fails after it was sent, and is sent once', async () => {
    const { sent } = answering(site, { write: (handle) => failing(handle(), 500), then: 503 });
    expect(await post(site)).toMatchObject({ ok: false, problem: { code: 'maybe-posted' } });
    expect(sent()).toBe(1);
  });

  it('is not posted where Jira takes no more calls', async () => {
    const { sent } = answering(site, { write: () => noAnswer(429) });
    expect(await post(site)).toMatchObject({ ok: false, problem: { code: 'jira-busy' } });
    expect(sent()).toBe(1);
  });
});
