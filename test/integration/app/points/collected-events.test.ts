import { openSite, type Site } from '../../../site/open-site';
import { aSiteOfBoards, itemKey, type UsedBoard } from '../../../support/a-used-site';
import { leaveFor } from '../../../support/leave-for';
import { custom, people } from '../../../site/data/a-site';
import { noticesPrefix, waitingWorkKey } from '../../../../src/storage/keys';
import { storedFacts } from '../../../support/stored-facts';
import { settledPage } from '../support';

/* Events are collected: one message for a burst, none for a board that is not in use. */

const now = '2026-03-02T09:00:00.000Z';
const member = people.member.accountId;

let site: Site;
let board: UsedBoard;
beforeEach(async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const made = aSiteOfBoards({ boards: 1, items: 620, now: Date.parse(now) });
  site = await openSite({ data: made.data, now });
  [board] = made.boards as [UsedBoard];
  await settledPage(site, { as: member, project: board.project });
  site.resetUsage();
}, 60_000);
afterEach(() => {
  site.close();
  jest.restoreAllMocks();
});

const pushes = (): number => site.backgroundRuns().filter(({ by }) => by === 'backlogs').length;
const notices = () => site.kvs.keys().filter((key) => key.startsWith(noticesPrefix(board.backlogId)));
const edit = (number: number) =>
  site.jira.editIssue(itemKey(board, number), { [custom.points]: 13, summary: `Edited ${number}` }, member);

it('600 issues that are edited in bulk push one message, which reads all of them once', async () => {
  const before = pushes();
  for (let number = 1; number <= 600; number += 1) edit(number);
  await site.settle();
  expect(pushes() - before).toBeLessThanOrEqual(2);
  expect(notices()).toEqual([]);
  expect(site.usage().sinceReset.points).toBeLessThanOrEqual(620);
  const facts = storedFacts(site, board.backlogId);
  expect(Object.values(facts).filter(({ estimate }) => estimate === 13)).toHaveLength(600);
}, 60_000);

it('few edits cost nothing until somebody looks, and then are there', async () => {
  edit(1);
  edit(2);
  await site.settle();
  expect(site.usage().sinceReset.points).toBe(0);
  await settledPage(site, { as: member, project: board.project });
  expect(notices()).toEqual([]);
  expect(storedFacts(site, board.backlogId)['1000001']?.estimate).toBe(13);
});

it('a claim whose message was lost counts no more after half an hour', async () => {
  const claim = waitingWorkKey(board.backlogId, 'sync');
  site.kvs.handle('/api/v1/set', { key: claim, value: { at: site.clock.now() } });
  const before = pushes();
  edit(1);
  await site.advance(60_000);
  expect(pushes()).toBe(before);
  await site.advance(31 * 60_000);
  edit(2);
  await site.settle();
  expect(pushes()).toBe(before + 1);
  expect(site.kvs.keys()).not.toContain(claim);
});

it('events of a board that nobody has opened for 15 days are not noted, and cost nothing', async () => {
  leaveFor(site, board, 15);
  const keys = site.kvs.keys();
  for (let number = 1; number <= 100; number += 1) edit(number);
  site.jira.deleteIssue(itemKey(board, 200), member);
  await site.settle();
  expect(site.kvs.keys()).toEqual(keys);
  expect(site.usage().sinceReset.restCalls).toBe(0);
});
