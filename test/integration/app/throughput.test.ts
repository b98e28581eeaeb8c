import { people } from '../../site/data/a-site';
import type { SiteBoard } from '../../site/data/site-data';
import { openSite, type Site } from '../../site/open-site';
import { aHistory, finished, moved, withoutHistory } from '../../support/a-history';
import { DONE, TO_DO } from '../../support/a-sprint';
import { aScrumBoard, aSprintSite } from '../../support/a-sprint-site';
import { march } from '../../support/clock';
import { flowOf, pageOf, valueOf, weekItemsOf } from './support';

const member = people.member.accountId;
const week = march(4, 0);

/** A kanban board; and a team-managed one on which sprints are switched off. */
const boards: readonly (readonly [string, Partial<SiteBoard>])[] = [
  ['a kanban board', { type: 'kanban' }],
  ['a team-managed board without sprints', { type: 'simple', sprintsOff: true }],
];

let site: Site;
const openOn = async (board: Partial<SiteBoard>): Promise<void> => {
  site = await openSite({
    data: aSprintSite(
      [
        aHistory({ key: 'MOB-1', moves: [finished(march(5))] }),
        aHistory({ key: 'MOB-2', moves: [finished(march(10, 23))] }),
        aHistory({ key: 'MOB-3', moves: [finished(march(6)), moved(march(7), TO_DO)] }),
        aHistory({ key: 'MOB-4', moves: [finished(march(12))] }),
        withoutHistory(aHistory({ key: 'MOB-5', moves: [finished(march(12))] })),
      ],
      {
        boards: [{ ...aScrumBoard(), ...board }],
        issueParts: { 'MOB-2': { hiddenFrom: [member] } },
      },
    ),
  });
};
afterEach(() => site.close());

describe.each(boards)('%s (V23)', (_, board) => {
  beforeEach(() => openOn(board));

  it('shows what reached its last column by week, and how many nobody can tell of (V31)', async () => {
    const view = valueOf(await flowOf(site, { as: member, project: 'MOB' }));
    expect(view).toMatchObject({ kind: 'flow', unknown: 1, partly: false, mean: 3 / 12 });
    const weeks = view.kind === 'flow' ? view.weeks : [];
    expect(weeks).toHaveLength(12);
    expect(weeks.slice(-2)).toEqual([
      { from: week, to: march(11, 0), finished: 2, imported: 0 },
      { from: march(11, 0), to: march(18, 0), finished: 1, imported: 0 },
    ]);
    expect(valueOf(await pageOf(site, { as: member, project: 'MOB' })).velocityDue).toBe(false);
  });

  it('opens a week to its items as the viewer, with one call beside that for the boards in sight', async () => {
    await flowOf(site, { as: member, project: 'MOB' });
    site.resetUsage();
    const { rows, hidden } = valueOf(
      await weekItemsOf(site, { as: member, project: 'MOB' }, { boardId: 7, from: week }),
    );
    expect(rows).toMatchObject([{ key: 'MOB-1', summary: 'Summary of MOB-1', finishedAt: march(5) }]);
    expect(hidden).toBe(1);
    expect(site.usage().sinceReset.restCalls).toBe(2);
  });

  it('opens a week that nobody has looked at before', async () => {
    const { rows } = valueOf(await weekItemsOf(site, { as: member, project: 'MOB' }, { boardId: 7, from: week }));
    expect(rows.map(({ key }) => key)).toEqual(['MOB-1']);
  });

  it('has no week that begins on another day', async () => {
    expect(await weekItemsOf(site, { as: member, project: 'MOB' }, { boardId: 7, from: week + 1 })).toEqual({
      ok: false,
      problem: { code: 'not-visible', what: 'week' },
    });
  });
});

it('names the items of an import, which open apart from what the team finished', async () => {
  const imported = Array.from({ length: 50 }, (_, index) =>
    aHistory({ key: `MOB-${index + 10}`, created: march(5) + index * 1000, born: { status: DONE } }),
  );
  const ownItem = aHistory({ key: 'MOB-1', moves: [finished(march(5))] });
  site = await openSite({
    data: aSprintSite([ownItem, ...imported], { boards: [{ ...aScrumBoard(), type: 'kanban' }] }),
  });
  const view = valueOf(await flowOf(site, { as: member, project: 'MOB' }));
  expect(view.kind === 'flow' && view.weeks.at(-2)).toMatchObject({ finished: 51, imported: 50 });
  const itemsOf = async (withoutImported?: boolean) =>
    valueOf(await weekItemsOf(site, { as: member, project: 'MOB' }, { boardId: 7, from: week, withoutImported })).rows;
  expect(await itemsOf()).toHaveLength(51);
  expect((await itemsOf())[1]?.reason).toBe('imported: created in the last column together with many others');
  expect((await itemsOf(true)).map(({ key }) => key)).toEqual(['MOB-1']);
});
