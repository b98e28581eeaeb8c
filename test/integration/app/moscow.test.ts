import type { IssueView } from '../../../src/contract/issue-view';
import { anIssue, aSite, custom, people } from '../../site/data/a-site';
import { openSite, type Site } from '../../site/open-site';
import { member, openDemo, reader } from './demo-site';
import { moscowField } from '../../support/a-moscow-field';
import { fix, panelOf, valueOf } from './support';

/** An open story of the demo site that everybody may see. */
const story = 'MOB-112';

describe('setting MoSCoW by labels', () => {
  let site: Site;
  beforeEach(async () => {
    site = await openDemo();
  });
  afterEach(() => site.close());

  const labels = () => site.jira.issue(story)?.fields['labels'];
  const set = (category: string, as = member) => fix(site, 'setMoscow', { as, issue: story, payload: { category } });

  it('is proposed with its reason until somebody has said it', async () => {
    const { moscow, priority } = valueOf(await panelOf(site, { as: member, issue: 'MOB-130' }));
    expect(moscow.kind).toBe('proposed');
    expect(moscow.because).toContain(`Priority ${priority.score ?? ''}`);
  });

  it('is not proposed where only what nobody decided speaks for the item, which is said', async () => {
    const { moscow } = valueOf(await panelOf(site, { as: member, issue: story }));
    expect(moscow.kind).toBe('unknown');
    expect(moscow.because).toMatch(
      /^Nothing is proposed: only what nobody decided speaks for it: a default Jira priority \(Medium\), /,
    );
  });

  it('writes one label, and shows the issue as it is then', async () => {
    site.jira.editIssue(story, { labels: ['app', 'beta'] }, member);
    expect(valueOf(await set('must')).moscow).toEqual({
      kind: 'set',
      category: 'must',
      because: 'Labelled must-have.',
    });
    expect(labels()).toEqual(['app', 'beta', 'must-have']);
  });

  it('takes the place of what was said before, and leaves other labels', async () => {
    site.jira.editIssue(story, { labels: ['Must_Have', 'app', 'could-have'] }, member);
    expect(valueOf(await set('wont')).moscow).toMatchObject({ kind: 'set', category: 'wont' });
    expect(labels()).toEqual(['app', 'wont-have-now']);
  });

  it('can be said twice', async () => {
    site.jira.editIssue(story, { labels: [] }, member);
    await set('should');
    expect(valueOf(await set('should')).moscow).toMatchObject({ kind: 'set', category: 'should' });
    expect(labels()).toEqual(['should-have']);
  });

  it('is refused to who may only read (J5)', async () => {
    const before = labels();
    expect(await set('must', reader)).toEqual({ ok: false, problem: { code: 'not-editable' } });
    expect(labels()).toEqual(before);
  });

  it('refuses a category that there is not', async () => {
    expect(await set('maybe')).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  });

  it('is done once where the answer of the write was lost, because the issue itself tells', async () => {
    site.jira.editIssue(story, { labels: [] }, member);
    site.failJira('answers-lost');
    expect(valueOf(await set('must')).moscow).toMatchObject({ kind: 'set', category: 'must' });
    expect(labels()).toEqual(['must-have']);
  });

  it('costs the panel at most four calls of Jira', async () => {
    await panelOf(site, { as: member, issue: story });
    const { restCalls } = site.usage().sinceReset;
    await panelOf(site, { as: member, issue: story });
    expect(site.usage().sinceReset.restCalls - restCalls).toBeLessThanOrEqual(4);
  });
});

describe('setting MoSCoW by a field that is named after it', () => {
  const option = (id: string, value: string) => ({ [moscowField.id]: { id, value } });

  const open = (options: readonly string[]) => {
    const data = aSite({
      issues: [
        anIssue(1, { [custom.points]: 3 }),
        ...options.map((value, index) => anIssue(index + 2, option(String(index + 1), value))),
      ],
    });
    return openSite({ data: { ...data, fields: [...data.fields, moscowField] }, now: data.serverInfo.serverTime });
  };
  const ask = async (site: Site, functionKey: string, payload?: unknown) =>
    (await site.invoke({
      module: 'issue-panel',
      functionKey,
      as: people.member.accountId,
      issueKey: 'MOB-1',
      projectKey: 'MOB',
      payload,
    })) as { ok: true; value: IssueView } | { ok: false; problem: unknown };

  it('chooses the option of that name, and no label', async () => {
    const site = await open(['Must have', 'Should', 'Could have']);
    expect(valueOf((await ask(site, 'setMoscow', { category: 'should' })) as never)).toMatchObject({
      moscow: { kind: 'set', category: 'should', because: '"MoSCoW" says Should.' },
    });
    expect(site.jira.issue('MOB-1')?.fields).toMatchObject({ [moscowField.id]: { value: 'Should' }, labels: [] });
    site.close();
  });

  it('says so where the field has no such option, and writes nothing', async () => {
    const site = await open(['Must have', 'Should']);
    expect(await ask(site, 'setMoscow', { category: 'wont' })).toEqual({
      ok: false,
      problem: { code: 'not-fixed', because: 'no-moscow-option' },
    });
    expect(site.jira.issue('MOB-1')?.fields[moscowField.id]).toBeUndefined();
    site.close();
  });
});
