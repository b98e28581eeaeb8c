import type { Site } from '../../../site/open-site';
import { DAY } from '../../../support/clock';
import { live, reported, storedAmong, work } from '../privacy/a-kept-site';
import { admin, member, openDemo, projectAdmin, reader } from '../demo-site';
import { everythingStored } from '../safety/stored';
import { onProjectPage, pageOf, settledPage, valueOf } from '../support';

/* Where somebody is on the project page is kept for them, per project, for 90 days. */

jest.setTimeout(120_000);

const open = onProjectPage('open');
const keepPlace = onProjectPage('keepPlace');

let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => site.close());

const at = (as: string, project = 'MOB') => ({ as, project });
const placeOf = async (as: string, project = 'MOB') => valueOf(await open(site, at(as, project))).place;
const bugType = (): string => {
  const types = site.data.issues.map(({ fields }) => JSON.stringify(fields['issuetype']));
  const { id } = JSON.parse(types.find((type) => type.includes('"Bug"')) ?? '{}') as { id?: string };
  return id ?? '';
};
const placesStored = () => everythingStored(site).filter(([key]) => key.startsWith('place:'));

it('is there again for the same person in the same project, and for nobody else', async () => {
  await settledPage(site, at(member));
  const place = { tab: 'refine', filter: { typeId: bugType() }, folds: ['figures', 'share'] };
  expect(await keepPlace(site, at(member), place)).toEqual({ ok: true, value: null });
  expect(await placeOf(member)).toMatchObject({ ...place, filterNames: { type: 'Bug' } });
  expect(await placeOf(reader)).toBeUndefined();
  expect(await placeOf(member, 'APPT')).toBeUndefined();
  // The page comes filtered as it was left.
  const { health } = valueOf(await open(site, at(member)));
  const filtered = valueOf(await pageOf(site, at(member), { filter: { typeId: bugType() } })).health;
  expect({ ...health, asOf: 0 }).toEqual({ ...filtered, asOf: 0 });
  // A later place stands instead of it.
  await keepPlace(site, at(member), { tab: 'forecast', folds: [] });
  expect(await placeOf(member)).toMatchObject({ tab: 'forecast', folds: [] });
  expect(placesStored()).toHaveLength(1);
});

it('is kept for 90 days by the clock', async () => {
  await keepPlace(site, at(member), { tab: 'clean-up', folds: [] });
  await site.clock.advance(90 * DAY - 60_000);
  expect(await placeOf(member)).toMatchObject({ tab: 'clean-up' });
  await site.clock.advance(120_000);
  expect(await placeOf(member)).toBeUndefined();
});

it('keeps no text of issues: no label, no name, nothing that is none of its parts', async () => {
  const refused = { ok: false, problem: { code: 'bad-request' } };
  expect(
    await keepPlace(site, at(member), { tab: 'refine', folds: [], filter: { label: 'secret-launch' } }),
  ).toMatchObject(refused);
  expect(await keepPlace(site, at(member), { tab: 'refine', folds: ['Secret launch'] })).toMatchObject(refused);
  expect(placesStored()).toEqual([]);
  await keepPlace(site, at(member), { tab: 'refine', filter: { typeId: bugType() }, folds: [] });
  const [[key, value] = ['', undefined]] = placesStored();
  expect(key).not.toContain(member);
  expect(value).toEqual({
    shape: 1,
    by: member,
    at: site.clock.now(),
    place: { tab: 'refine', filter: { typeId: bugType() }, folds: [] },
  });
});

it('opens the first board where the board of the place is gone, on the same tab with the same folds', async () => {
  await settledPage(site, at(admin, 'OPS'));
  const { boards, board } = valueOf(await pageOf(site, at(admin, 'OPS')));
  const other = boards.find(({ id }) => id !== board?.id)?.id ?? 0;
  expect(other).not.toBe(0);
  await keepPlace(site, at(admin, 'OPS'), { tab: 'refine', boardId: other, folds: ['share'] });
  expect(valueOf(await open(site, at(admin, 'OPS'))).board?.id).toBe(other);
  await keepPlace(site, at(admin, 'OPS'), { tab: 'refine', boardId: 424_242, folds: ['share'] });
  const page = valueOf(await open(site, at(admin, 'OPS')));
  expect(page.board?.id).toBe(board?.id);
  expect(page.place).toEqual({ tab: 'refine', folds: ['share'] });
});

it('is forgotten with the project', async () => {
  await keepPlace(site, at(admin), { tab: 'refine', folds: [] });
  await keepPlace(site, at(admin, 'APPT'), { tab: 'forecast', folds: [] });
  site.jira.deleteProject('MOB');
  await site.settle();
  expect(placesStored()).toHaveLength(1);
  expect(await placeOf(admin, 'APPT')).toMatchObject({ tab: 'forecast' });
});

it('is reported to Atlassian with whose it is, and loses them when the account is closed (J15)', async () => {
  await keepPlace(site, at(member), { tab: 'refine', folds: [] });
  await keepPlace(site, at(projectAdmin), { tab: 'forecast', folds: [] });
  site.jira.closeAccount(member);
  expect(storedAmong(site, [member, projectAdmin])).toEqual([member, projectAdmin]);
  await work(site);
  await live(site, 7);
  expect(reported(site).flat()).toEqual(expect.arrayContaining([member, projectAdmin]));
  expect(storedAmong(site, [member, projectAdmin])).toEqual([projectAdmin]);
  expect(await placeOf(projectAdmin)).toMatchObject({ tab: 'forecast' });
});
