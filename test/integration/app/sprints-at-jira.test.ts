import { people } from '../../site/data/a-site';
import type { SiteData, SiteSprint } from '../../site/data/site-data';
import { openSite, type Site } from '../../site/open-site';
import { aHistory, BEFORE, estimated, finished, joins } from '../../support/a-history';
import { BOARD, SPRINT } from '../../support/a-sprint';
import { aScrumBoard, aSprintSite, goldenSprints } from '../../support/a-sprint-site';
import { march } from '../../support/clock';
import { sprintItemsOf, sprintsOf, valueOf, velocityOf } from './support';

/*
 * The rules of sprints (V) where they meet what Jira answers; the domain's own tests hold them for
 * every history.
 */

const member = people.member.accountId;
const committed = [estimated(BEFORE, 5), joins(BEFORE, SPRINT)];
const done = aHistory({ key: 'MOB-1', moves: [...committed, finished(march(10))] });
const reEstimated = aHistory({ key: 'MOB-2', moves: [...committed, estimated(march(6), 8)] });
const ofOtherBoard = aHistory({
  key: 'MOB-3',
  moves: [estimated(BEFORE, 2), joins(BEFORE, SPRINT), finished(march(9))],
});

const on = async <T>(data: SiteData, ask: (site: Site) => Promise<T>): Promise<T> => {
  const site = await openSite({ data, now: data.serverInfo.serverTime });
  try {
    return await ask(site);
  } finally {
    site.close();
  }
};

const view =
  (boardId = BOARD) =>
  async (site: Site) =>
    valueOf(await velocityOf(site, { as: member, project: 'MOB' }, { boardId }));
const sprints = (boardId?: number) => async (site: Site) => sprintsOf(await view(boardId)(site));

/** The sprints of the site with other parts for Sprint 23. */
const sprint23 = (parts: Partial<SiteSprint>): readonly SiteSprint[] =>
  goldenSprints.map((sprint) => (sprint.id === SPRINT ? { ...sprint, ...parts } : sprint));

const boards = [
  { ...aScrumBoard(), filterJql: 'issuekey in (MOB-1, MOB-2)' },
  {
    ...aScrumBoard({ filter: { id: '10108' } }),
    id: 8,
    name: 'Web board',
    filterJql: 'project = MOB AND issuekey = MOB-3',
  },
];

describe('the instant at which a sprint starts (V1)', () => {
  const planned = '2024-03-01T09:00:00.000+0000';
  const joinedLater = aHistory({ key: 'MOB-1', moves: [estimated(BEFORE, 5), joins(march(2), SPRINT)] });

  it('is the instant at which it was activated, not the one that was planned', async () => {
    const data = aSprintSite([joinedLater], { sprints: sprint23({ startDate: planned }) });
    expect(await on(data, sprints())).toMatchObject([{ start: march(4, 9), committed: 5, added: 0 }]);
  });

  it('is the planned instant where Jira does not say when it was activated', async () => {
    const notActivated: SiteSprint = {
      id: SPRINT,
      name: 'Sprint 23',
      state: 'closed',
      startDate: planned,
      completeDate: '2024-03-18T15:00:00.000+0000',
      originBoardId: BOARD,
    };
    const data = aSprintSite([joinedLater], { sprints: [notActivated] });
    expect(await on(data, sprints())).toMatchObject([{ start: march(1, 9), committed: 0, added: 5 }]);
  });
});

it.each([
  ['no completion', {}],
  ['a completion that is no date', { completeDate: 'last Monday' }],
])('a closed sprint with %s is left out and named (V1, V30)', async (_, dates) => {
  const undated: SiteSprint = {
    id: 41,
    name: 'Sprint 22',
    state: 'closed',
    startDate: '2024-02-12T09:00:00.000+0000',
    originBoardId: BOARD,
  };
  const data = aSprintSite([done], { sprints: [...goldenSprints, { ...undated, ...dates }] });
  expect(await on(data, view())).toMatchObject({
    sprints: [{ name: 'Sprint 23', completed: 5 }],
    leftOut: [{ name: 'Sprint 22', why: 'Jira gives no date of its completion.' }],
  });
});

describe('which field a change is of (V2–V4)', () => {
  /** As histories are that Jira has kept since before changes had the field's id. */
  const withoutFieldIds = (site: SiteData): SiteData => ({
    ...site,
    issues: site.issues.map(({ changelog, ...issue }) => ({
      ...issue,
      changelog: {
        histories: (changelog?.histories ?? []).map((history) => ({
          ...history,
          items: history.items.map(({ field, from, fromString, to, toString }) => ({
            field,
            from,
            fromString,
            to,
            toString,
          })),
        })),
      },
    })),
  });
  const site = aSprintSite([done, reEstimated]);
  const items = async (opened: Site) =>
    valueOf(await sprintItemsOf(opened, { as: member, project: 'MOB' }, { boardId: BOARD, sprintId: SPRINT })).rows;

  it('is told by the field’s name where the change has no field id (V3)', async () => {
    const rows = await on(site, items);
    expect(rows).toMatchObject([
      { key: 'MOB-1', committed: 5, completed: 5 },
      { key: 'MOB-2', committed: 5, change: 3, notCompleted: 8 },
    ]);
    expect(await on(withoutFieldIds(site), items)).toEqual(rows);
  });

  it('is never told by the name alone where there is an id: another field may be called the same', async () => {
    const namesake = site.issues.map(({ changelog, ...issue }) => ({
      ...issue,
      changelog: {
        histories: (changelog?.histories ?? []).map((history) => ({
          ...history,
          items: history.items.flatMap((change) =>
            change.field === 'Story Points'
              ? [change, { ...change, fieldId: 'customfield_10999', toString: '99' }]
              : [change],
          ),
        })),
      },
    }));
    expect(await on({ ...site, issues: namesake }, items)).toEqual(await on(site, items));
  });
});

describe('which sprints a board has and which items it reports', () => {
  it('of a sprint on two boards each reports the items of its own filter (V20)', async () => {
    const data = aSprintSite([done, reEstimated, ofOtherBoard], { boards });
    await on(data, async (site) => {
      expect(await sprints(BOARD)(site)).toMatchObject([{ sprint: SPRINT, committed: 10, completed: 5 }]);
      expect(await sprints(8)(site)).toMatchObject([{ sprint: SPRINT, committed: 2, completed: 2 }]);
    });
  });

  it('are those that it made, even empty ones, and those that items of its filter are in (V29)', async () => {
    const elsewhere = ['MOB-1', 'MOB-2'].map((key) => aHistory({ key }));
    await on(aSprintSite([...elsewhere, ofOtherBoard], { boards }), async (site) => {
      expect(await sprints(BOARD)(site)).toMatchObject([{ sprint: SPRINT, committed: 0, items: { all: 0 } }]);
      expect(await sprints(8)(site)).toMatchObject([{ sprint: SPRINT, committed: 2 }]);
    });
    const unplanned = aHistory({ key: 'MOB-3' });
    await on(aSprintSite([done, reEstimated, unplanned], { boards }), async (site) => {
      expect(await sprints(BOARD)(site)).toMatchObject([{ sprint: SPRINT, committed: 10 }]);
      expect(await view(8)(site)).toMatchObject({
        kind: 'none',
        because: expect.stringContaining('No velocity yet') as string,
      });
    });
  });

  it('a board of a team-managed project has sprints like a scrum board (V23)', async () => {
    const data = aSprintSite([done, reEstimated], { boards: [{ ...aScrumBoard(), type: 'simple' }] });
    expect(await on(data, sprints())).toEqual(await on(aSprintSite([done, reEstimated]), sprints()));
  });

  it('a reopened sprint is no closed one until it is closed again, then by its last completion (V22)', async () => {
    const late = aHistory({ key: 'MOB-1', moves: [...committed, finished(march(19))] });
    const reopened = aSprintSite([late], { sprints: sprint23({ state: 'active' }) });
    expect(await on(reopened, view())).toMatchObject({ kind: 'none' });
    const again = sprint23({ completeDate: '2024-03-19T18:00:00.000+0000' });
    expect(await on(aSprintSite([late]), sprints())).toMatchObject([{ completed: 0 }]);
    expect(await on(aSprintSite([late], { sprints: again }), sprints())).toMatchObject([{ completed: 5 }]);
  });
});
