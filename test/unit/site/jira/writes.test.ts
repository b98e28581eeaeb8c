import { aSite, aSprint, anIssue, custom, status } from '../../../site/data/a-site';
import type { SiteChange } from '../../../site/data/site-data';
import { createJira } from '../../../site/jira/create-jira';

const now = Date.parse('2024-03-20T12:00:00Z');

const known = { changelog: { histories: [] } };

const siteOf = (fields: Readonly<Record<string, unknown>> = {}, rest: object = known) =>
  createJira({
    data: aSite({
      sprints: [aSprint(12), aSprint(13, { name: 'Spring, late' })],
      issues: [anIssue(1, fields, rest), anIssue(2)],
    }),
    clock: () => now,
  });

const changesAfter = (
  edit: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>> = {},
): SiteChange[] =>
  siteOf(before)
    .editIssue('MOB-1', edit, 'ada')
    .changelog?.histories.flatMap((history) => history.items) ?? [];

describe('an edit writes the history that Jira writes', () => {
  it.each([
    [{ status: 'Done' }, { field: 'status', from: '11', fromString: 'To Do', to: '13', toString: 'Done' }],
    [{ priority: { id: '1' } }, { field: 'priority', from: '2', fromString: 'Medium', to: '1', toString: 'High' }],
    [{ assignee: 'mia' }, { field: 'assignee', from: null, fromString: null, to: 'mia', toString: 'Mia' }],
    [
      { [custom.points]: 5 },
      { field: 'Story Points', fieldId: custom.points, fromString: null, to: null, toString: '5' },
    ],
    [{ [custom.sprint]: [12, 13] }, { field: 'Sprint', from: '', to: '12, 13', toString: 'Sprint 12, Spring, late' }],
    [{ labels: ['a', 'b'] }, { field: 'labels', fromString: '', toString: 'a b' }],
    [{ parent: 'MOB-2' }, { field: 'IssueParentAssociation', from: null, to: '20002', toString: 'MOB-2' }],
    [{ duedate: '2024-04-01' }, { field: 'duedate', to: '2024-04-01', toString: '2024-04-01 00:00:00.0' }],
    [{ [custom.rank]: '0|a' }, { field: 'Rank', from: '', to: '', toString: 'Ranked lower' }],
  ])('%j', (edit, expected) => {
    expect(changesAfter(edit)).toEqual([expect.objectContaining(expected)]);
  });

  it('of one entry for an edit of several fields, with its author and time', () => {
    const { changelog } = siteOf().editIssue('MOB-1', { summary: 'New', status: 'Done' }, 'mia');
    expect(changelog?.histories).toHaveLength(1);
    expect(changelog?.histories[0]).toMatchObject({
      created: '2024-03-20T12:00:00.000+0000',
      author: { accountId: 'mia' },
    });
    expect(changelog?.histories[0]?.items).toHaveLength(2);
  });

  it('of nothing where nothing changed, and none where the history is unknown (V31)', () => {
    expect(changesAfter({ summary: 'Item 1' })).toEqual([]);
    expect(siteOf({}, {}).editIssue('MOB-1', { summary: 'New' }, 'ada')).not.toHaveProperty('changelog');
  });
});

describe('an edit moves the dates that Jira moves', () => {
  it('updated, and with a new category and a resolution theirs', () => {
    const { fields } = siteOf().editIssue('MOB-1', { status: 'Done', resolution: 'Done' }, 'ada');
    const time = '2024-03-20T12:00:00.000+0000';
    expect(fields).toMatchObject({
      status: status.done,
      updated: time,
      statuscategorychangedate: time,
      resolutiondate: time,
    });
  });

  it('not updated for a new rank or link', () => {
    const { fields } = siteOf().editIssue('MOB-1', { [custom.rank]: '0|z', issuelinks: [] }, 'ada');
    expect(fields['updated']).toBe('2024-03-01T09:00:00.000+0000');
  });
});

describe('a new issue', () => {
  it('takes the next key, the first status and a known, empty history', () => {
    const issue = siteOf().createIssue('MOB', { summary: 'Fresh', issuetype: 'Bug' }, 'mia');
    expect(issue).toMatchObject({ key: 'MOB-3', changelog: { histories: [] } });
    expect(issue.fields).toMatchObject({ summary: 'Fresh', status: status.toDo, reporter: { accountId: 'mia' } });
  });
});

it.each([
  [{ status: 'Nowhere' }, 'The site has no status Nowhere.'],
  [{ assignee: 'nobody' }, 'The site has no user nobody.'],
  [{ [custom.sprint]: [99] }, 'The site has no sprint 99.'],
  [{ customfield_1: 1 }, 'The site has no field customfield_1.'],
])('an edit with what the site lacks fails: %j', (edit, message) => {
  expect(() => siteOf().editIssue('MOB-1', edit, 'ada')).toThrow(message);
});
