import { people } from '../../site/data/a-site';
import { openSite, type Site } from '../../site/open-site';
import type { JiraAnswer, JiraRequest } from '../../site/jira/jira-types';
import { aHistory, BEFORE, estimated, finished, joins } from '../../support/a-history';
import { BOARD, SPRINT } from '../../support/a-sprint';
import { aSprintSite } from '../../support/a-sprint-site';
import { march } from '../../support/clock';
import { sprintsOf, valueOf, velocityOf } from './support';

const data = aSprintSite([
  aHistory({ key: 'MOB-1', moves: [estimated(BEFORE, 5), joins(BEFORE, SPRINT), finished(march(10))] }),
]);

let site: Site;
beforeEach(async () => {
  site = await openSite({ data, now: data.serverInfo.serverTime });
});
afterEach(() => site.close());

/** As Jira answers the app where the role of apps may not browse the project. */
const hideBoardsFromTheApp = (): jest.SpyInstance => {
  const handle = site.jira.handle;
  return jest.spyOn(site.jira, 'handle').mockImplementation((request: JiraRequest): JiraAnswer => {
    if (request.as.kind !== 'app' || !request.path.startsWith('/rest/agile/1.0/board?')) return handle(request);
    return {
      status: 404,
      headers: {},
      body: JSON.stringify({ errorMessages: ['No project could be found.'], errors: {} }),
      endpoint: 'GET /rest/agile/1.0/board',
      objects: 0,
    };
  });
};

const asker = { as: people.member.accountId, project: 'MOB' };

it('a project out of the app’s sight is named in place of the velocity, and tried again a minute later', async () => {
  const hidden = hideBoardsFromTheApp();
  expect(valueOf(await velocityOf(site, asker, { boardId: BOARD }))).toEqual({
    kind: 'none',
    because: expect.stringContaining('The app may not browse this project') as string,
  });
  expect(site.backgroundRuns().map(({ outcome }) => outcome)).not.toContain('to be retried');
  hidden.mockRestore();
  await site.advance(60_000);
  expect(sprintsOf(valueOf(await velocityOf(site, asker, { boardId: BOARD })))).toMatchObject([{ completed: 5 }]);
});
