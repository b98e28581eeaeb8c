import type { Site } from '../../site/open-site';
import { asList, asObject, plainText, textMember } from '../../site/jira/json-values';
import { agendaOf, commentAgenda, createAgendaIssue, keysOf, shown, type ShownAgenda } from './agenda-support';
import { admin, member, openDemo, outsider, reader } from './demo-site';
import { pageOf, settledPage, valueOf } from './support';

/*
 * What is posted is really in Jira then, as the person who asked, and is made on the server from
 * what this person sees.
 */

let site: Site;
let agenda: ShownAgenda;
let on: string;
beforeEach(async () => {
  site = await openDemo();
  await settledPage(site, { as: member, project: 'MOB' });
  agenda = shown(await agendaOf(site, { as: member, project: 'MOB' }));
  on = agenda.leftOut[0]?.key ?? '';
});
afterEach(() => site.close());

const commentsOn = (key: string) => asList(asObject(site.jira.issue(key)?.fields['comment'])?.['comments']);
const url = (key: string): string => `${site.data.serverInfo.baseUrl}/browse/${key}`;
/** The keys of issues of the project that were not there at the beginning. */
const newIssues = (): readonly string[] => {
  const old = new Set(site.data.issues.map(({ key }) => key));
  const keys = Array.from({ length: 400 }, (_, number) => `MOB-${number}`);
  return keys.filter((key) => site.jira.issue(key) !== undefined && !old.has(key));
};

/** The issues that a document shows as cards, in its order. */
const cardsIn = (document: unknown): readonly string[] => {
  const node = asObject(document);
  const own = node?.['type'] === 'inlineCard' ? [textMember(node['attrs'], 'url') ?? ''] : [];
  return [...own, ...asList(node?.['content']).flatMap(cardsIn)];
};

describe('an agenda as a comment', () => {
  it('stands on the issue of the viewer’s choice, as the viewer, with a card for each item and no summary', async () => {
    const answer = await commentAgenda(site, { as: member, project: 'MOB' }, { issueKey: on.toLowerCase() });
    expect(answer).toEqual({ ok: true, value: { issueKey: on } });
    const [comment, ...others] = commentsOn(on);
    expect(others).toEqual([]);
    expect(comment).toMatchObject({ author: { accountId: member }, body: { type: 'doc', version: 1 } });
    const document = asObject(comment)?.['body'];
    const named = [...agenda.items, ...agenda.unblock, ...agenda.close, ...agenda.ifTime];
    expect(cardsIn(document)).toEqual(keysOf(named).map(url));
    const text = plainText(document);
    for (const { questions, summary } of agenda.items) {
      for (const question of questions) expect(text).toContain(question);
      expect(text).not.toContain(summary);
    }
  });

  it('is of the depth and the length that the viewer chose', async () => {
    await commentAgenda(site, { as: member, project: 'MOB' }, { issueKey: on, sprints: 5, minutes: 30 });
    const chosen = shown(await agendaOf(site, { as: member, project: 'MOB' }, { sprints: 5, minutes: 30 }));
    expect(chosen.items).toHaveLength(3);
    expect(cardsIn(asObject(commentsOn(on)[0])?.['body'])).toEqual(
      keysOf([...chosen.items, ...chosen.unblock, ...chosen.close, ...chosen.ifTime]).map(url),
    );
  });

  it('is refused to who may not comment, with nothing posted', async () => {
    const answer = await commentAgenda(site, { as: reader, project: 'MOB' }, { issueKey: on });
    expect(answer).toEqual({ ok: false, problem: { code: 'not-posted', because: 'may-not-comment' } });
    expect(commentsOn(on)).toEqual([]);
  });

  it('is refused on an issue that is hidden from the viewer as on one that does not exist (J10)', async () => {
    const hidden = site.data.issues.find(({ hiddenFrom }) => hiddenFrom?.includes(outsider))?.key ?? '';
    const refused = { ok: false, problem: { code: 'not-visible', what: 'issue' } };
    expect(await commentAgenda(site, { as: outsider, project: 'MOB' }, { issueKey: hidden })).toEqual(refused);
    expect(await commentAgenda(site, { as: outsider, project: 'MOB' }, { issueKey: 'MOB-99999' })).toEqual(refused);
    expect(await commentAgenda(site, { as: admin, project: 'MOB' }, { issueKey: hidden })).toMatchObject({ ok: true });
  });

  it.each(['', 'MOB', 'MOB-1/comment', '../MOB-1', 'MOB-1 ', 'MOB-1?x=1', 7, null])(
    'is not asked for on %j, which is no key',
    async (issueKey) => {
      expect(await commentAgenda(site, { as: member, project: 'MOB' }, { issueKey })).toMatchObject({
        ok: false,
        problem: { code: 'bad-request' },
      });
    },
  );

  it('whose answer was lost is told as such and is not sent again', async () => {
    site.failJira('answers-lost');
    const answer = await commentAgenda(site, { as: member, project: 'MOB' }, { issueKey: on });
    expect(answer).toEqual({ ok: false, problem: { code: 'maybe-posted', issueKey: on } });
    expect(commentsOn(on)).toHaveLength(1);
  });

  it('holds nothing that a screen could have sent along', async () => {
    const answer = await commentAgenda(site, { as: member, project: 'MOB' }, { issueKey: on, text: 'Buy this' });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
    expect(commentsOn(on)).toEqual([]);
  });
});

describe('an agenda as an issue', () => {
  it('is a task of the project, reported by the viewer, with the agenda as its description', async () => {
    const answer = await createAgendaIssue(site, { as: member, project: 'MOB' });
    const [key = ''] = newIssues();
    expect(answer).toEqual({ ok: true, value: { issueKey: key } });
    const fields = site.jira.issue(key)?.fields ?? {};
    expect(fields).toMatchObject({ reporter: { accountId: member }, issuetype: { name: 'Task' } });
    expect(fields['summary']).toBe(`Refinement agenda: ${agenda.items.length} items in 60 minutes`);
    expect(cardsIn(fields['description']).slice(0, agenda.items.length)).toEqual(keysOf(agenda.items).map(url));
  });

  it.each([
    ['', 'none'],
    [', also where Jira’s answer to it was lost', 'answers-lost'],
  ] as const)('is in no figure%s, at once and after the backlog was read anew (H7)', async (_, fault) => {
    const health = async () => {
      const { health: figures, next } = valueOf(await pageOf(site, { as: member, project: 'MOB' }));
      return { openBacklog: figures?.openBacklog, components: figures?.components, next };
    };
    const before = await health();
    site.failJira(fault);
    await createAgendaIssue(site, { as: member, project: 'MOB' });
    site.failJira('none');
    expect(newIssues()).toHaveLength(1);
    expect(await health()).toEqual(before);
    await site.advance(2000);
    await site.settle();
    expect(await health()).toEqual(before);
    void site.runSchedule('day');
    await site.settle();
    expect(await health()).toEqual(before);
  });

  it('is refused to who may not create issues', async () => {
    const answer = await createAgendaIssue(site, { as: reader, project: 'MOB' });
    expect(answer).toEqual({ ok: false, problem: { code: 'not-posted', because: 'may-not-create' } });
    expect(newIssues()).toEqual([]);
  });

  it('says which field the project asks for, where it asks for one', async () => {
    const field = site.data.fields.find(({ name }) => name === 'Story Points');
    site.jira.requireOnCreate('MOB', [field?.id ?? '']);
    const answer = await createAgendaIssue(site, { as: member, project: 'MOB' });
    expect(answer).toEqual({
      ok: false,
      problem: { code: 'not-posted', because: 'issue-refused', asks: ['Story Points is required.'] },
    });
    expect(newIssues()).toEqual([]);
  });

  it('whose answer was lost is told as such and is not sent again', async () => {
    site.failJira('answers-lost');
    expect(await createAgendaIssue(site, { as: member, project: 'MOB' })).toEqual({
      ok: false,
      problem: { code: 'maybe-posted' },
    });
    expect(newIssues()).toHaveLength(1);
  });
});

it('an agenda of nothing is not posted', async () => {
  await settledPage(site, { as: admin, project: 'PLAT' });
  const nothing = { ok: false, problem: { code: 'not-posted', because: 'nothing-to-post' } };
  expect(await createAgendaIssue(site, { as: admin, project: 'PLAT' })).toEqual(nothing);
  expect(await commentAgenda(site, { as: admin, project: 'PLAT' }, { issueKey: on })).toEqual(nothing);
});
