import type { Site } from '../../site/open-site';
import { member, openDemo, outsider } from './demo-site';
import { backlogOf, forecastOf as askForecast, valueOf } from './support';
import { openKeys } from './health/as-read';

let site: Site;

beforeAll(async () => {
  site = await openDemo();
});
afterAll(() => site.close());

const forecastOf = (as: string, project: string, payload: Record<string, unknown> = {}) =>
  askForecast(site, { as, project }, payload);

it('looks back on every closed sprint of the board, not only on the seven that the velocity tab shows', async () => {
  const view = valueOf(await forecastOf(member, 'MOB'));
  expect(view).toMatchObject({ kind: 'forecast', periods: 'sprints', unit: 'points' });
  expect(view.samples).toHaveLength(9);
});

it('promises less the surer it is (F2, F4)', async () => {
  const view = valueOf(await forecastOf(member, 'MOB'));
  if (view.kind === 'none') throw new Error(view.because);
  const { 50: even, 70: likely, 85: sure, 95: surest } = view.next;
  expect([even, likely, sure, surest].toSorted((a, b) => b - a)).toEqual([even, likely, sure, surest]);
  expect(surest).toBeGreaterThan(0);
});

it('is the same for everybody, whatever they may browse; what it can be asked for is what they see (J4, J10)', async () => {
  const [one, other] = [valueOf(await forecastOf(member, 'MOB')), valueOf(await forecastOf(outsider, 'MOB'))];
  expect({ ...other, backlog: undefined }).toEqual({ ...one, backlog: undefined });
  const hiddenFrom = (person: string) =>
    new Set(site.data.issues.flatMap((issue) => (issue.hiddenFrom?.includes(person) === true ? [issue.key] : [])));
  for (const [view, person] of [
    [one, member],
    [other, outsider],
  ] as const) {
    const visible = openKeys(site, 'MOB').filter((key) => !hiddenFrom(person).has(key));
    expect(
      backlogOf(view)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(visible.toSorted());
  }
  expect(hiddenFrom(outsider).size).toBeGreaterThan(0);
});

it('says why there is none for a project without sprints (F3)', async () => {
  expect(valueOf(await forecastOf(member, 'PLAT'))).toEqual(expect.objectContaining({ kind: 'none' }));
});

it('refuses a project that the person may not browse, a board of another project and a payload that is none (J5, J10)', async () => {
  expect(await forecastOf(outsider, 'PLAT')).toEqual({
    ok: false,
    problem: { code: 'not-visible', what: 'project' },
  });
  expect(await forecastOf(member, 'MOB', { boardId: 987654 })).toEqual({
    ok: false,
    problem: { code: 'not-visible', what: 'board' },
  });
  expect(await forecastOf(member, 'MOB', { boardId: 'one' })).toMatchObject({
    ok: false,
    problem: { code: 'bad-request' },
  });
});
