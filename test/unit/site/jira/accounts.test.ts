import { anIssue, aSite, people } from '../../../site/data/a-site';
import { createJira } from '../../../site/jira/create-jira';
import { asker, at, messageOf } from './ask';

const start = Date.parse('2024-03-20T12:00:00Z');

const known = { changelog: { histories: [] } };

const aJira = () => {
  let now = start;
  const jira = createJira({ data: aSite({ issues: [anIssue(1, {}, known), anIssue(2)] }), clock: () => now });
  jira.editIssue('MOB-1', { assignee: 'mia', summary: 'By Mia' }, 'mia');
  jira.editIssue('MOB-2', { assignee: 'ada' }, 'ada');
  return { jira, after: (ms: number) => void (now += ms) };
};

const assigneeOf = (jira: ReturnType<typeof createJira>, key: string): unknown =>
  at(asker(jira, 'admin').get(`/rest/api/3/issue/${key}`).body, 'fields', 'assignee');

describe('a closed account', () => {
  it('calls no more, and is a former user wherever Jira shows it; others are as they were', () => {
    const { jira } = aJira();
    const before = assigneeOf(jira, 'MOB-2');
    jira.closeAccount('mia');
    expect(messageOf(asker(jira, 'member').get('/rest/api/3/issue/MOB-1'))).toContain('You are not authenticated');
    const former = { accountId: 'mia', displayName: 'Former user', active: false };
    expect(assigneeOf(jira, 'MOB-1')).toMatchObject(former);
    expect(jira.issue('MOB-1')?.changelog?.histories.at(-1)?.author).toMatchObject(former);
    expect(assigneeOf(jira, 'MOB-2')).toEqual(before);
  });

  it('is told of as closed, however long ago, and so is one that the site began with', () => {
    const { jira, after } = aJira();
    jira.closeAccount('mia');
    after(1000);
    expect(jira.accountFate('mia', start + 1000)).toBe('closed');
    const users = [{ ...people.admin, active: false }];
    expect(createJira({ data: aSite({ users }), clock: () => start }).accountFate('ada', start)).toBe('closed');
  });
});

it('a renamed account bears its new name everywhere, and is told of to whoever knows it from before', () => {
  const { jira, after } = aJira();
  after(1000);
  jira.renameAccount('mia', 'Maria');
  expect(assigneeOf(jira, 'MOB-1')).toMatchObject({ accountId: 'mia', displayName: 'Maria', active: true });
  expect(asker(jira, 'member').get('/rest/api/3/issue/MOB-1').status).toBe(200);
  expect([start, start + 1000].map((since) => jira.accountFate('mia', since))).toEqual(['updated', undefined]);
  expect(['ada', 'nobody'].map((accountId) => jira.accountFate(accountId, 0))).toEqual([undefined, undefined]);
});

it('what the site does not have can neither be closed nor renamed', () => {
  const { jira } = aJira();
  expect(() => jira.closeAccount('nobody')).toThrow('The site has no user nobody.');
  expect(() => jira.renameAccount('nobody', 'Somebody')).toThrow('The site has no user nobody.');
});
