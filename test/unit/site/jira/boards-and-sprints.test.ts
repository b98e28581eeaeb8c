import { aSprint, aSite, aBoard, anIssue, custom, people } from '../../../site/data/a-site';
import { createJira } from '../../../site/jira/create-jira';
import { asList } from '../../../site/jira/json-values';
import { asker, at, messageOf } from './ask';

const sprints = Array.from({ length: 60 }, (_, index) =>
  aSprint(index + 1, { state: index === 59 ? 'active' : 'closed' }),
);

const borrowed = aSprint(90, { state: 'active', originBoardId: 8 });

const jira = createJira({
  clock: () => Date.parse('2024-03-20T12:00:00Z'),
  data: aSite({
    boards: [aBoard(), aBoard({ id: 8, type: 'kanban', filterJql: 'project = WEB' })],
    sprints: [...sprints, borrowed, aSprint(91, { originBoardId: 8 })],
    issues: [
      anIssue(1, { [custom.sprint]: [{ id: 90, name: 'Sprint 90', state: 'active' }] }),
      anIssue(2, { [custom.sprint]: [{ id: 95, name: 'Elsewhere', state: 'closed', boardId: 3 }] }),
    ],
  }),
});

const sprintPage = (query: string) => asker(jira).get(`/rest/agile/1.0/board/7/sprint${query}`);

const idsOf = (body: unknown): unknown[] => asList(at(body, 'values')).map((sprint) => at(sprint, 'id'));

describe('sprints of a board', () => {
  it('are its own and those that items of its filter are in (V29), closed ones first', () => {
    const second = sprintPage('?startAt=50').body;
    expect(idsOf(second)).toEqual([51, 52, 53, 54, 55, 56, 57, 58, 59, 95, 60, 90]);
    expect(second).toMatchObject({ startAt: 50, maxResults: 50, total: 62, isLast: true });
  });

  it('come in pages of at most 50 (J1)', () => {
    const { body, objects } = sprintPage('?maxResults=500');
    expect(body).toMatchObject({ maxResults: 50, isLast: false });
    expect([idsOf(body).length, objects]).toEqual([50, 50]);
  });

  it('can be asked for by state', () => {
    expect(idsOf(sprintPage('?state=active,future').body)).toEqual([60, 90]);
    expect(sprintPage('?state=open').status).toBe(400);
  });

  it('do not exist on a kanban board', () => {
    const answer = asker(jira, 'admin').get('/rest/agile/1.0/board/8/sprint');
    expect([answer.status, messageOf(answer)]).toEqual([400, 'The board does not support sprints']);
  });
});

describe('boards', () => {
  it('are found by the project that their filter names', () => {
    const { body } = asker(jira, 'admin').get('/rest/agile/1.0/board?projectKeyOrId=10002');
    expect(idsOf(body)).toEqual([8]);
  });

  it('have a configuration with columns, estimation and place, for who administers their project', () => {
    const asked = '/rest/agile/1.0/board/7/configuration';
    for (const who of ['admin', 'lead', 'app'] as const) expect(asker(jira, who).get(asked).status).toBe(200);
    for (const who of ['member', 'reader'] as const) expect(asker(jira, who).get(asked).status).toBe(403);
    expect(asker(jira, 'guest').get(asked).status).toBe(404);
    const { body } = asker(jira, 'lead').get(asked);
    expect(body).toMatchObject({
      id: 7,
      estimation: { type: 'field', field: { fieldId: custom.points } },
      filter: { id: '10107' },
      location: { type: 'project', key: 'MOB', id: '10001' },
    });
  });

  it('are not there for whom their filter is kept from, and the list is refused where the project is', () => {
    const hard = createJira({ clock: Date.now, data: aSite() });
    const asked = '/rest/agile/1.0/board?projectKeyOrId=MOB';
    hard.hideBoard(7, [people.member.accountId]);
    expect(idsOf(asker(hard, 'member').get(asked).body)).toEqual([]);
    expect(asker(hard, 'member').get('/rest/agile/1.0/board/7/sprint').status).toBe(404);
    expect(idsOf(asker(hard, 'reader').get(asked).body)).toEqual([7]);
    hard.hideProject('MOB', ['app']);
    expect(asker(hard, 'app').get(asked).status).toBe(400);
    expect(asker(hard, 'app').keys('project = WEB')).toEqual([]);
    expect(asker(hard, 'reader').get(asked).status).toBe(200);
  });
});

describe('who may browse by what they report or are assigned to', () => {
  const [rob, mia] = [people.reader.accountId, people.member.accountId];
  const own = createJira({
    clock: Date.now,
    data: aSite({
      users: [
        { ...people.reader, roles: ['reported:MOB'] },
        { ...people.member, roles: ['assigned:MOB'] },
      ],
      issues: [
        anIssue(1, { reporter: { accountId: rob } }),
        anIssue(2, { assignee: { accountId: mia } }),
        anIssue(3, { reporter: { accountId: mia }, assignee: { accountId: rob } }),
      ],
    }),
  });
  const permitted = '/rest/api/3/mypermissions?projectKey=MOB&permissions=BROWSE_PROJECTS';

  it.each([
    ['reader', ['MOB-1']],
    ['member', ['MOB-2']],
  ] as const)('%s has the permission in the project, finds its board and sees %j', (who, keys) => {
    const asking = asker(own, who);
    expect(at(asking.get(permitted).body, 'permissions', 'BROWSE_PROJECTS', 'havePermission')).toBe(true);
    expect(idsOf(asking.get('/rest/agile/1.0/board?projectKeyOrId=MOB').body)).toEqual([7]);
    expect(asking.keys('project = MOB')).toEqual(keys);
    expect(asking.get('/rest/api/3/issue/MOB-3').status).toBe(404);
  });
});
