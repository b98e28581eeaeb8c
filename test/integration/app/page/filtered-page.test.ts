import type { ProjectView } from '../../../../src/contract/project-view';
import { people } from '../../../site/demo/people';
import type { Site } from '../../../site/open-site';
import { agendaOf, keysOf, shown } from '../agenda-support';
import { member, openDemo, outsider } from '../demo-site';
import { healthOf, readinessOf, settledPage } from '../support';

/* A filter is followed by everything on Overview and Refine; of a part there is no score (H4). */

jest.setTimeout(120_000);

let site: Site;
beforeAll(async () => {
  site = await openDemo();
  await settledPage(site, { as: member, project: 'MOB' });
});
afterAll(() => site.close());

const typeId = (name: string): string => {
  const types = site.data.issues.map(({ fields }) => fields['issuetype']);
  const found = types.find((type) => JSON.stringify(type).includes(`"${name}"`)) as { id: string } | undefined;
  return found?.id ?? '';
};
const filterTo = (name: string) => ({ filter: { typeId: typeId(name) } });
const listed = ({ next }: ProjectView): readonly string[] =>
  [...next.toRefine, ...next.others].toSorted((a, b) => a.rank - b.rank).map(({ key }) => key);

/** Open items of a type in the backlog, as somebody sees it. */
const openOf = async (as: string, typeName: string): Promise<readonly string[]> => {
  const ofType = site.data.issues.filter(({ fields }) => JSON.stringify(fields['issuetype']).includes(`"${typeName}"`));
  const open = await readinessOf(site, { as, project: 'MOB' });
  return open.flatMap(({ key }) => (ofType.some((issue) => issue.key === key) ? key : []));
};

it('has no score, and the items that fit', async () => {
  const page = await settledPage(site, { as: member, project: 'MOB' }, filterTo('Bug'));
  expect(healthOf(page)).toMatchObject({ score: null, openBacklog: 8 });
  expect(healthOf(await settledPage(site, { as: member, project: 'MOB' })).score).toBeGreaterThan(0);
});

it('lists the first by rank that fit, also where they stand far below what comes next', async () => {
  const asker = { as: member, project: 'MOB' };
  const page = await settledPage(site, asker, filterTo('Bug'));
  expect(listed(page)).toHaveLength(8);
  expect(await openOf(member, 'Bug')).toEqual(expect.arrayContaining([...listed(page)]));
  expect(page.next.chosenBy).toBe('All that fit the filter.');
  const stories = await settledPage(site, asker, filterTo('Story'));
  expect(listed(stories)).toHaveLength(20);
  expect(stories.next.chosenBy).toBe('The first 20 by rank that fit the filter.');
});

it('leaves what somebody may not see out of the list, which is otherwise the same', async () => {
  const all = listed(await settledPage(site, { as: member, project: 'MOB' }, filterTo('Story')));
  const hidden = site.data.issues.filter(({ hiddenFrom }) => hiddenFrom?.includes(outsider)).map(({ key }) => key);
  const seen = await settledPage(site, { as: outsider, project: 'MOB' }, filterTo('Story'));
  expect(listed(seen)).toEqual(expect.arrayContaining(all.filter((key) => !hidden.includes(key))));
  expect(listed(seen).filter((key) => hidden.includes(key))).toEqual([]);
  expect(healthOf(seen).score).toBeNull();
});

it('is followed for who sees only their own items', async () => {
  const asker = { as: people.nora.accountId, project: 'MOB' };
  const own = listed(await settledPage(site, asker));
  expect(own.length).toBeGreaterThan(0);
  const page = await settledPage(site, asker, filterTo('Bug'));
  expect(healthOf(page).score).toBeNull();
  expect(own).toEqual(expect.arrayContaining([...listed(page)]));
});

it('leaves the trend as it is, which is of the whole backlog', async () => {
  const asker = { as: member, project: 'MOB' };
  const whole = await settledPage(site, asker);
  const filtered = await settledPage(site, asker, filterTo('Bug'));
  expect(filtered.trend).toEqual(whole.trend);
  const asked = healthOf(whole).components.map(({ id, weight, target }) => [id, { ...target, weight }]);
  expect(filtered.trend.settings).toEqual(Object.fromEntries(asked));
});

it('nothing fits: nothing is listed, and no figure is made up', async () => {
  const page = await settledPage(site, { as: member, project: 'MOB' }, { filter: { label: 'no-such-label' } });
  expect(listed(page)).toEqual([]);
  expect(healthOf(page)).toMatchObject({ score: null, openBacklog: 0, ready: 0 });
});

it('is followed by the agenda, for those who see all and for those who see a part', async () => {
  for (const as of [member, outsider]) {
    const view = shown(await agendaOf(site, { as, project: 'MOB' }, filterTo('Bug')));
    const bugs = await openOf(member, 'Bug');
    const named = keysOf([...view.items, ...view.ifTime, ...view.leftOut]);
    expect(named.length).toBeGreaterThan(0);
    expect(bugs).toEqual(expect.arrayContaining([...named]));
  }
});
