import type { ItemRow } from '../../../src/contract/item-row';
import { byKey } from '../../../src/domain/items/item-order';
import type { Site } from '../../site/open-site';
import { member, openDemo } from './demo-site';
import { backlogOf, forecastOf, settledPage, valueOf } from './support';

let site: Site;
let rows: readonly ItemRow[];

const backlog = async () => backlogOf(valueOf(await forecastOf(site, { as: member, project: 'MOB' })));

beforeAll(async () => {
  site = await openDemo();
  rows = await backlog();
});
afterAll(() => site.close());

const row = (key: string) => rows.find((each) => each.key === key);

it('names the epic of an item, so that a forecast can be asked for the epic', () => {
  expect(row('MOB-126')?.epic).toEqual({ key: 'MOB-4', name: 'Safer sign-in without passwords' });
});

it('names the versions of an item', () => {
  expect(row('MOB-105')?.versions).toEqual([{ id: '10206', name: '5.0' }]);
  expect(row('MOB-126')?.versions).toEqual([]);
});

it('gives the estimate as a number beside its words, and no number where nobody has estimated', () => {
  expect(row('MOB-126')).toMatchObject({ estimate: '5 points', size: 5 });
  expect(row('MOB-125')).not.toHaveProperty('size');
});

it('names the items that tell the same story, and leaves the scores of the others alone (Q4, P5)', async () => {
  const shown = async () => {
    const { next } = await settledPage(site, { as: member, project: 'MOB' });
    return [...next.toRefine, ...next.others];
  };
  const before = await shown();
  const [first, second] = before.filter(({ kind }) => kind === 'story').map(({ key }) => key);
  if (first === undefined || second === undefined) throw new Error('The demo backlog begins with two stories.');
  const summary = 'As a customer, I want to freeze my card so that nobody else pays with it';
  for (const key of [first, second]) site.jira.editIssue(key, { summary, description: null }, member);
  await site.advance(2000);
  const after = await shown();
  const same = (key: string) => after.find((one) => one.key === key)?.sameStoryAs;
  expect([same(first), same(second)]).toEqual([[second], [first]]);
  const others = (rows: readonly ItemRow[]) => rows.filter(({ key }) => key !== first && key !== second);
  expect(others(after).toSorted(byKey)).toEqual(others(before).toSorted(byKey));
});
