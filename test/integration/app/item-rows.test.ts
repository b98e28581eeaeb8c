import type { ItemRow } from '../../../src/contract/project-view';
import type { Site } from '../../site/open-site';
import { member, openDemo } from './demo-site';
import { pageOf, valueOf } from './support';

let site: Site;
let rows: readonly ItemRow[];

beforeAll(async () => {
  site = await openDemo();
  rows = valueOf(await pageOf(site, member, 'MOB')).items;
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
  const [first, second, other] = ['MOB-126', 'MOB-125', 'MOB-105'];
  const before = row(other);
  const summary = 'As a customer, I want to freeze my card so that nobody else pays with it';
  for (const key of [first, second]) site.jira.editIssue(key, { summary, description: null }, member);
  await site.advance(2000);
  rows = valueOf(await pageOf(site, member, 'MOB')).items;
  expect(row(first)?.sameStoryAs).toEqual([second]);
  expect(row(second)?.sameStoryAs).toEqual([first]);
  expect(row(other)).toEqual(before);
});
