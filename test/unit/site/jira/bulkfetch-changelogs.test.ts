import { aChange, custom, aSite, anIssue, people } from '../../../site/data/a-site';
import { createJira } from '../../../site/jira/create-jira';
import { asList, asObject } from '../../../site/jira/json-values';
import { at, asker } from './ask';

const path = '/rest/api/3/changelog/bulkfetch';

const points = aChange('3', { at: '2024-03-03T10:00:00.000+0100', fieldId: custom.points, from: null, to: '5' });

const histories = [
  points,
  aChange('1', { at: '2024-03-01T09:00:00.000+0000', fieldId: 'status', from: '11', to: '12' }),
  aChange('2', { at: '2024-03-02T09:00:00.000+0000', fieldId: 'status', from: '12', to: '11' }),
];

const unnamed = {
  id: '9',
  created: 1709251200,
  items: [{ field: 'Story Points', from: null, fromString: '1', to: null, toString: '2' }],
};

const jira = createJira({
  clock: () => Date.parse('2024-03-20T12:00:00Z'),
  data: aSite({
    issues: [
      anIssue(1, {}, { changelog: { histories } }),
      anIssue(2),
      anIssue(3, {}, { changelog: { histories: [unnamed] } }),
      anIssue(4, {}, { changelog: { histories }, hiddenFrom: [people.member.accountId] }),
    ],
  }),
});

/** Issue id and history ids of each entry of an answer. */
const entries = (body: unknown): unknown[] =>
  asList(asObject(body)?.['issueChangeLogs']).map((entry) => [
    at(entry, 'issueId'),
    asList(at(entry, 'changeHistories')).map((history) => at(history, 'id')),
  ]);

describe('changelog/bulkfetch', () => {
  it('gives histories oldest first, their times as epoch milliseconds', () => {
    const { body, objects } = asker(jira).post(path, { issueIdsOrKeys: ['MOB-1', '20001'] });
    expect(entries(body)).toEqual([['20001', ['1', '2', '3']]]);
    const [first] = asList(asObject(asList(body['issueChangeLogs'])[0])?.['changeHistories']);
    expect(at(first, 'created')).toBe(Date.parse('2024-03-01T09:00:00Z'));
    expect(objects).toBe(1);
  });

  it('keeps the changes of the asked fields, by id, and by name where a change has no id', () => {
    const { body } = asker(jira).post(path, { issueIdsOrKeys: ['MOB-1', 'MOB-3'], fieldIds: [custom.points] });
    expect(entries(body)).toEqual([
      ['20001', ['3']],
      ['20003', ['9']],
    ]);
  });

  it('leaves out issues without such changes, of unknown history (V31), hidden and unknown ones', () => {
    const issueIdsOrKeys = ['MOB-1', 'MOB-2', 'MOB-4', 'MOB-99'];
    expect(entries(asker(jira).post(path, { issueIdsOrKeys, fieldIds: ['labels'] }).body)).toEqual([]);
    expect(entries(asker(jira).post(path, { issueIdsOrKeys }).body)).toEqual([['20001', ['1', '2', '3']]]);
    expect(entries(asker(jira, 'app').post(path, { issueIdsOrKeys }).body)).toHaveLength(2);
  });

  it('pages by histories, so that one issue goes on in the next page (J1, J2)', () => {
    const request = { issueIdsOrKeys: ['MOB-1', 'MOB-3'], maxResults: 2 };
    const first = asker(jira).post(path, request).body;
    expect(entries(first)).toEqual([['20001', ['1', '2']]]);
    const second = asker(jira).post(path, { ...request, nextPageToken: first['nextPageToken'] }).body;
    expect(entries(second)).toEqual([
      ['20001', ['3']],
      ['20003', ['9']],
    ]);
    expect(second).not.toHaveProperty('nextPageToken');
  });

  it.each([
    ['no issue', {}],
    ['more than 1,000 issues', { issueIdsOrKeys: Array.from({ length: 1001 }, (_, index) => `MOB-${index + 1}`) }],
    [
      'more than 10 fields',
      { issueIdsOrKeys: ['MOB-1'], fieldIds: Array.from({ length: 11 }, (_, index) => `f${index}`) },
    ],
    ['a page of more than 10,000', { issueIdsOrKeys: ['MOB-1'], maxResults: 10_001 }],
    ['a member that Jira does not know', { issueIdsOrKeys: ['MOB-1'], fields: [] }],
  ])('refuses %s', (_, body) => {
    expect(asker(jira).post(path, body).status).toBe(400);
  });
});
