import { openSite, type Site } from '../../../site/open-site';
import { custom, people } from '../../../site/data/a-site';
import { aSiteOfBoards, itemKey, rankAt, type UsedBoard } from '../../../support/a-used-site';
import { leaveFor } from '../../../support/leave-for';
import { asReadInFull } from '../../../support/read-in-full';
import { runDaily } from '../../../support/run-daily';
import { valueOf as storedAt } from '../../../support/stored-facts';
import { trackedKey } from '../../../../src/storage/keys';
import { healthOf, pageOf, settledPage, valueOf } from '../support';

/* A board that is not in use costs nothing, and is right again as soon as somebody looks (J13). */

const now = '2026-03-02T09:00:00.000Z';
const member = people.member.accountId;

let site: Site;
let board: UsedBoard;
beforeEach(async () => {
  const made = aSiteOfBoards({ boards: 1, items: 80, now: Date.parse(now) });
  site = await openSite({ data: made.data, now });
  [board] = made.boards as [UsedBoard];
  await settledPage(site, { as: member, project: board.project });
});
afterEach(() => site.close());

const look = async () => valueOf(await pageOf(site, { as: member, project: board.project }));
const openedOn = () => storedAt(site, trackedKey(board.backlogId));
const today = () => Math.floor(site.clock.now() / 86_400_000);

it('that a board was opened is noted once a day, by who may browse the project', async () => {
  expect(openedOn()).toEqual({ projectKey: board.project, openedOn: today() });
  await site.advance(86_400_000);
  await site.settle();
  expect(openedOn()).toMatchObject({ openedOn: today() - 1 });
  await look();
  expect(openedOn()).toMatchObject({ openedOn: today() });
});

it('a board that nobody has opened for 15 days has no daily work', async () => {
  leaveFor(site, board, 15);
  await site.settle();
  site.resetUsage();
  const keysOfBoards = () => site.kvs.keys().filter((key) => !key.endsWith(':site'));
  const keys = keysOfBoards();
  await runDaily(site);
  await site.settle();
  await site.advance(3 * 86_400_000);
  expect(site.usage().sinceReset.restCalls).toBe(0);
  expect(keysOfBoards()).toEqual(keys);
});

it('somebody who looks again sees what was edited at once, and all that drifted soon after', async () => {
  leaveFor(site, board, 15);
  const { openBacklog } = healthOf(await look());
  leaveFor(site, board, 15);
  await site.settle();
  leaveFor(site, board, 15);
  const left = site.clock.now();
  await site.advance(3_600_000);
  site.jira.editIssue(itemKey(board, 7), { status: 'Done' }, member);
  site.jira.deleteIssue(itemKey(board, 9), member);
  site.jira.hideIssue(itemKey(board, 11), ['app']);
  site.jira.editIssue(itemKey(board, 13), { [custom.rank]: rankAt(0.5) }, member);
  await site.advance(3_600_000);
  const health = healthOf(await look());
  expect(health).toMatchObject({ openBacklog: openBacklog - 1, partial: false });
  // Deletions are not known yet, so the figures do not say that they are of now.
  expect(health.asOf).toBeLessThanOrEqual(left + 3_600_000);
  await site.settle();
  expect(asReadInFull(site, board, 'all')).toEqual([]);
  const after = healthOf(await look());
  expect(after.openBacklog).toBe(openBacklog - 3);
  expect(after.asOf).toBe(site.clock.now());
});
