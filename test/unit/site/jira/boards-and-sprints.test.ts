import { aSprint, aSite, aBoard, anIssue, custom } from '../../../site/data/a-site';
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

  it('have a configuration with columns, estimation and place', () => {
    const { body } = asker(jira).get('/rest/agile/1.0/board/7/configuration');
    expect(body).toMatchObject({
      id: 7,
      estimation: { type: 'field', field: { fieldId: custom.points } },
      filter: { id: '10107' },
      location: { type: 'project', key: 'MOB', id: '10001' },
    });
  });
});
