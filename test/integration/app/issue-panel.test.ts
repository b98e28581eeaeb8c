import type { Site } from '../../site/open-site';
import { member, openDemo, outsider, reader } from './demo-site';
import { panelOf, valueOf } from './support';

let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => site.close());

const adf = (...texts: string[]) => ({
  version: 1,
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

const openStory = (): string => {
  const story = site.data.issues.find(
    ({ fields }) =>
      JSON.stringify(fields['issuetype']).includes('"Story"') && JSON.stringify(fields['status']).includes('"new"'),
  );
  if (story === undefined) throw new Error('The demo site has no open story.');
  return story.key;
};

describe('the issue panel', () => {
  it('scores an issue with the verdict, evidence and fix of every check', async () => {
    const view = valueOf(await panelOf(site, { as: member, issue: openStory() }));
    expect(view.readiness.findings.length).toBeGreaterThan(4);
    for (const finding of view.readiness.findings) {
      expect(finding.evidence).toMatch(/\S/);
      expect('fix' in finding).toBe(finding.result === 'fail');
    }
    expect(view.priority.parts.reduce((sum, part) => sum + part.contribution, 0)).toBe(view.priority.score);
  });

  it('sees a change at once: an issue is read by GET, which does not lag behind writes as search does', async () => {
    const key = openStory();
    const storyPoints = site.data.fields.find(({ name }) => name === 'Story Points')?.id ?? '';
    site.jira.editIssue(
      key,
      {
        description: adf(
          'Customers ask every week why a transfer to a new payee takes a day. The reason is our manual check, which the bank has now automated, so the app has to show the instant result.',
          'Acceptance Criteria:',
          '- A transfer to a new payee shows its result within 10 seconds',
          '- A refused transfer names the reason that the bank gave',
        ),
        [storyPoints]: 5,
      },
      member,
    );
    const { readiness } = valueOf(await panelOf(site, { as: member, issue: key }));
    expect(readiness.acceptanceCriteria).toMatchObject({ present: true, form: 'section' });
    expect(readiness.findings.find(({ rule }) => rule === 'estimate')?.result).toBe('pass');
  });

  it('scores an issue without a description instead of failing (D1)', async () => {
    const key = openStory();
    site.jira.editIssue(key, { description: null }, member);
    const { readiness } = valueOf(await panelOf(site, { as: member, issue: key }));
    expect(readiness.findings.find(({ rule }) => rule === 'description')?.result).toBe('fail');
    expect(readiness.ready).toBe(false);
  });

  it('tells the same to everybody who may see the issue (R2)', async () => {
    const key = openStory();
    const [one, other] = [
      valueOf(await panelOf(site, { as: member, issue: key })),
      valueOf(await panelOf(site, { as: reader, issue: key })),
    ];
    expect({ ...other, mayEdit: one.mayEdit }).toEqual(one);
  });

  it('says that a deleted issue is gone', async () => {
    const key = openStory();
    site.jira.deleteIssue(key);
    expect(await panelOf(site, { as: member, issue: key })).toEqual({
      ok: false,
      problem: { code: 'not-visible', what: 'issue' },
    });
  });

  it('refuses a person who may not see the issue with the same words as if it did not exist (J4)', async () => {
    const hidden = site.data.issues.find(({ hiddenFrom }) => hiddenFrom?.includes(outsider) === true);
    const answer = await panelOf(site, { as: outsider, issue: hidden?.key ?? '' });
    expect(answer).toEqual({ ok: false, problem: { code: 'not-visible', what: 'issue' } });
    expect((await panelOf(site, { as: member, issue: hidden?.key ?? '' })).ok).toBe(true);
  });

  it('costs at most four calls the first time and one call later', async () => {
    const key = openStory();
    await panelOf(site, { as: member, issue: key });
    expect(site.usage().sinceReset.restCalls).toBeLessThanOrEqual(4);
    site.resetUsage();
    await panelOf(site, { as: reader, issue: key });
    expect(site.usage().sinceReset.restCalls).toBe(1);
  });
});
