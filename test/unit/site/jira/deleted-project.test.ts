import { custom, anIssue, aBoard, aSite, aSprint } from '../../../site/data/a-site';
import { createJira } from '../../../site/jira/create-jira';
import type { JiraEvent } from '../../../site/jira/events/jira-event';
import { asList } from '../../../site/jira/json-values';
import { asker, keysIn, at, messageOf } from './ask';

const inSprints = (...ids: number[]): Record<string, unknown> => ({
  [custom.sprint]: ids.map((id) => ({ id, name: `Sprint ${id}`, state: 'closed' })),
});

const backend = { id: '71', name: 'Backend' };

const shared = { id: '72', name: 'Shared' };

const web = (number: number, fields: Readonly<Record<string, unknown>>) => ({
  ...anIssue(number, { project: { id: '10002', key: 'WEB' }, ...fields }),
  key: `WEB-${number}`,
});

const blocks = { id: '900', type: { name: 'Blocks' }, inwardIssue: { id: '20001', key: 'MOB-1', fields: {} } };

const boardOf = (id: number, filterJql: string, parts: Parameters<typeof aBoard>[0] = {}) =>
  aBoard({
    id,
    filterJql,
    configuration: { ...aBoard().configuration, id, filter: { id: String(10_100 + id) } },
    ...parts,
  });

const inWeb = { location: { projectId: 10002, projectKey: 'WEB' } };

/**
 * MOB with boards 7 and 8, WEB with board 9, whose filter names MOB too; sprint 2 has items of
 * both, 3 is of WEB's board.
 */
const aFullSite = (wait = 0) => {
  let now = Date.parse('2024-03-20T12:00:00Z');
  const jira = createJira({
    data: aSite({
      boards: [
        boardOf(7, 'project = MOB'),
        boardOf(8, 'project = MOB AND type = Bug', { type: 'kanban' }),
        boardOf(9, 'project in (WEB, MOB)', inWeb),
      ],
      sprints: [aSprint(1), aSprint(2), aSprint(3, { originBoardId: 9 }), aSprint(4)],
      issues: [
        anIssue(1, { components: [backend, shared], ...inSprints(1, 2, 3) }),
        anIssue(2, inSprints(1)),
        web(3, { components: [shared], issuelinks: [blocks], ...inSprints(2) }),
      ],
    }),
    clock: () => now,
  });
  const events: JiraEvent[] = [];
  jira.onEvent((event) => events.push(event));
  jira.deleteProject('MOB');
  now += wait;
  return { jira, events, ...asker(jira, 'admin') };
};

describe('a project that was deleted', () => {
  it('is told of in one event, which names the project, nobody who did it, and nothing that went with it', () => {
    const project = { id: '10001', key: 'MOB', name: 'Mobile', projectTypeKey: 'software', simplified: false };
    expect(aFullSite().events).toEqual([{ eventType: 'avi:jira:deleted:project', selfGenerated: false, project }]);
  });

  it.each([
    '/rest/api/3/project/MOB',
    '/rest/api/3/project/10001/components',
    '/rest/api/3/issue/MOB-1',
    '/rest/api/3/issue/20002',
    '/rest/api/3/mypermissions?permissions=EDIT_ISSUES&projectKey=MOB',
    '/rest/agile/1.0/board/7/configuration',
    '/rest/agile/1.0/board/8/configuration',
    '/rest/agile/1.0/board/7/sprint',
  ])('is not found any more: %s', (path) => {
    const { jira, get } = aFullSite();
    expect([get(path).status, asker(jira, 'app').get(path).status]).toEqual([404, 404]);
    expect(asker(jira, 'member').get(path).status).toBe(404);
  });

  it('is in no search, whether search has heard of it or not', () => {
    for (const wait of [0, 2_000]) {
      const { keys, search, post } = aFullSite(wait);
      expect(keys('created is not EMPTY')).toEqual(['WEB-3']);
      expect(keys('updated >= -30d')).toEqual(['WEB-3']);
      expect(keys('filter = 10109 ORDER BY Rank')).toEqual(['WEB-3']);
      const reconciled = search({ jql: 'created is not EMPTY', fields: ['key'], reconcileIssues: [20_001, 20_003] });
      expect(keysIn(reconciled.body['issues'])).toEqual(['WEB-3']);
      expect(post('/rest/api/3/search/approximate-count', { jql: 'created is not EMPTY' }).body).toEqual({ count: 1 });
    }
  });

  it.each(['project = MOB', 'filter = 10107', 'id in (20001)', 'key = MOB-1', 'sprint = 1', 'component = Backend'])(
    'does not exist for JQL either: %s',
    (jql) => {
      expect(aFullSite().search({ jql }).status).toBe(400);
    },
  );

  it('leaves what belongs to others as well: a board elsewhere, its sprints, sprints and components of both', () => {
    const { get, keys, post } = aFullSite();
    const idsOf = (path: string): unknown[] => asList(at(get(path).body, 'values')).map((one) => at(one, 'id'));
    expect(idsOf('/rest/agile/1.0/board')).toEqual([9]);
    expect(idsOf('/rest/agile/1.0/board/9/sprint')).toEqual([2, 3]);
    expect(keys('sprint in (2) AND component = Shared')).toEqual(['WEB-3']);
    expect(messageOf(post('/rest/api/3/search/jql', { jql: 'sprint = 4' }))).toContain('does not exist');
    expect(at(get('/rest/api/3/issue/WEB-3').body, 'fields', 'issuelinks')).toEqual([]);
  });

  it('takes no more issues, and cannot be deleted again', () => {
    const { jira } = aFullSite();
    expect(() => jira.createIssue('MOB', {}, 'ada')).toThrow('The site has no project MOB.');
    expect(() => jira.deleteProject('MOB')).toThrow('The site has no project MOB.');
  });
});
