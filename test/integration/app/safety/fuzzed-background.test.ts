import fc from 'fast-check';
import { openSite, type Site } from '../../../site/open-site';
import { aGuardedSite, insiders } from './guarded-site';
import { hearConsole } from './console-log';
import { nasty, nastyWord, spoilt } from './nasty-values';
import { runInBackground } from './run-in-background';
import { everythingStored } from './stored';

/*
 * Messages of the queue and events of Jira that are not what they should be: none throws, and so is
 * tried again for a day, and none writes.
 */

const said = hearConsole();
const data = aGuardedSite();
let site: Site;
beforeAll(async () => {
  site = await openSite({ data, now: data.serverInfo.serverTime });
  await site.invoke({
    module: 'project-page',
    functionKey: 'load',
    as: insiders.admin,
    projectKey: 'MOB',
    payload: {},
  });
  await site.settle();
});
afterAll(() => {
  site.close();
  said.restore();
});

/** Neither digits nor a number. */
const noId = fc.oneof(
  nastyWord.filter((word) => !/^\d+$/.test(word)),
  fc.constantFrom<unknown>(-1, 1.5, 1e21, null, [], {}, true, ['10001'], '10001:7', '10001 7', '1'.repeat(40)),
);

const place = { projectId: '10001', boardId: 7 };
const backlog = { place, projectKey: 'MOB' };

const noWork: fc.Arbitrary<unknown> = fc.oneof(
  nasty,
  noId.map((projectId) => ({ ...backlog, kind: 'scan', why: 'first', place: { ...place, projectId } })),
  noId.map((boardId) => ({ ...backlog, kind: 'sync', place: { ...place, boardId } })),
  fc
    .constantFrom('', 'MOB" OR project = WEB', 'a:b', '1', null, {})
    .map((projectKey) => ({ ...backlog, kind: 'daily', projectKey })),
  nasty.map((kind) => ({ ...backlog, kind })),
  nasty.filter((why) => why !== 'first').map((why) => ({ ...backlog, kind: 'scan', why })),
  noId.map((step) => ({ ...backlog, kind: 'step', scanId: 'a1', step })),
  fc.constantFrom('', 'a:b', '../x', ' ', 7, null).map((scanId) => ({ ...backlog, kind: 'step', scanId, step: 0 })),
  nasty.map((changes) => ({ ...backlog, kind: 'keep', generation: 'a1', changes, syncedAt: 0, marks: [] })),
  spoilt({ shape: 'old', facts: [], gone: [], states: [] }).map((changes) => ({
    ...{ ...backlog, kind: 'keep', generation: 'a1', changes, syncedAt: 0, marks: [] },
  })),
);

const issueTypes = ['created', 'updated', 'deleted'].map((what) => `avi:jira:${what}:issue`);
const sprintTypes = ['started', 'closed'].map((what) => `avi:jira-software:${what}:sprint`);

const noEvent: fc.Arbitrary<unknown> = fc.oneof(
  nasty,
  fc
    .tuple(fc.constantFrom(...issueTypes), noId)
    .map(([eventType, id]) => ({ eventType, issue: { id, fields: { project: { id: '10001' } } } })),
  fc
    .tuple(fc.constantFrom(...issueTypes), noId)
    .map(([eventType, id]) => ({ eventType, issue: { id: '1', fields: { project: { id } } } })),
  fc
    .tuple(fc.constantFrom(...sprintTypes), noId)
    .map(([eventType, id]) => ({ eventType, sprint: { id, originBoardId: 7 } })),
  noId.map((originBoardId) => ({ eventType: 'avi:jira-software:closed:sprint', sprint: { id: 42, originBoardId } })),
  noId.map((id) => ({ eventType: 'avi:jira:deleted:project', project: { id } })),
  fc.tuple(nastyWord, nasty).map(([eventType, issue]) => ({ eventType, issue })),
);

it.each([
  ['a message of the queue', 'backlogWorker', noWork.map((body) => ({ body, jobId: 'a1', queueName: 'backlogs' }))],
  ['an event of Jira', 'jiraEvents', noEvent],
  ['something that is no message', 'backlogWorker', fc.record({ body: nasty, jobId: nasty })],
] as const)(
  '%s that is malformed neither throws nor writes',
  async (_, handler, given) => {
    const before = JSON.stringify(everythingStored(site));
    const ran = site.backgroundRuns().length;
    const threw: string[] = [];
    for (const one of fc.sample(given, { numRuns: 1000, seed: 7 })) {
      try {
        await runInBackground(handler, one ?? null);
      } catch (failure) {
        threw.push(`${JSON.stringify(one).slice(0, 200)}: ${String(failure)}`);
      }
      if (JSON.stringify(everythingStored(site)) !== before) threw.push(`${JSON.stringify(one).slice(0, 200)} writes`);
      if (threw.length > 10) break;
    }
    expect(threw).toEqual([]);
    await site.settle();
    expect(site.backgroundRuns().length).toBe(ran);
  },
  30_000,
);

it('says in the log that it was unknown, and none of what it held', () => {
  expect(new Set(said.lines().map((line) => line.split(' ').slice(0, 3).join(' ')))).toEqual(
    new Set(['backlog-worker unknown work', 'jira-events unknown event']),
  );
});
