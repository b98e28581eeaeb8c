import type { HygieneList } from '../../../../src/contract/hygiene-view';
import { makeDemoSite } from '../../../site/demo';
import { openSite, type Site } from '../../../site/open-site';
import { admin, member, monday, openDemo, outsider } from '../demo-site';
import { hygieneOf, onProjectPage, settledPage, valueOf } from '../support';

/* Every list of Clean up is reachable whole, and names each of its items once. */

jest.setTimeout(120_000);

let site: Site;
afterEach(() => site.close());

const pageOfList = onProjectPage('hygieneList');

type Asker = { readonly as: string; readonly project: string };

/** All of a list, its first page as the tab has it and the others one by one. */
const wholeList = async (asker: Asker, first: HygieneList): Promise<Pick<HygieneList, 'rows' | 'hidden'>> => {
  const rows = [...first.rows];
  let { hidden, next } = first;
  while (next !== undefined) {
    const page = valueOf(await pageOfList(site, asker, { concern: first.concern, from: next }));
    expect(page).toMatchObject({ concern: first.concern, total: first.total, elsewhere: first.elsewhere });
    rows.push(...page.rows);
    hidden += page.hidden;
    next = page.next;
  }
  return { rows, hidden };
};

const listsOf = async (asker: Asker) => valueOf(await hygieneOf(site, asker)).lists;

it('all pages of a list together name each of its items once, and no item stands in two lists', async () => {
  site = await openSite({ data: makeDemoSite({ now: Date.parse(monday) }), now: monday, generate: 1_500 });
  const asker = { as: member, project: 'BIG' };
  await settledPage(site, asker);
  const lists = await listsOf(asker);
  expect(lists.some(({ next }) => next !== undefined)).toBe(true);
  const keys: string[] = [];
  for (const list of lists) {
    const { rows, hidden } = await wholeList(asker, list);
    expect({ concern: list.concern, found: rows.length + hidden }).toEqual({
      concern: list.concern,
      found: list.total,
    });
    keys.push(...rows.map(({ key }) => key));
  }
  expect(new Set(keys).size).toBe(keys.length);
});

it('hidden items are counted on every page and told of on none', async () => {
  site = await openDemo();
  await settledPage(site, { as: member, project: 'MOB' });
  const hidden = site.data.issues.filter(({ hiddenFrom }) => hiddenFrom?.includes(outsider)).map(({ key }) => key);
  const [all, some] = [await listsOf({ as: member, project: 'MOB' }), await listsOf({ as: outsider, project: 'MOB' })];
  expect(some.map(({ total, elsewhere }) => [total, elsewhere])).toEqual(
    all.map(({ total, elsewhere }) => [total, elsewhere]),
  );
  let hiddenOnes = 0;
  for (const { concern, total } of some) {
    const page = valueOf(await pageOfList(site, { as: outsider, project: 'MOB' }, { concern, from: 0 }));
    expect(page.rows.length + page.hidden).toBe(total);
    expect(page.rows.filter(({ key, about }) => hidden.some((one) => `${key} ${about} `.includes(`${one} `)))).toEqual(
      [],
    );
    hiddenOnes += page.hidden;
  }
  expect(hiddenOnes).toBeGreaterThan(0);
});

it('a page behind the end is empty', async () => {
  site = await openDemo();
  await settledPage(site, { as: admin, project: 'MOB' });
  const page = valueOf(await pageOfList(site, { as: admin, project: 'MOB' }, { concern: 'stale', from: 9_000 }));
  expect(page).toMatchObject({ rows: [], hidden: 0 });
  expect(page).not.toHaveProperty('next');
});
