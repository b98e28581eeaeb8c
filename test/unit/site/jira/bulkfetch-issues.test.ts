import { aChange, aSite, anIssue, people } from '../../../site/data/a-site';
import { createJira } from '../../../site/jira/create-jira';
import { asList } from '../../../site/jira/json-values';
import { at, asker, keysIn, messageOf } from './ask';

const path = '/rest/api/3/issue/bulkfetch';

const histories = Array.from({ length: 41 }, (_, index) =>
  aChange(String(index + 1), {
    at: new Date(Date.UTC(2024, 2, 1, index)).toISOString(),
    fieldId: 'status',
    from: '11',
    to: '12',
  }),
);

const site = aSite({
  issues: [
    anIssue(3, { summary: 'Third' }, { changelog: { histories } }),
    anIssue(1, { summary: 'First', comment: { comments: [] } }),
    anIssue(2, { summary: 'Secret plan' }, { hiddenFrom: [people.member.accountId] }),
  ],
});

const jira = createJira({ data: site, clock: () => 0 });

const first = (body: unknown): unknown => asList(at(body, 'issues'))[0];

describe('issue/bulkfetch', () => {
  it('gives each issue once, whatever it is named by and in whatever case, by ascending id', () => {
    const { body, objects } = asker(jira).post(path, { issueIdsOrKeys: ['mob-3', '20003', 'MOB-1'] });
    expect(keysIn(body['issues'])).toEqual(['MOB-1', 'MOB-3']);
    expect(objects).toBe(2);
  });

  it('leaves out what does not exist and what the asker may not see, without a word', () => {
    const issueIdsOrKeys = ['MOB-1', 'MOB-2', 'MOB-99', 'WEB-1', '7'];
    const { body, raw } = asker(jira).post(path, { issueIdsOrKeys });
    expect(keysIn(body['issues'])).toEqual(['MOB-1']);
    expect(body['issueErrors']).toEqual([]);
    expect(raw).not.toContain('MOB-2');
    expect(asker(jira, 'guest').post(path, { issueIdsOrKeys }).body['issues']).toEqual([]);
    expect(keysIn(asker(jira, 'reader').post(path, { issueIdsOrKeys }).body['issues'])).toEqual(['MOB-1', 'MOB-2']);
  });

  it('gives the asked fields, the navigable ones where none are asked for', () => {
    const fieldsOf = (fields?: string[]): unknown =>
      at(first(asker(jira).post(path, { issueIdsOrKeys: ['MOB-1'], fields }).body), 'fields');
    expect(fieldsOf(['summary'])).toEqual({ summary: 'First' });
    expect(fieldsOf()).toMatchObject({ summary: 'First', status: { id: '11' } });
    expect(fieldsOf()).not.toHaveProperty('comment');
    expect(fieldsOf(['-summary'])).not.toHaveProperty('summary');
    expect(fieldsOf(['*all'])).toHaveProperty('comment');
  });

  it('gives the 40 newest histories and what may be edited where that is asked for', () => {
    const ask = (expand?: string[]): unknown =>
      first(asker(jira).post(path, { issueIdsOrKeys: ['MOB-3'], expand }).body);
    const ids = asList(at(ask(['changelog']), 'changelog', 'histories')).map((history) => at(history, 'id'));
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([40, '41', '2']);
    expect(ask(['editmeta'])).toHaveProperty('editmeta.fields.summary');
    expect(ask()).not.toHaveProperty('changelog');
    expect(ask()).not.toHaveProperty('editmeta');
  });

  it('knows a write at once, however far search is behind', () => {
    const written = createJira({ data: site, clock: () => 0 });
    asker(written).put('/rest/api/3/issue/MOB-1', { fields: { summary: 'Renamed' } });
    const { body } = asker(written).post(path, { issueIdsOrKeys: ['MOB-1'], fields: ['summary'] });
    expect(at(first(body), 'fields', 'summary')).toBe('Renamed');
    expect(asker(written).keys('summary ~ Renamed')).toEqual([]);
  });

  it.each([
    ['no issue', {}, 'No issue IDs or keys were provided.'],
    [
      'more than 100 issues',
      { issueIdsOrKeys: Array.from({ length: 101 }, (_, index) => `MOB-${index + 1}`) },
      'At most 100 issue IDs or keys are allowed.',
    ],
    [
      'a text where Jira wants a list',
      { issueIdsOrKeys: ['MOB-1'], expand: 'changelog' },
      'Invalid request payload. Refer to the REST API documentation and try again.',
    ],
  ])('refuses %s', (_, body, message) => {
    const refused = asker(jira).post(path, body);
    expect([refused.status, messageOf(refused)]).toEqual([400, message]);
  });
});
