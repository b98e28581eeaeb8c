import { aSite, people } from '../../site/data/a-site';
import type { SiteProject } from '../../site/data/site-data';
import { openSite, type Site } from '../../site/open-site';
import { type DrawnNode, type DrawnScreen, drawScreen, nodesIn } from '../names/drawn-screen';

/* The project of a preview is chosen by name, however many projects the site has. */

const many = Array.from({ length: 70 }, (_, index): SiteProject => ({
  id: String(20_000 + index),
  key: `TEAM${index}`,
  name: `Team ${String(index).padStart(2, '0')}`,
}));

let site: Site;
let page: DrawnScreen;
beforeAll(async () => {
  const data = aSite({ projects: [...aSite().projects, ...many] });
  site = await openSite({ data, now: data.serverInfo.serverTime });
  page = drawScreen(site, { module: 'admin-page', as: people.admin.accountId }, () =>
    jest.isolateModules(() => void jest.requireActual('../../../src/frontend/admin-page')),
  );
  await page.settle();
}, 60_000);
afterAll(() => site.close());

const select = (): DrawnNode => {
  const found = nodesIn(page.root()).find(({ props }) => /preview-project$/.test(String(props['inputId'])));
  if (found === undefined) throw new Error('There is no field for the project.');
  return found;
};

const options = (): readonly string[] =>
  (select().props['options'] as readonly { readonly label: string }[]).map(({ label }) => label);

const act = async (handler: string, given?: unknown) => {
  (select().props[handler] as (given: unknown) => void)(given);
  await page.settle();
};

/** Jira is asked a moment after the last letter. */
const untilOffered = async (label: string): Promise<void> => {
  while (!options().includes(label)) await page.settle();
};

it('nothing is asked before somebody enters the field; then the first by name are offered', async () => {
  expect(options()).toEqual([]);
  await act('onFocus');
  expect(options()).toHaveLength(50);
  expect(options()).not.toContain('Team 69 (TEAM69)');
}, 60_000);

it('one that is not among the first is found by what is typed, chosen, and stays chosen', async () => {
  await act('onInputChange', 'Team 69');
  await untilOffered('Team 69 (TEAM69)');
  await act('onChange', { value: 'TEAM69' });
  await act('onInputChange', '');
  expect(select().props['value']).toEqual({ value: 'TEAM69', label: 'Team 69 (TEAM69)' });
  expect(options()).toContain('Team 00 (TEAM0)');
}, 60_000);
