import type { IssueGlance } from '../../../src/contract/issue-view';
import { estimationKey } from '../../../src/storage/keys';
import { endpointOf } from '../../site/jira/endpoints';
import type { JiraAnswer, JiraRequest } from '../../site/jira/jira-types';
import type { Site } from '../../site/open-site';
import { member, openDemo, outsider, reader } from './demo-site';
import { everythingStored } from './safety/stored';
import { fix, glanceOf, inColumn, panelOf, similarOf, valueOf } from './support';

let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => {
  jest.restoreAllMocks();
  site.close();
});

/** Of the demo site: a story without an estimate, one without criteria as well, a ready epic. */
const [unestimated, bare, ready] = ['MOB-64', 'MOB-74', 'MOB-1'];

const glance = async (issue: string, as = member): Promise<IssueGlance> => valueOf(await glanceOf(site, { as, issue }));
const setEstimate = (issue: string, value = 3) =>
  inColumn('setEstimate')(site, { as: member, issue, payload: { value } });
const pointsOf = (issue: string): unknown => {
  const field = site.data.fields.find(({ name }) => name === 'Story Points')?.id ?? '';
  return site.jira.issue(issue)?.fields[field];
};
/** The calls of Jira that something costs. */
const costOf = async (act: () => Promise<unknown>): Promise<number> => {
  site.resetUsage();
  await act();
  return site.usage().sinceReset.restCalls;
};
/** A point a call, and one for each thing that it gives: the issue, and up to 100 done items. */
const mostPoints = 103;
const projectId = (): string => site.data.projects.find(({ key }) => key === 'MOB')?.id ?? '';
const remembered = () => everythingStored(site).find(([key]) => key === estimationKey(projectId()))?.[1];

describe('the right column of an issue', () => {
  it('tells the panel’s verdict to everybody who sees the issue', async () => {
    const { issue } = await glance(bare);
    expect(issue).toEqual(valueOf(await panelOf(site, { as: member, issue: bare })));
    expect((await glance(bare, reader)).issue.readiness).toEqual(issue.readiness);
  });

  it('offers an estimate with what similar items say, the same as on the panel, where it comes next', async () => {
    const { offer } = await glance(unestimated);
    expect(offer?.unit).toBe('points');
    expect(offer?.advice).toEqual(valueOf(await similarOf(site, { as: member, issue: unestimated })));
  });

  it('offers none where something else comes first, where nothing is missing, or to who may not edit', async () => {
    for (const [issue, as] of [
      [bare, member],
      [ready, member],
      [unestimated, reader],
    ] as const)
      expect(await glance(issue, as)).not.toHaveProperty('offer');
  });

  it('says of an issue out of sight what it says of one that does not exist (J4)', async () => {
    const hidden = site.data.issues.find(({ hiddenFrom }) => hiddenFrom?.includes(outsider))?.key ?? '';
    for (const issue of [hidden, 'MOB-4711'])
      expect(await glanceOf(site, { as: outsider, issue })).toEqual({
        ok: false,
        problem: { code: 'not-visible', what: 'issue' },
      });
  });

  it('begins no work in the background and stores nothing but which fields there are', async () => {
    for (const issue of [unestimated, bare, ready]) await glance(issue);
    await site.settle();
    expect(site.backgroundRuns()).toEqual([]);
    expect(
      everythingStored(site)
        .map(([key]) => key)
        .toSorted(),
    ).toEqual([estimationKey(projectId()), 'fields:site']);
  });

  it('keeps the verdict where the similar items cannot be read', async () => {
    const { handle } = site.jira;
    jest.spyOn(site.jira, 'handle').mockImplementation((request: JiraRequest): JiraAnswer => {
      const answer = handle(request);
      const isSearch = endpointOf(request.method, request.path) === 'POST /rest/api/3/search/jql';
      return isSearch ? { ...answer, status: 403, body: '{}' } : answer;
    });
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { issue, offer } = await glance(unestimated);
    expect(issue.readiness.band).toBe('almost');
    expect(offer).toEqual({ unit: 'points' });
    expect(warned).toHaveBeenCalledTimes(1);
  });
});

describe('what the right column costs', () => {
  it('is five calls at most the first time, then one, or two with an estimate to offer', async () => {
    expect(await costOf(() => glance(unestimated))).toBe(5);
    expect(await costOf(() => glance(unestimated))).toBe(2);
    expect(site.usage().sinceReset.points).toBeLessThanOrEqual(mostPoints);
    expect(await costOf(() => glance(bare))).toBe(1);
    expect(site.usage().sinceReset.points).toBe(2);
    expect(await costOf(() => glance(unestimated, reader))).toBe(1);
  });

  it('is three calls for the click that sets the estimate: the permission, the write, the issue', async () => {
    await glance(unestimated);
    expect(await costOf(() => setEstimate(unestimated))).toBe(3);
    expect(pointsOf(unestimated)).toBe(3);
    expect((await glance(unestimated)).issue.readiness).toMatchObject({ band: 'ready' });
  });

  it('is as little on the panel: four and one, and three for its click', async () => {
    expect(await costOf(() => panelOf(site, { as: member, issue: bare }))).toBe(4);
    expect(await costOf(() => panelOf(site, { as: member, issue: bare }))).toBe(1);
    const call = { as: member, issue: bare, payload: { value: 5 } };
    expect(await costOf(() => fix(site, 'setEstimate', call))).toBe(3);
  });
});

describe('the board that an estimate is set on', () => {
  const store = (value: object) => site.kvs.handle('/api/v1/set', { key: estimationKey(projectId()), value });

  it('is looked for where an earlier version of the app did not remember it', async () => {
    await glance(unestimated);
    const { boardId, ...before } = remembered() as { boardId?: number };
    expect(boardId).toBeDefined();
    store(before);
    expect(valueOf(await setEstimate(unestimated)).readiness.ready).toBe(true);
    expect(pointsOf(unestimated)).toBe(3);
  });

  it('is looked for where the remembered one is gone', async () => {
    await glance(unestimated);
    store({ ...(remembered() as object), boardId: 4711 });
    expect(valueOf(await setEstimate(unestimated)).readiness.ready).toBe(true);
    expect(pointsOf(unestimated)).toBe(3);
  });
});
