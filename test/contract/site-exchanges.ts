import { aBoard, aChange, anIssue, aSite, aSprint, custom, people, types } from '../site/data/a-site';
import { createJira } from '../site/jira/create-jira';
import type { JiraCaller, JiraRequest } from '../site/jira/jira-types';
import type { Exchange } from './record';

/**
 * Exchanges with a small site that show every endpoint and every kind of refusal, so that the
 * contract is tried on them whatever the app asks.
 */
export const siteExchanges = (): Exchange[] => {
  const jira = createJira({ data: smallSite(), clock: () => Date.parse('2024-03-20T12:00:00Z') });
  const ask = (request: Omit<JiraRequest, 'as'>, as: JiraCaller = reader): Exchange => {
    const { status, body, endpoint } = jira.handle({ ...request, as });
    const sent = request.body === undefined ? {} : { body: JSON.parse(request.body) as unknown };
    const answer: unknown = body === '' ? body : JSON.parse(body);
    return { method: request.method, path: request.path, ...sent, status, answer, endpoint, as };
  };
  const get = (path: string, as?: JiraCaller): Exchange => ask({ method: 'GET', path }, as);
  const post = (path: string, body: unknown, as?: JiraCaller): Exchange =>
    ask({ method: 'POST', path, body: JSON.stringify(body) }, as);
  const put = (path: string, body: unknown, as?: JiraCaller): Exchange =>
    ask({ method: 'PUT', path, body: JSON.stringify(body) }, as);
  const reads = (as?: JiraCaller): Exchange[] => [
    get('/rest/api/3/issue/MOB-1?fields=summary,status&expand=changelog,editmeta', as),
    post(bulkfetchIssues, { issueIdsOrKeys: ['MOB-1', 'MOB-2'], fields: ['summary'], expand: ['changelog'] }, as),
    get('/rest/api/3/project/search?action=browse&orderBy=name&startAt=0&maxResults=50&query=mob', as),
    get('/rest/api/3/project/MOB', as),
    get('/rest/api/3/project/MOB/components?componentSource=jira', as),
    get('/rest/api/3/field', as),
    get('/rest/api/3/status', as),
    // Whom Jira does not know it shows what anybody may see; the app asks this as itself only.
    ...(as === nobody ? [] : [get('/rest/api/3/issuetype', as)]),
    post('/rest/api/3/search/jql', { jql: 'project = MOB', fields: ['*all'], expand: 'changelog' }, as),
    post('/rest/api/3/search/approximate-count', { jql: 'project = MOB' }, as),
    post(bulkfetch, { issueIdsOrKeys: ['MOB-1'], fieldIds: ['status', custom.points], maxResults: 100 }, as),
    get('/rest/api/3/mypermissions?permissions=ADMINISTER,EDIT_ISSUES&projectKey=MOB', as),
    get('/rest/agile/1.0/board?projectKeyOrId=MOB&startAt=0&maxResults=50&type=scrum', as),
    get('/rest/agile/1.0/board/7/configuration', as),
    get('/rest/agile/1.0/board/7/sprint?state=active,closed&startAt=0&maxResults=50', as),
  ];
  const writes = (as?: JiraCaller): Exchange[] => [
    put('/rest/api/3/issue/MOB-2', { fields: { description: adf } }, as),
    put('/rest/agile/1.0/issue/MOB-2/estimation?boardId=7', { value: '5' }, as),
    post('/rest/api/3/issue/MOB-2/comment', { body: adf }, as),
    post('/rest/api/3/issue', { fields: aNewIssue }, as),
    post('/rest/api/3/issue', { fields: { ...aNewIssue, parent: { key: 'MOB-1' } } }, as),
    put('/rest/api/3/issue/MOB-2', { fields: { [custom.points]: null }, update: { labels: [{ remove: 'app' }] } }, as),
  ];
  const answered = [
    ...reads(),
    ...reads({ kind: 'app' }),
    ...reads(nobody),
    ...writes(editor),
    ...writes(reader),
    ...writes(nobody),
    put('/rest/api/3/issue/MOB-99', { fields: { summary: 'Gone' } }, editor),
    put('/rest/agile/1.0/issue/MOB-99/estimation?boardId=7', { value: '5' }, editor),
    put('/rest/agile/1.0/issue/MOB-2/estimation?boardId=7', { value: 'much' }, editor),
    post('/rest/api/3/issue/MOB-99/comment', { body: adf }, editor),
    post('/rest/api/3/issue', { fields: { ...aNewIssue, summary: '' } }, editor),
    post('/rest/api/3/search/jql', { jql: 'project = MOB', maxResults: 2 }),
    post('/rest/api/3/search/jql', { jql: 'project = NOPE' }),
    post('/rest/api/3/search/approximate-count', { jql: '' }),
    post(bulkfetch, { issueIdsOrKeys: ['MOB-1'], maxResults: 1 }),
    post(bulkfetchIssues, { issueIdsOrKeys: ['MOB-1', 'MOB-99'] }),
    post(bulkfetchIssues, { issueIdsOrKeys: [] }),
    get('/rest/api/3/issue/MOB-99'),
    get('/rest/api/3/project/NOPE'),
    get('/rest/api/3/project/NOPE/components'),
    get('/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS&projectKey=NOPE'),
    get('/rest/agile/1.0/board/99/configuration'),
    get('/rest/agile/1.0/board/8/sprint?state=active'),
  ];
  jira.fail('rate-limited');
  const limited = [...reads(), ...writes(editor)];
  jira.fail('unavailable');
  return [...answered, ...limited, ...reads(), ...writes(editor)];
};

const bulkfetch = '/rest/api/3/changelog/bulkfetch';
const bulkfetchIssues = '/rest/api/3/issue/bulkfetch';
const reader: JiraCaller = { kind: 'user', accountId: people.reader.accountId };
const editor: JiraCaller = { kind: 'user', accountId: people.member.accountId };
const nobody: JiraCaller = { kind: 'user', accountId: 'nobody' };
const adf = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Works offline.' }] }],
};

const smallSite = (): ReturnType<typeof aSite> => {
  const plain = aSite();
  const kanban = aBoard({ id: 8, name: 'Mobile kanban', type: 'kanban' });
  const sprint = { id: 1, name: 'Sprint 1', state: 'active', boardId: 7 };
  const cleared = aChange('501', { at: '2024-03-03T09:00:00.000+0000', fieldId: custom.points, from: null, to: null });
  return aSite({
    fields: plain.fields.map((field) => (field.custom ? { ...field, untranslatedName: field.name } : field)),
    boards: [aBoard(), kanban],
    sprints: [aSprint(1, { state: 'active', startDate: '2024-03-04T09:00:00.000Z', goal: 'Offline' })],
    issues: [
      anIssue(
        1,
        { [custom.sprint]: [sprint], [custom.points]: 3 },
        {
          changelog: {
            histories: [
              aChange('500', { at: '2024-03-02T09:00:00.000+0000', fieldId: 'status', from: '11', to: '12' }),
              cleared,
            ],
          },
        },
      ),
      anIssue(2),
      anIssue(3, { components: [{ id: '71', name: 'Backend' }] }),
    ],
  });
};

const aNewIssue = { project: { id: '10001' }, issuetype: { id: types.story.id }, summary: 'Agenda', description: adf };
