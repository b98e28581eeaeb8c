import { openSite, type Site } from '../../../site/open-site';
import { everyCall } from './every-call';
import { aGuardedSite, insiders } from './guarded-site';
import { hearConsole } from './console-log';

/*
 * Somebody who has not let the app act for them: Forge asks them, once a function ends with its own
 * error. An answer of the app in its place would leave the person before a wall.
 */

const said = hearConsole();
const data = aGuardedSite();
let site: Site;
beforeAll(async () => {
  site = await openSite({ data, now: data.serverInfo.serverTime, withoutConsent: [insiders.member] });
});
afterAll(() => {
  site.close();
  said.restore();
});

it('gets Forge’s own error from every key, and nothing of theirs is stored or logged', async () => {
  for (const call of everyCall(insiders.member)) {
    await expect(site.invoke(call)).rejects.toThrow('Authentication Required');
  }
  // What the panel remembers of the site's fields is read as the app.
  expect(site.kvs.keys().filter((key) => !/^(?:fields|estimation):/.test(key))).toEqual([]);
  expect(said.lines()).toEqual([]);
});

it('others are answered', async () => {
  const answer = await site.invoke({
    module: 'issue-panel',
    functionKey: 'load',
    as: insiders.reader,
    issueKey: 'MOB-1',
  });
  expect(answer).toMatchObject({ ok: true });
});

it('a permission that the app itself lacks is told as such, not as a connection that broke', async () => {
  const handle = site.jira.handle;
  const spy = jest.spyOn(site.jira, 'handle').mockImplementation((request) => ({
    ...handle(request),
    status: 401,
    body: '{"code":401,"message":"Unauthorized; scope does not match"}',
  }));
  const answer = await site.invoke({
    module: 'issue-panel',
    functionKey: 'load',
    as: insiders.reader,
    issueKey: 'MOB-1',
  });
  expect(answer).toEqual({ ok: false, problem: { code: 'app-not-allowed' } });
  expect(said.lines()).toHaveLength(1);
  spy.mockRestore();
});
