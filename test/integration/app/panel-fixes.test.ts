import type { Answer } from '../../../src/contract/answer';
import type { IssueView } from '../../../src/contract/issue-view';
import type { SiteData } from '../../site/data/site-data';
import { makeDemoSite } from '../../site/demo';
import { people } from '../../site/demo/people';
import { openSite, type Site } from '../../site/open-site';
import { runDaily } from '../../support/run-daily';
import { admin, member, monday, openDemo, outsider, reader } from './demo-site';
import { fix, panelOf, rulesOf, save, valueOf, type FixKey } from './support';

let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => site.close());

/** An open story with a written description, no criteria and no estimate. */
const bareStory = (on: Site = site): string => {
  const story = on.data.issues.find(
    ({ fields, hiddenFrom }) =>
      JSON.stringify(fields['issuetype']).includes('"Story"') &&
      JSON.stringify(fields['status']).includes('"new"') &&
      hiddenFrom === undefined,
  );
  if (story === undefined) throw new Error('The demo site has no open story.');
  on.jira.editIssue(story.key, { description: written, [pointsOf(on.data)]: null }, member);
  return story.key;
};
const pointsOf = ({ fields }: SiteData): string => fields.find(({ name }) => name === 'Story Points')?.id ?? '';
const written = {
  version: 1,
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 3, localId: 'a1' }, content: [{ type: 'text', text: 'Why' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Customers ask how long a transfer takes, ', marks: [{ type: 'em' }] },
        { type: 'mention', attrs: { id: '1', text: '@Priya' } },
      ],
    },
  ],
};
const descriptionOf = (key: string): unknown => site.jira.issue(key)?.fields['description'];
const estimateOf = (key: string): unknown => site.jira.issue(key)?.fields[pointsOf(site.data)];
const writesMade = (): string[] =>
  site
    .requests()
    .recent.filter(({ method }) => method === 'PUT')
    .map(({ path }) => path);
const findingOf = (view: IssueView, rule: string) => view.readiness.findings.find((finding) => finding.rule === rule);

describe('inserting a section for acceptance criteria', () => {
  it('adds heading and template at the end, keeps every node that a person wrote, and shows the issue read again (D9)', async () => {
    const key = bareStory();
    const before = JSON.stringify(written.content);
    const view = valueOf(await fix(site, 'insertCriteria', { as: member, issue: key }));
    const description = descriptionOf(key) as typeof written;
    expect(JSON.stringify(description.content.slice(0, 2))).toBe(before);
    expect(description.content.slice(2)).toEqual([
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: '<what must be true>' }] }],
          },
        ],
      },
    ]);
    expect(view.criteriaHeading).toBe(true);
    expect(findingOf(view, 'acceptance-criteria')?.result).toBe('fail');
  });

  it("inserts the team's own template, and does not take it for criteria (A6)", async () => {
    const key = bareStory();
    const template = 'h3. Acceptance criteria\n* Works offline\n* Works in German';
    const { rules } = valueOf(await rulesOf(site, admin));
    expect((await save(site, admin, { basedOn: 0, rules: { ...rules, criteriaTemplate: template } })).ok).toBe(true);
    const view = valueOf(await fix(site, 'insertCriteria', { as: member, issue: key }));
    expect(JSON.stringify(descriptionOf(key))).toMatch(/"Works offline".*"Works in German"/);
    expect(findingOf(view, 'acceptance-criteria')?.result).toBe('fail');
  });

  it('starts a document where there is none (D1)', async () => {
    const key = bareStory();
    site.jira.editIssue(key, { description: null }, member);
    expect((await fix(site, 'insertCriteria', { as: member, issue: key })).ok).toBe(true);
    expect(descriptionOf(key)).toMatchObject({ type: 'doc', version: 1, content: [{ type: 'heading' }, {}] });
  });

  it('continues a plain string in its own markup (D7)', async () => {
    const key = bareStory();
    site.jira.editIssue(key, { description: 'h3. Why\n\nCustomers ask.' }, member);
    expect((await fix(site, 'insertCriteria', { as: member, issue: key })).ok).toBe(true);
    expect(descriptionOf(key)).toMatch(/^h3\. Why\n\nCustomers ask\.\n\nh3\. Acceptance criteria\n\n\* </);
  });

  it('writes nothing where the section is there already, with or without criteria in it', async () => {
    const key = bareStory();
    await fix(site, 'insertCriteria', { as: member, issue: key });
    const once = descriptionOf(key);
    const again = await fix(site, 'insertCriteria', { as: member, issue: key });
    expect(again).toEqual({ ok: false, problem: { code: 'not-fixed', because: 'section-there' } });
    const criteria = { type: 'paragraph', content: [{ type: 'text', text: 'AC: a transfer names its duration' }] };
    site.jira.editIssue(key, { description: { ...written, content: [criteria] } }, member);
    const there = await fix(site, 'insertCriteria', { as: member, issue: key });
    expect(there).toEqual({ ok: false, problem: { code: 'not-fixed', because: 'criteria-there' } });
    expect(writesMade()).toHaveLength(1);
    expect(once).toMatchObject({ content: [{}, {}, {}, {}] });
  });

  it('inserts once where the answer of the write was lost, because the issue itself tells that it took effect', async () => {
    const key = bareStory();
    site.failJira('answers-lost');
    expect(valueOf(await fix(site, 'insertCriteria', { as: member, issue: key })).criteriaHeading).toBe(true);
    expect(writesMade()).toHaveLength(1);
  });
});

describe('setting the estimate', () => {
  it("goes through the board's estimation and shows the new verdict", async () => {
    const key = bareStory();
    const before = valueOf(await panelOf(site, { as: member, issue: key }));
    const after = valueOf(await fix(site, 'setEstimate', { as: member, issue: key, payload: { value: 5 } }));
    expect(estimateOf(key)).toBe(5);
    expect(writesMade()).toEqual([
      expect.stringMatching(/^\/rest\/agile\/1\.0\/issue\/MOB-\d+\/estimation\?boardId=\d+$/),
    ]);
    expect(before.estimateIn).toBe('points');
    expect([findingOf(before, 'estimate')?.result, findingOf(after, 'estimate')?.result]).toEqual(['fail', 'pass']);
  });

  it('takes 0, which is an estimate (E3), and the largest number', async () => {
    const key = bareStory();
    expect((await fix(site, 'setEstimate', { as: member, issue: key, payload: { value: 0 } })).ok).toBe(true);
    expect(estimateOf(key)).toBe(0);
    expect((await fix(site, 'setEstimate', { as: member, issue: key, payload: { value: 1_000_000 } })).ok).toBe(true);
  });

  it('takes a lost answer for done where the issue has the estimate, and sends nothing twice', async () => {
    const key = bareStory();
    site.failJira('answers-lost');
    const view = valueOf(await fix(site, 'setEstimate', { as: member, issue: key, payload: { value: 8 } }));
    expect(findingOf(view, 'estimate')?.result).toBe('pass');
    expect(writesMade()).toHaveLength(1);
  });

  it.each([
    [{ value: -1 }],
    [{ value: 1_000_001 }],
    [{ value: '5' }],
    [{ value: null }],
    [{}],
    [{ value: 5, issueKey: 'MOB-1' }],
  ])('refuses the payload %j and writes nothing', async (payload) => {
    const key = bareStory();
    expect(await fix(site, 'setEstimate', { as: member, issue: key, payload })).toMatchObject({
      ok: false,
      problem: { code: 'bad-request' },
    });
    expect(writesMade()).toEqual([]);
  });

  it('says that Jira refused where the issue is not on the board, and leaves it', async () => {
    const data = makeDemoSite({ now: Date.parse(monday) });
    const boards = data.boards.map((board) => ({ ...board, filterJql: 'project = MOB AND issuetype = Bug' }));
    site.close();
    site = await openSite({ data: { ...data, boards }, now: monday });
    const key = bareStory();
    const answer = await fix(site, 'setEstimate', { as: member, issue: key, payload: { value: 5 } });
    expect(answer).toEqual({ ok: false, problem: { code: 'not-fixed', because: 'write-refused' } });
    expect(estimateOf(key)).toBeNull();
  });
});

describe('a time estimate', () => {
  it('is set in whole minutes and kept in seconds (V21)', async () => {
    const data = makeDemoSite({ now: Date.parse(monday) });
    const field = { fieldId: 'timeoriginalestimate', displayName: 'Original estimate' };
    const boards = data.boards.map((board) => ({
      ...board,
      configuration: { ...board.configuration, estimation: { type: 'field' as const, field } },
    }));
    const time = { id: field.fieldId, name: field.displayName, custom: false, schema: { type: 'number' } };
    const fields = [...data.fields.filter(({ id }) => id !== time.id), time];
    site.close();
    site = await openSite({ data: { ...data, boards, fields }, now: monday });
    const key = bareStory();
    const half = await fix(site, 'setEstimate', { as: member, issue: key, payload: { value: 0.5 } });
    expect(half).toEqual({ ok: false, problem: { code: 'not-fixed', because: 'whole-minutes' } });
    const view = valueOf(await fix(site, 'setEstimate', { as: member, issue: key, payload: { value: 90 } }));
    expect(site.jira.issue(key)?.fields[field.fieldId]).toBe(5400);
    expect([view.estimateIn, findingOf(view, 'estimate')?.result]).toEqual(['minutes', 'pass']);
  });
});

describe('dismissing a hint', () => {
  const paragraph = (text: string) => ({
    version: 1,
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  });
  const vagueStory = (wish: string): string => {
    const key = bareStory();
    const description = paragraph(`As a customer I want ${wish} so that I find an old transfer.`);
    site.jira.editIssue(key, { description }, member);
    return key;
  };
  const dismissedIn = (view: IssueView): string[] => view.dismissedHints.map(({ rule }) => rule);
  const stored = (): string => {
    const keys = site.kvs.keys().filter((key) => key.startsWith('dismissed-hint:'));
    return JSON.stringify(keys.map((key) => site.kvs.handle('/api/v1/get', { key }).body));
  };

  it('is seen by everybody who sees the issue, with who, when and why, and leaves the score as it is (R2)', async () => {
    const key = vagueStory('a fast search');
    const before = valueOf(await panelOf(site, { as: member, issue: key }));
    expect(findingOf(before, 'vague-words')).toMatchObject({ hint: true, result: 'fail' });
    const payload = { rule: 'vague-words', reason: ' The team knows what "fast" means. ' };
    expect((await fix(site, 'dismissHint', { as: member, issue: key, payload })).ok).toBe(true);
    const seen = valueOf(await panelOf(site, { as: reader, issue: key }));
    expect(seen.dismissedHints).toEqual([
      {
        rule: 'vague-words',
        title: findingOf(before, 'vague-words')?.title,
        reason: 'The team knows what "fast" means.',
        by: member,
        at: Date.parse(monday),
      },
    ]);
    expect(seen.readiness).toEqual(before.readiness);
  });

  it('holds when the account of whoever dismissed it is closed, without the account (J15)', async () => {
    const key = vagueStory('a fast search');
    const payload = { rule: 'vague-words', reason: 'Known.' };
    const by = people.tobias.accountId;
    valueOf(await fix(site, 'dismissHint', { as: by, issue: key, payload }));
    expect(stored()).toContain(by);
    site.jira.closeAccount(by);
    await Promise.all([runDaily(site), site.settle()]);
    expect(stored()).not.toContain(by);
    const view = valueOf(await panelOf(site, { as: reader, issue: key }));
    expect(view.dismissedHints).toEqual([
      { rule: 'vague-words', title: expect.any(String) as string, reason: 'Known.', at: expect.any(Number) as number },
    ]);
    const restore = { as: member, issue: key, payload: { rule: 'vague-words' } };
    expect(valueOf(await fix(site, 'restoreHint', restore)).dismissedHints).toEqual([]);
  });

  it('holds until the text that it was about changes, and again once that text is back', async () => {
    const key = vagueStory('a fast search');
    await fix(site, 'dismissHint', { as: member, issue: key, payload: { rule: 'vague-words', reason: 'Known.' } });
    const description = site.jira.issue(key)?.fields['description'];
    site.jira.editIssue(
      key,
      { description: paragraph('As a customer I want a quick search so that I find it.') },
      member,
    );
    expect(dismissedIn(valueOf(await panelOf(site, { as: member, issue: key })))).toEqual([]);
    site.jira.editIssue(key, { description }, member);
    expect(dismissedIn(valueOf(await panelOf(site, { as: member, issue: key })))).toEqual(['vague-words']);
  });

  it('keeps nothing of the issue beside the reason: the evidence is a salted hash (J11)', async () => {
    const key = vagueStory('a fast search');
    await fix(site, 'dismissHint', {
      as: member,
      issue: key,
      payload: { rule: 'vague-words', reason: 'x'.repeat(200) },
    });
    expect(stored()).toContain(`"reason":"${'x'.repeat(200)}"`);
    expect(stored()).not.toMatch(/fast|search|transfer/);
  });

  it('is undone without touching the other dismissed hints of the issue', async () => {
    const key = vagueStory('a fast search (the old one is slow)');
    const rules = valueOf(await panelOf(site, { as: member, issue: key })).readiness.findings.filter(
      ({ hint, result }) => hint && result === 'fail',
    );
    const [one, other] = rules.map(({ rule }) => rule);
    for (const rule of [one, other])
      await fix(site, 'dismissHint', { as: member, issue: key, payload: { rule, reason: 'Known.' } });
    expect(
      dismissedIn(valueOf(await fix(site, 'restoreHint', { as: member, issue: key, payload: { rule: one } }))),
    ).toEqual([other]);
    expect(
      dismissedIn(valueOf(await fix(site, 'restoreHint', { as: member, issue: key, payload: { rule: one } }))),
    ).toEqual([other]);
  });

  it.each([
    [{ rule: 'vague-words', reason: '' }],
    [{ rule: 'vague-words', reason: '   ' }],
    [{ rule: 'vague-words', reason: 'x'.repeat(201) }],
    [{ rule: 'not a rule: #', reason: 'why' }],
    [{ rule: 'vague-words' }],
    [{ rule: 'vague-words', reason: 'why', by: 'somebody' }],
  ])('refuses the payload %j and stores nothing', async (payload) => {
    const key = bareStory();
    expect(await fix(site, 'dismissHint', { as: member, issue: key, payload })).toMatchObject({
      ok: false,
      problem: { code: 'bad-request' },
    });
    expect(stored()).toBe('[]');
  });

  it.each(['dismissHint', 'restoreHint'] as const)(
    'says plainly that there is no such hint: %s',
    async (functionKey) => {
      const payload = { rule: 'estimate', ...(functionKey === 'dismissHint' ? { reason: 'It is small.' } : {}) };
      const answer = await fix(site, functionKey, { as: member, issue: bareStory(), payload });
      expect(answer).toEqual({ ok: false, problem: { code: 'not-fixed', because: 'no-such-hint' } });
    },
  );
});

describe('every fix', () => {
  const fixes: readonly (readonly [FixKey, unknown])[] = [
    ['insertCriteria', {}],
    ['setEstimate', { value: 5 }],
    ['dismissHint', { rule: 'vague-words', reason: 'why' }],
    ['restoreHint', { rule: 'vague-words' }],
  ];
  const expectRefused = async (who: string, key: string, code: string): Promise<void> => {
    const before = JSON.stringify(site.jira.issue(key));
    for (const [functionKey, payload] of fixes)
      expect(await fix(site, functionKey, { as: who, issue: key, payload })).toMatchObject({
        ok: false,
        problem: { code },
      });
    expect(writesMade()).toEqual([]);
    expect(JSON.stringify(site.jira.issue(key))).toBe(before);
  };

  it('is refused by the resolver to who may see the issue but not edit it, and not offered (J5)', async () => {
    const key = bareStory();
    expect(valueOf(await panelOf(site, { as: reader, issue: key })).mayEdit).toBe(false);
    expect(valueOf(await panelOf(site, { as: member, issue: key })).mayEdit).toBe(true);
    await expectRefused(reader, key, 'not-editable');
  });

  it('is refused for an issue out of sight with the same words as for one that does not exist (J4)', async () => {
    const hidden = site.data.issues.find(({ hiddenFrom }) => hiddenFrom?.includes(outsider) === true)?.key ?? '';
    await expectRefused(outsider, hidden, 'not-visible');
    const key = bareStory();
    site.jira.deleteIssue(key);
    await expectRefused(member, key, 'not-visible');
  });

  it('is not made, and says so, while Jira does not answer: the permission cannot be asked (fail closed)', async () => {
    const key = bareStory();
    await panelOf(site, { as: member, issue: key });
    site.failJira('unavailable');
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const answers: Answer<IssueView>[] = [];
    for (const [functionKey, payload] of fixes)
      answers.push(await fix(site, functionKey, { as: member, issue: key, payload }));
    log.mockRestore();
    expect(answers).toEqual(fixes.map(() => ({ ok: false, problem: { code: 'jira-unavailable' } })));
    expect(writesMade()).toEqual([]);
  }, 20_000);
});
