import { people } from '../../site/data/a-site';
import { openSite, type Site } from '../../site/open-site';
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

const asker = { as: people.member.accountId, project: 'MOB' };

it('a project out of the app’s sight is named in place of the velocity, and tried again a minute later', async () => {
  site.jira.hideProject('MOB', ['app']);
  expect(valueOf(await velocityOf(site, asker, { boardId: BOARD }))).toEqual({
    kind: 'none',
    because: expect.stringContaining('The app may not see the configuration of the board') as string,
  });
  expect(site.backgroundRuns().map(({ outcome }) => outcome)).not.toContain('to be retried');
  site.jira.hideProject('MOB', []);
  await site.advance(60_000);
  expect(sprintsOf(valueOf(await velocityOf(site, asker, { boardId: BOARD })))).toMatchObject([{ completed: 5 }]);
});
