import type { ItemRow } from '../../../src/contract/item-row';
import { byKey } from '../../../src/domain/items/item-order';
import type { Site } from '../../site/open-site';
import { member, openDemo } from './demo-site';
import { settledPage } from './support';

let site: Site;

beforeAll(async () => {
  site = await openDemo();
});
afterAll(() => site.close());

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
