import { type types, aSite, aBoard, anIssue, custom, people } from '../../../site/data/a-site';
import { createJira } from '../../../site/jira/create-jira';
import { asker, at, messageOf, keysIn } from './ask';

type Type = (typeof types)[keyof typeof types];

const short = (number: number, summary: string, type?: Type): object => ({
  id: String(20_000 + number),
  key: `MOB-${number}`,
  fields: { summary, ...(type && { issuetype: type }) },
});

const link = (number: number): object => ({
  id: `l${number}`,
  type: { name: 'Blocks' },
  outwardIssue: short(number, 'old words'),
});

const elsewhere = { id: 'l9', type: { name: 'Blocks' }, inwardIssue: { key: 'OUT-1' } };

const jira = createJira({
  clock: () => Date.parse('2024-03-20T12:00:00Z'),
  data: aSite({
    boards: [
      aBoard(),
      aBoard({
        id: 9,
        name: 'Web board',
        location: { projectId: 10002, projectKey: 'WEB' },
        filterJql: 'project = WEB',
      }),
    ],
    issues: [
      anIssue(1, {
        issuelinks: [link(2), link(3), elsewhere],
        subtasks: [short(2, 'x'), short(3, 'x')],
        parent: short(3, 'Secret plan'),
        [custom.epicLink]: 'MOB-3',
      }),
      anIssue(2, { summary: 'Open words', parent: short(1, 'old words') }),
      anIssue(3, { summary: 'Secret plan' }, { hiddenFrom: [people.member.accountId, people.admin.accountId] }),
      { ...anIssue(4, { project: { id: '10002', key: 'WEB' } }), key: 'WEB-1' },
    ],
  }),
});

const permissionsOf = (who: keyof typeof people | 'app', place: string): unknown[] => {
  const keys = ['ADMINISTER', 'ADMINISTER_PROJECTS', 'EDIT_ISSUES', 'BROWSE_PROJECTS'];
  const { body } = asker(jira, who).get(`/rest/api/3/mypermissions?permissions=${keys.join(',')}${place}`);
  return keys.map((key) => at(body, 'permissions', key, 'havePermission'));
};

describe('who sees an issue', () => {
  it.each([
    ['member', 'MOB-1', 200],
    ['member', 'WEB-1', 404],
    ['guest', 'MOB-1', 404],
    ['guest', 'WEB-1', 200],
    ['member', 'MOB-3', 404],
    ['admin', 'MOB-3', 404],
    ['reader', 'MOB-3', 200],
    ['app', 'MOB-3', 200],
    ['app', 'WEB-1', 200],
    ['member', '20003', 404],
    ['member', 'MOB-99', 404],
  ] as const)('%s asks for %s: %s', (who, key, status) => {
    const answer = asker(jira, who).get(`/rest/api/3/issue/${key}`);
    expect(answer.status).toBe(status);
    expect(status === 200 ? '' : messageOf(answer)).toBe(
      status === 200 ? '' : 'Issue does not exist or you do not have permission to see it.',
    );
  });

  it('holds in searches and counts', () => {
    expect(asker(jira).keys('created is not EMPTY ORDER BY key')).toEqual(['MOB-1', 'MOB-2']);
    expect(asker(jira, 'admin').keys('created is not EMPTY ORDER BY key')).toEqual(['MOB-1', 'MOB-2', 'WEB-1']);
    const { body } = asker(jira).post('/rest/api/3/search/approximate-count', { jql: 'created is not EMPTY' });
    expect(body).toEqual({ count: 2 });
  });

  it('holds for values in JQL: a hidden issue does not exist', () => {
    expect(asker(jira).keys('parent = MOB-3')).toEqual([
      "An issue with key 'MOB-3' does not exist for field 'parent'.",
    ]);
    expect(asker(jira, 'reader').keys('parent = MOB-3')).toEqual(['MOB-1']);
  });

  it('leaves hidden issues out of links, sub-tasks, parent and epic, keeps those of other sites, brings words up to date', () => {
    const { body, raw } = asker(jira).get('/rest/api/3/issue/MOB-1');
    expect(raw).not.toContain('Secret plan');
    expect(raw).not.toContain('MOB-3');
    expect(keysIn(at(body, 'fields', 'subtasks'))).toEqual(['MOB-2']);
    expect(raw).toContain('OUT-1');
    expect(raw).toContain('Open words');
    expect(raw).not.toContain('old words');
    expect(asker(jira, 'reader').get('/rest/api/3/issue/MOB-1').raw).toContain('Secret plan');
  });

  it('leaves deleted issues out of links', () => {
    const site = createJira({
      data: aSite({ issues: [anIssue(1, { issuelinks: [link(2)] }), anIssue(2)] }),
      clock: () => 0,
    });
    site.deleteIssue('MOB-2');
    expect(at(asker(site).get('/rest/api/3/issue/MOB-1').body, 'fields', 'issuelinks')).toEqual([]);
  });

  it('gives of a board filter over several projects what the asker sees, also where a project is gone', () => {
    const boards = [aBoard({ filterJql: 'project in (MOB, WEB, GONE)' })];
    const issues = [anIssue(1), { ...anIssue(2, { project: { id: '10002', key: 'WEB' } }), key: 'WEB-1' }];
    const site = createJira({ data: aSite({ boards, issues }), clock: () => 0 });
    expect(asker(site).keys('filter = 10107')).toEqual(['MOB-1']);
    expect(asker(site, 'admin').keys('filter = 10107 ORDER BY key')).toEqual(['MOB-1', 'WEB-1']);
    expect(asker(site).get('/rest/agile/1.0/board/7/sprint').status).toBe(200);
  });

  it('refuses an unknown and an inactive person with 401', () => {
    const ask = (accountId: string): number =>
      jira.handle({ method: 'GET', path: '/rest/api/3/field', as: { kind: 'user', accountId } }).status;
    expect(ask('nobody')).toBe(401);
    const closed = createJira({ data: aSite({ users: [{ ...people.admin, active: false }] }), clock: () => 0 });
    expect(
      closed.handle({ method: 'GET', path: '/rest/api/3/field', as: { kind: 'user', accountId: 'ada' } }).status,
    ).toBe(401);
  });
});

describe('mypermissions', () => {
  it.each([
    ['admin', '&projectKey=MOB', [true, true, true, true]],
    ['lead', '&projectKey=MOB', [false, true, true, true]],
    ['member', '&projectId=10001', [false, false, true, true]],
    ['reader', '&projectKey=MOB', [false, false, false, true]],
    ['reader', '&issueKey=MOB-1', [false, false, false, true]],
    ['reader', '', [false, false, false, true]],
    ['app', '&projectKey=MOB', [false, true, true, true]],
  ] as const)('of %s at "%s": administer, administer the project, edit, browse', (who, place, expected) => {
    expect(permissionsOf(who, place)).toEqual(expected);
  });

  it('is a 404 for a project or issue that one may not see, and a 400 without known permissions', () => {
    const { get } = asker(jira, 'guest');
    const asked = get('/rest/api/3/mypermissions?permissions=EDIT_ISSUES&projectKey=MOB');
    expect([asked.status, messageOf(asked)]).toEqual([404, "No project could be found with key 'MOB'."]);
    expect(get('/rest/api/3/mypermissions?permissions=EDIT_ISSUES&issueKey=MOB-1').status).toBe(404);
    expect(get('/rest/api/3/mypermissions?projectKey=WEB').status).toBe(400);
    expect(get('/rest/api/3/mypermissions?permissions=FLY').status).toBe(400);
  });
});

describe('fields and boards', () => {
  it('shows a field of a team-managed project only to those who browse it', () => {
    const own = {
      id: 'customfield_1',
      name: 'Own',
      custom: true,
      scope: { type: 'PROJECT', project: { id: '10002' } },
    };
    const site = createJira({ data: aSite({ fields: [...aSite().fields, own] }), clock: () => 0 });
    expect(asker(site, 'guest').get('/rest/api/3/field').raw).toContain('customfield_1"');
    expect(asker(site, 'member').get('/rest/api/3/field').raw).not.toContain('customfield_1"');
  });

  it('lists the statuses and types of the site, and those of team-managed projects that one browses', () => {
    const scope = { type: 'PROJECT', project: { id: '10002' } };
    const ofWeb = { id: '90', name: 'Baking', statusCategory: { id: 4, key: 'indeterminate' as const }, scope };
    const type = { id: '91', name: 'Cake', subtask: false, hierarchyLevel: 0, scope };
    const { statuses, issueTypes, projects } = aSite();
    const withOwn = projects.map((project) =>
      project.id === '10002' ? { ...project, issueTypes: [...issueTypes, type] } : project,
    );
    const site = createJira({
      data: aSite({ statuses: [...statuses, ofWeb], issueTypes: [...issueTypes, type], projects: withOwn }),
      clock: () => 0,
    });
    const listed = (who: keyof typeof people, path: string): string => asker(site, who).get(path).raw;
    expect([listed('guest', '/rest/api/3/status'), listed('guest', '/rest/api/3/issuetype')]).toEqual([
      expect.stringContaining('Baking'),
      expect.stringContaining('Cake'),
    ]);
    expect(listed('member', '/rest/api/3/status')).not.toContain('Baking');
    expect(listed('member', '/rest/api/3/status')).toContain('To Do');
    expect(listed('member', '/rest/api/3/issuetype')).not.toContain('Cake');
  });

  it('shows boards only of projects that one browses', () => {
    const boardsFor = (who: keyof typeof people, query = ''): unknown =>
      asker(jira, who).get(`/rest/agile/1.0/board${query}`).body['total'];
    expect([boardsFor('admin'), boardsFor('member'), boardsFor('guest')]).toEqual([2, 1, 1]);
    expect(boardsFor('admin', '?projectKeyOrId=WEB')).toBe(1);
    const refused = asker(jira).get('/rest/agile/1.0/board?projectKeyOrId=WEB');
    expect([refused.status, messageOf(refused)]).toEqual([400, "No project could be found with key or id 'WEB'."]);
    expect(asker(jira).get('/rest/agile/1.0/board/9/configuration').status).toBe(404);
    expect(asker(jira).get('/rest/agile/1.0/board/9/sprint').status).toBe(404);
  });
});
