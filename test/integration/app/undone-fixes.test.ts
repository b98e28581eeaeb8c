import type { Answer } from '../../../src/contract/answer';
import type { IssueView } from '../../../src/contract/issue-view';
import { anIssue, aSite, custom, people } from '../../site/data/a-site';
import { openSite, type Site } from '../../site/open-site';
import { moscowField } from '../../support/a-moscow-field';
import { fix, panelOf, valueOf, type FixKey } from './support';

/* A fix is taken back where the issue is still as it left it; what somebody changed since stays. */

const now = '2024-06-03T09:00:00.000Z';
const { member, admin, reader } = people;
const key = 'MOB-1';
const written = {
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'As a guest I want a fast search.' }] }],
};
const changedSince = { ok: false, problem: { code: 'not-fixed', because: 'changed-since' } };

let site: Site;
const open = async (fields: Readonly<Record<string, unknown>> = {}, withField = false): Promise<void> => {
  const options = ['Must have', 'Should'].map((value, at) =>
    anIssue(at + 2, { [moscowField.id]: { id: String(at), value } }),
  );
  const data = aSite({ issues: [anIssue(1, { description: written, ...fields }), ...(withField ? options : [])] });
  site = await openSite({ data: withField ? { ...data, fields: [...data.fields, moscowField] } : data, now });
};
afterEach(() => site.close());

const make = (functionKey: FixKey, payload: unknown, as: string = member.accountId) =>
  fix(site, functionKey, { as, issue: key, payload });
const made = async (functionKey: FixKey, payload: unknown): Promise<IssueView> =>
  valueOf(await make(functionKey, payload));
const undo = (view: IssueView, as?: string): Promise<Answer<IssueView>> => make('undo', view.undo, as);
const field = (id: string): unknown => site.jira.issue(key)?.fields[id];
const edit = (fields: Readonly<Record<string, unknown>>): void =>
  void site.jira.editIssue(key, fields, admin.accountId);

describe('an estimate', () => {
  it.each([
    ['another one', 5],
    ['none', null],
    ['0', 0],
  ])('goes back to %s', async (_, before) => {
    await open({ [custom.points]: before });
    const { estimate } = valueOf(await panelOf(site, { as: member.accountId, issue: key }));
    expect(estimate).toBe(before);
    const set = await made('setEstimate', { value: 8, seen: estimate });
    expect([set.estimate, set.undo]).toEqual([8, { of: 'estimate', from: 8, to: before }]);
    const back = valueOf(await undo(set));
    expect([back.estimate, back.undo]).toEqual([before, undefined]);
    expect(field(custom.points)).toBe(before);
  });

  it('stays where somebody has set another one since, which is said', async () => {
    await open({ [custom.points]: 5 });
    const set = await made('setEstimate', { value: 8, seen: 5 });
    edit({ [custom.points]: 13 });
    expect(await undo(set)).toEqual(changedSince);
    expect(field(custom.points)).toBe(13);
  });

  it('has no way back where nobody said what it was, or where it is the same', async () => {
    await open({ [custom.points]: 5 });
    expect((await made('setEstimate', { value: 8 })).undo).toBeUndefined();
    expect((await made('setEstimate', { value: 8, seen: 8 })).undo).toBeUndefined();
  });

  it('is not taken back by who may only read (J5)', async () => {
    await open({ [custom.points]: 5 });
    const set = await made('setEstimate', { value: 8, seen: 5 });
    expect(await undo(set, reader.accountId)).toEqual({ ok: false, problem: { code: 'not-editable' } });
  });
});

describe('MoSCoW', () => {
  it('goes back to the very labels that said it, and to none', async () => {
    await open({ labels: ['app', 'Must_Have', 'could-have'] });
    const set = await made('setMoscow', { category: 'wont' });
    expect(field('labels')).toEqual(['app', 'wont-have-now']);
    expect(valueOf(await undo(set)).moscow).toMatchObject({ kind: 'set', category: 'must' });
    expect(field('labels')).toEqual(['app', 'Must_Have', 'could-have']);
    edit({ labels: ['app'] });
    await undo(await made('setMoscow', { category: 'must' }));
    expect(field('labels')).toEqual(['app']);
  });

  it('is cleared, and goes back from there', async () => {
    await open({ labels: ['app', 'must-have'] });
    const cleared = await made('setMoscow', { category: null });
    expect([cleared.moscow.kind, field('labels')]).toEqual(['unknown', ['app']]);
    expect(valueOf(await undo(cleared)).moscow).toMatchObject({ kind: 'set', category: 'must' });
  });

  it('goes back in its field, to an option or to none, and is cleared there', async () => {
    await open({}, true);
    const must = await made('setMoscow', { category: 'must' });
    const should = await made('setMoscow', { category: 'should' });
    expect(field(moscowField.id)).toMatchObject({ value: 'Should' });
    valueOf(await undo(should));
    expect(field(moscowField.id)).toMatchObject({ value: 'Must have' });
    valueOf(await undo(must));
    expect(field(moscowField.id)).toBeNull();
    await made('setMoscow', { category: 'must' });
    const cleared = await made('setMoscow', { category: null });
    expect(field(moscowField.id)).toBeNull();
    valueOf(await undo(cleared));
    expect(field(moscowField.id)).toMatchObject({ value: 'Must have' });
  });

  it('stays where somebody has said something else since', async () => {
    await open();
    const set = await made('setMoscow', { category: 'must' });
    edit({ labels: ['should-have'] });
    expect(await undo(set)).toEqual(changedSince);
    expect(field('labels')).toEqual(['should-have']);
  });

  it('takes no other label along, whatever is sent', async () => {
    await open({ labels: ['must-have'] });
    valueOf(await make('undo', { of: 'moscow', from: 'must', labels: ['should-have', 'secret'] }));
    expect(field('labels')).toEqual(['should-have']);
  });
});

describe('the template for criteria', () => {
  it.each([
    ['a document', written],
    ['none', null],
  ])('is taken out again of %s, to the byte', async (_, description) => {
    await open({ description });
    const inserted = await made('insertCriteria', {});
    expect(inserted.undo).toMatchObject({ of: 'criteria' });
    expect(valueOf(await undo(inserted)).criteriaHeading).toBe(false);
    expect(field('description')).toEqual(description);
  });

  it('stays where somebody has changed the description since, by a letter', async () => {
    await open();
    const inserted = await made('insertCriteria', {});
    const there = JSON.stringify(field('description')).replace('fast', 'Fast');
    edit({ description: JSON.parse(there) as unknown });
    expect(await undo(inserted)).toEqual(changedSince);
    expect(JSON.stringify(field('description'))).toBe(there);
  });

  it('holds nothing of the text in what is sent to and fro (J11)', async () => {
    await open();
    expect(JSON.stringify((await made('insertCriteria', {})).undo)).not.toMatch(/guest|search/);
  });
});

describe('a dismissed hint', () => {
  const dismissal = { rule: 'vague-words', reason: 'Known.' };

  it('is shown again', async () => {
    await open();
    const dismissed = await made('dismissHint', dismissal);
    expect(dismissed.dismissedHints).toHaveLength(1);
    expect(valueOf(await undo(dismissed)).dismissedHints).toEqual([]);
  });

  it('stays dismissed where somebody else has dismissed it since', async () => {
    await open();
    const dismissed = await made('dismissHint', dismissal);
    await site.advance(60_000);
    valueOf(await make('dismissHint', { ...dismissal, reason: 'Of old.' }, admin.accountId));
    expect(await undo(dismissed)).toEqual(changedSince);
  });
});
