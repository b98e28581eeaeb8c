import type { Answer } from '../../../src/contract/answer';
import type { ForecastView } from '../../../src/contract/forecast-view';
import type { Site } from '../../site/open-site';
import { member, openDemo, outsider } from './demo-site';
import { valueOf } from './support';

let site: Site;

beforeAll(async () => {
  site = await openDemo();
});
afterAll(() => site.close());

const forecastOf = (as: string, projectKey: string, payload: Record<string, unknown> = {}) =>
  site.invoke({ module: 'project-page', functionKey: 'forecast', as, projectKey, payload }) as Promise<
    Answer<ForecastView>
  >;

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

it('is the same for everybody, whatever they may browse', async () => {
  expect(await forecastOf(outsider, 'MOB')).toEqual(await forecastOf(member, 'MOB'));
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
