import { aSite, anIssue, custom, aBoard } from '../../../site/data/a-site';
import type { SiteData } from '../../../site/data/site-data';
import { createJira } from '../../../site/jira/create-jira';
import { asker, at, messageOf } from './ask';

const now = Date.parse('2024-03-20T12:00:00Z');

const plain = aSite();

const originalEstimate = {
  id: 'timeoriginalestimate',
  name: 'Original estimate',
  custom: false,
  schema: { type: 'number', system: 'timeoriginalestimate' },
};

const siteOf = (parts: Partial<SiteData> = {}) =>
  createJira({
    data: aSite({
      fields: [...plain.fields, originalEstimate],
      issues: [
        anIssue(1, {}, { changelog: { histories: [] } }),
        anIssue(2, {}, { hiddenFrom: ['mia'] }),
        anIssue(3, { description: 'h2. Context' }),
      ],
      ...parts,
    }),
    clock: () => now,
  });

const issue = '/rest/api/3/issue/MOB-1';

const doc = (...texts: string[]) => ({
  type: 'doc',
  version: 1,
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

const fieldError = ({ body }: ReturnType<ReturnType<typeof asker>['put']>) => at(body, 'errors', 'description');

describe('an edit over REST', () => {
  it('answers 204, costs no object, and is in the history with its author', () => {
    const jira = siteOf();
    const { status, raw, objects } = asker(jira).put(issue, { fields: { description: doc('Works offline.') } });
    expect([status, raw, objects]).toEqual([204, '', 0]);
    expect(jira.issue('MOB-1')?.fields['description']).toEqual(doc('Works offline.'));
    expect(jira.issue('MOB-1')?.changelog?.histories).toMatchObject([
      { author: { accountId: 'mia' }, items: [{ field: 'description' }] },
    ]);
  });

  it('reaches GET at once and search only after its lag', () => {
    const jira = siteOf();
    asker(jira).put(issue, { fields: { summary: 'Renamed' } });
    expect(at(asker(jira).get(issue).body, 'fields', 'summary')).toBe('Renamed');
    expect(asker(jira).keys('project = MOB AND summary ~ Renamed')).toEqual([]);
  });

  it.each([
    ['customfield_1', 1],
    ['status', { id: '13' }],
  ])('refuses the field %s, which no edit can set', (field, value) => {
    const { status, body } = asker(siteOf()).put(issue, { fields: { [field]: value } });
    const cannotBeSet = `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`;
    expect([status, body]).toEqual([400, { errorMessages: [], errors: { [field]: cannotBeSet } }]);
  });

  it.each([
    ['an empty text', doc('')],
    ['a line break in a text', doc('one\ntwo')],
    ['another version', { ...doc('one'), version: 2 }],
    ['a node without a type', { ...doc('one'), content: [{}] }],
  ])('refuses a document with %s (D9)', (_, description) => {
    const answered = asker(siteOf()).put(issue, { fields: { description } });
    expect([answered.status, messageOf(answered)]).toEqual([400, 'INVALID_INPUT']);
  });

  it('takes no plain string where v3 wants a document, save where the data keep one', () => {
    const ask = asker(siteOf());
    expect(fieldError(ask.put(issue, { fields: { description: 'text' } }))).toMatch(/Atlassian Document/);
    expect(ask.put('/rest/api/3/issue/MOB-3', { fields: { description: 'h2. Context\n\nMore' } }).status).toBe(204);
  });

  it('adds and removes labels, and refuses one with a blank', () => {
    const jira = siteOf();
    jira.editIssue('MOB-1', { labels: ['app', 'old'] }, 'ada');
    const relabel = (...labels: object[]) => asker(jira).put(issue, { update: { labels } });
    expect(relabel({ remove: 'old' }, { add: 'new' }, { remove: 'never' }).status).toBe(204);
    expect(jira.issue('MOB-1')?.fields['labels']).toEqual(['app', 'new']);
    const { status, body } = relabel({ add: 'two words' });
    expect([status, at(body, 'errors', 'labels')]).toEqual([
      400,
      "The label 'two words' contains spaces which is invalid.",
    ]);
    expect(jira.issue('MOB-1')?.fields['labels']).toEqual(['app', 'new']);
  });

  it('is refused to who may not edit, who may not see, and to nobody at all', () => {
    const jira = siteOf();
    const edit = { fields: { description: doc('text') } };
    expect(asker(jira, 'reader').put(issue, edit).status).toBe(400);
    expect(asker(jira).put('/rest/api/3/issue/MOB-2', edit).status).toBe(404);
    expect(asker(jira).put('/rest/api/3/issue/MOB-9', edit).status).toBe(404);
    expect(asker(jira).put(issue, { fields: 3 }).status).toBe(400);
    expect(asker(jira).put(issue, { ...edit, transition: {} }).status).toBe(501);
    expect(asker(jira).put(issue, { ...edit, update: { summary: [] } }).status).toBe(501);
    expect(jira.issue('MOB-1')?.fields).not.toHaveProperty('description');
  });

  it('is offered by editmeta to those who may', () => {
    const fieldsFor = (who: 'member' | 'reader') =>
      Object.keys(at(asker(siteOf(), who).get(`${issue}?expand=editmeta`).body, 'editmeta', 'fields') ?? {});
    expect(fieldsFor('member')).toEqual(expect.arrayContaining(['summary', 'description', custom.points]));
    expect(fieldsFor('reader')).toEqual([]);
  });
});

describe("a board's estimation over REST", () => {
  const estimation = (key: string, boardId = 7) => `/rest/agile/1.0/issue/${key}/estimation?boardId=${boardId}`;

  it("sets the field that the board estimates by, as text in and out like the contract's", () => {
    const jira = siteOf();
    const { status, body } = asker(jira).put(estimation('MOB-1'), { value: '5' });
    expect([status, body]).toEqual([200, { fieldId: custom.points, value: '5' }]);
    expect(jira.issue('MOB-1')?.fields[custom.points]).toBe(5);
    expect(jira.issue('MOB-1')?.changelog?.histories).toMatchObject([{ items: [{ toString: '5' }] }]);
  });

  it.each([
    ['30', 1800],
    ['1h 30m', 5400],
    ['1d', 28_800],
  ])('takes a time of %s in minutes and keeps %d seconds', (value, seconds) => {
    const configuration = {
      ...aBoard().configuration,
      estimation: { type: 'field' as const, field: { fieldId: originalEstimate.id } },
    };
    const jira = siteOf({ boards: [aBoard({ configuration })] });
    expect(asker(jira).put(estimation('MOB-1'), { value }).status).toBe(200);
    expect(jira.issue('MOB-1')?.fields[originalEstimate.id]).toBe(seconds);
    expect(jira.issue('MOB-1')?.changelog?.histories).toMatchObject([{ items: [{ to: String(seconds) }] }]);
  });

  it('is refused for a bad value, an issue outside the board, and who may not edit or see', () => {
    const jira = siteOf({ boards: [aBoard(), aBoard({ id: 8, filterJql: 'project = MOB AND issuetype = Bug' })] });
    const value = { value: '5' };
    expect(asker(jira).put(estimation('MOB-1'), { value: 'much' }).status).toBe(400);
    expect(asker(jira).put('/rest/agile/1.0/issue/MOB-1/estimation', value).status).toBe(400);
    expect(asker(jira).put(estimation('MOB-1', 8), value).status).toBe(404);
    expect(asker(jira).put(estimation('MOB-1', 99), value).status).toBe(404);
    expect(asker(jira).put(estimation('MOB-2'), value).status).toBe(404);
    expect(asker(jira, 'reader').put(estimation('MOB-1'), value).status).toBe(403);
    expect(jira.issue('MOB-1')?.fields).not.toHaveProperty(custom.points);
  });
});

describe('a lost answer', () => {
  it('follows a write that took effect, and no read', () => {
    const jira = siteOf();
    jira.fail('answers-lost');
    expect(asker(jira).put(issue, { fields: { summary: 'Renamed' } }).status).toBe(503);
    expect(at(asker(jira).get(issue).body, 'fields', 'summary')).toBe('Renamed');
  });
});

describe('a comment over REST', () => {
  const comment = `${issue}/comment`;

  it('answers 201 with the comment, which stands on the issue with its author, moves "updated" and is no change', () => {
    const jira = siteOf();
    const { status, body, objects } = asker(jira).post(comment, { body: doc('Agenda') });
    expect([status, objects, at(body, 'author', 'accountId'), at(body, 'body')]).toEqual([
      201,
      1,
      'mia',
      doc('Agenda'),
    ]);
    asker(jira).post(comment, { body: doc('More') });
    expect(jira.issue('MOB-1')?.fields).toMatchObject({
      comment: { total: 2, comments: [{ body: doc('Agenda') }, { body: doc('More') }] },
      updated: '2024-03-20T12:00:00.000+0000',
    });
    expect(jira.issue('MOB-1')?.changelog?.histories).toEqual([]);
  });

  it('is told to apps, without its words', () => {
    const jira = siteOf();
    const events: unknown[] = [];
    jira.onEvent((event) => events.push(event));
    asker(jira).post(comment, { body: doc('Agenda') });
    expect(events).toMatchObject([{ eventType: 'avi:jira:commented:issue', atlassianId: 'mia', selfGenerated: true }]);
    expect(JSON.stringify(events)).not.toContain('Agenda');
  });

  it('is refused to who may not edit, who may not see, and where it is no document', () => {
    const jira = siteOf();
    const refused = asker(jira, 'reader').post(comment, { body: doc('Agenda') });
    expect([refused.status, at(refused.body, 'errors', 'comment')]).toEqual([
      400,
      'You do not have the permission to comment on this issue.',
    ]);
    expect(asker(jira).post('/rest/api/3/issue/MOB-2/comment', { body: doc('Agenda') }).status).toBe(404);
    expect(asker(jira).post(comment, { body: 'Agenda' }).status).toBe(400);
    expect(messageOf(asker(jira).post(comment, { body: doc('') }))).toBe('INVALID_INPUT');
    expect(asker(jira).post(comment, { body: doc('Agenda'), visibility: {} }).status).toBe(501);
    expect(jira.issue('MOB-1')?.fields).not.toHaveProperty('comment');
  });
});

describe('a new issue over REST', () => {
  const fields = { project: { id: '10001' }, issuetype: { id: '1' }, summary: 'Agenda', description: doc('Talk') };
  const create = (told: object = {}, who: 'member' | 'reader' = 'member', jira = siteOf()) =>
    asker(jira, who).post('/rest/api/3/issue', { fields: { ...fields, ...told } });
  const errorsOf = ({ status, body }: ReturnType<typeof create>) => [status, body['errors']];

  it('answers 201 with its key, is reported by who asked, and is told to apps', () => {
    const jira = siteOf();
    const events: unknown[] = [];
    jira.onEvent((event) => events.push(event));
    const { status, body } = create({}, 'member', jira);
    expect([status, at(body, 'key')]).toEqual([201, 'MOB-4']);
    expect(jira.issue('MOB-4')?.fields).toMatchObject({
      summary: 'Agenda',
      description: doc('Talk'),
      issuetype: { name: 'Story' },
      reporter: { accountId: 'mia' },
    });
    expect(events).toMatchObject([{ eventType: 'avi:jira:created:issue' }]);
  });

  it('keeps what an app sets with it, and gives it to who asks for it', () => {
    const jira = siteOf();
    const properties = [{ key: 'mark', value: { by: 'an app' } }];
    expect(asker(jira).post('/rest/api/3/issue', { fields, properties }).status).toBe(201);
    const asked = { issueIdsOrKeys: ['MOB-1', 'MOB-4'], fields: ['summary'], properties: ['mark', 'other'] };
    const { body } = asker(jira).post('/rest/api/3/issue/bulkfetch', asked);
    expect(body['issues']).toMatchObject([{ properties: {} }, { properties: { mark: { by: 'an app' } } }]);
  });

  it.each([
    [{ summary: '' }, { summary: 'You must specify a summary of the issue.' }],
    [{ summary: 'a\nb' }, { summary: 'The summary is invalid because it contains newline characters.' }],
    [{ summary: 'a'.repeat(256) }, { summary: 'Summary must be less than 255 characters.' }],
    [{ issuetype: { id: '3' } }, { issuetype: 'Specify a valid issue type' }],
    [{ project: { id: '99' } }, { project: 'valid project is required' }],
    [{ labels: ['x'] }, { labels: "Field 'labels' cannot be set. It is not on the appropriate screen, or unknown." }],
  ])('is refused with %j', (told, errors) => {
    expect(errorsOf(create(told))).toEqual([400, errors]);
  });

  it('may have a parent of the project, without which there is no sub-task', () => {
    const jira = siteOf();
    const made = create({ issuetype: { id: '3' }, parent: { key: 'MOB-1' } }, 'member', jira);
    expect(made.status).toBe(201);
    expect(jira.issue('MOB-4')?.fields).toMatchObject({ issuetype: { id: '3' }, parent: { key: 'MOB-1' } });
    expect(errorsOf(create({ parent: { key: 'MOB-99' } }))).toEqual([
      400,
      { parent: 'Could not find issue by id or key.' },
    ]);
  });

  it('is refused to who may not create, and where the project asks for a field that is missing', () => {
    expect(errorsOf(create({}, 'reader'))).toEqual([400, { project: 'You cannot create issues in this project.' }]);
    const jira = siteOf();
    jira.requireOnCreate('MOB', [custom.points]);
    const name = plain.fields.find(({ id }) => id === custom.points)?.name ?? '';
    expect(errorsOf(create({}, 'member', jira))).toEqual([400, { [custom.points]: `${name} is required.` }]);
    expect(jira.issue('MOB-4')).toBeUndefined();
  });
});
