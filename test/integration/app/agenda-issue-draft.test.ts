import type { Site } from '../../site/open-site';
import { createAgendaIssue } from './agenda-support';
import { member, openDemo, reader } from './demo-site';
import { onProjectPage, settledPage, valueOf } from './support';

/* H7: before an issue is made for an agenda, a person chooses its type and its summary. */

jest.setTimeout(60_000);

const draftAgendaIssue = onProjectPage('draftAgendaIssue');
const asker = { as: member, project: 'MOB' };

let site: Site;
beforeAll(async () => {
  site = await openDemo();
  await settledPage(site, asker);
});
afterAll(() => site.close());

const issues = () => site.data.issues.length;
const fieldsOf = (key: string) => site.jira.issue(key)?.fields;

it('the draft names the types of issues that stand by themselves, a task first, and makes nothing', async () => {
  const before = issues();
  const { types, typeId, summary } = valueOf(await draftAgendaIssue(site, asker));
  expect(types.map(({ name }) => name)).toEqual(expect.arrayContaining(['Story', 'Task', 'Bug']));
  expect(types.map(({ name }) => name)).not.toContain('Epic');
  expect(types.map(({ name }) => name)).not.toContain('Sub-task');
  expect(types.find(({ id }) => id === typeId)?.name).toBe('Task');
  expect(summary).toMatch(/^Refinement agenda: \d+ items? in 60 minutes$/);
  expect(issues()).toBe(before);
});

it('as it was drafted, the issue is what it is without a choice', async () => {
  const { typeId, summary } = valueOf(await draftAgendaIssue(site, asker));
  const { issueKey } = valueOf(await createAgendaIssue(site, asker));
  expect(fieldsOf(issueKey)).toMatchObject({ summary, issuetype: { id: typeId } });
});

it('the issue has the type and the summary that were chosen', async () => {
  const { types } = valueOf(await draftAgendaIssue(site, asker));
  const story = types.find(({ name }) => name === 'Story')?.id ?? '';
  const { issueKey } = valueOf(
    await createAgendaIssue(site, asker, { typeId: story, summary: 'Refinement of Monday' }),
  );
  expect(fieldsOf(issueKey)).toMatchObject({
    summary: 'Refinement of Monday',
    issuetype: { name: 'Story' },
    reporter: { accountId: member },
  });
});

it('is refused with a type that is none of the project’s own, with an epic, and without a summary; nothing is made', async () => {
  const before = issues();
  const epic = site.data.issues
    .map(({ fields }) => fields['issuetype'] as { id: string; name: string } | undefined)
    .find((type) => type?.name === 'Epic');
  for (const typeId of ['424242', epic?.id ?? ''])
    expect(await createAgendaIssue(site, asker, { typeId })).toEqual({
      ok: false,
      problem: { code: 'not-posted', because: 'no-issue-type' },
    });
  for (const summary of ['', '   ', 'x'.repeat(256)])
    expect(await createAgendaIssue(site, asker, { summary })).toMatchObject({
      ok: false,
      problem: { code: 'bad-request' },
    });
  expect(issues()).toBe(before);
});

it('is refused to who may not create issues, draft and issue alike', async () => {
  const refused = { ok: false, problem: { code: 'not-posted' } };
  expect(await draftAgendaIssue(site, { as: reader, project: 'MOB' })).toMatchObject(refused);
  expect(await createAgendaIssue(site, { as: reader, project: 'MOB' })).toMatchObject(refused);
});
