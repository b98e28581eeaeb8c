import fc from 'fast-check';
import { type AgendaItem, type Agenda, lengthOf } from '../../../../src/domain/agenda/agenda';
import { agendaAsDocument } from '../../../../src/domain/agenda/agenda-as-document';
import { agendaAsText, agendaAsMarkdown } from '../../../../src/domain/agenda/agenda-as-text';

const item = (key: string, summary: string, told: Partial<AgendaItem> = {}): AgendaItem => ({
  key,
  summary,
  score: 42,
  band: 'not-ready',
  priority: 88,
  type: 'Story',
  status: 'To Do',
  missing: [],
  updated: 0,
  why: 'Priority 88, 28 points short of ready.',
  questions: ['What must be true for this to be done?', 'How large is it?'],
  ...told,
});

const agenda = (told: Partial<Agenda> = {}): Agenda => ({
  of: 'Mobile',
  chosenBy: 'The next 2 sprints’ worth by rank.',
  minutes: 30,
  pace: { minutesAnItem: 10, from: 'meetings', meetings: 4 },
  items: [item('MOB-1', 'Offline sync')],
  ifTime: [item('MOB-2', 'Dark mode', { score: null, priority: null })],
  close: [{ key: 'MOB-7', summary: 'Fax', because: 'Nobody has touched it for 200 days.' }],
  unblock: [
    { key: 'MOB-3', summary: 'Login', waiting: ['MOB-1', 'MOB-2'] },
    { key: 'OPS-1', summary: 'Server', waiting: ['MOB-1'] },
  ],
  ...told,
});

it('does not say twice of an item that it may be closed', () => {
  const close = [{ key: 'MOB-1', summary: 'Offline sync', because: 'No change for 200 days.' }, ...agenda().close];
  expect(agendaAsText(agenda({ close }))).toBe(agendaAsText(agenda()));
});

it('takes as long as its items do, and no longer than the meeting', () => {
  expect(lengthOf(agenda())).toBe(10);
  expect(lengthOf(agenda({ minutes: 5 }))).toBe(5);
});

describe('an agenda to copy', () => {
  it('as text', () => {
    expect(agendaAsText(agenda())).toBe(`Refinement agenda: Mobile
1 item, 10 of 30 minutes: 10 minutes an item, the pace of the last 4 meetings.
The next 2 sprints’ worth by rank.

1. MOB-1 Offline sync (readiness 42 of 100, priority 88)
   - What must be true for this to be done?
   - How large is it?

Clear first
- MOB-3 Login: MOB-1 and MOB-2 wait for it.
- OPS-1 Server: MOB-1 waits for it.

Close?
- MOB-7 Fax: Nobody has touched it for 200 days.

If there is time
- MOB-2 Dark mode (readiness not scored, priority unknown)
`);
  });

  it('as Markdown, with links', () => {
    const markdown = agendaAsMarkdown(agenda(), 'https://bank.example');
    expect(markdown.split('\n')).toEqual(
      expect.arrayContaining([
        '# Refinement agenda: Mobile',
        '1. [MOB-1](https://bank.example/browse/MOB-1) Offline sync (readiness 42 of 100, priority 88)',
        '   - What must be true for this to be done?',
        '## If there is time',
      ]),
    );
    expect(agendaAsMarkdown(agenda())).toContain('1. MOB-1 Offline sync');
  });

  it.each([
    ['*bold* _and_ `code`', '\\*bold\\* \\_and\\_ \\`code\\`'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['a | b ~~c~~ \\', 'a \\| b \\~\\~c\\~\\~ \\\\'],
    ['one\n# two', 'one \\# two'],
    ['![x](y) &amp; $x$', '\\!\\[x\\](y) \\&amp; \\$x\\$'],
  ])('as Markdown shows the summary %j as it was typed', (summary, escaped) => {
    expect(agendaAsMarkdown(agenda({ items: [item('MOB-1', summary)] }))).toContain(`1. MOB-1 ${escaped} (readiness`);
  });

  it('says that there is nothing to refine', () => {
    const nothing = agenda({ items: [], ifTime: [], close: [], unblock: [] });
    expect(agendaAsText(nothing)).toContain('Nothing to refine among these.');
    expect(JSON.stringify(agendaAsDocument(nothing))).toContain('Nothing to refine');
  });
});

describe('an agenda to post', () => {
  it('shows issues as cards and holds no summary, so that Jira decides who reads them', () => {
    const document = JSON.stringify(agendaAsDocument(agenda(), 'https://bank.example'));
    expect(document.match(/https:\/\/bank\.example\/browse\/[A-Z]+-\d+/g)).toEqual(
      ['MOB-1', 'MOB-3', 'OPS-1', 'MOB-7', 'MOB-2'].map((key) => `https://bank.example/browse/${key}`),
    );
    for (const summary of ['Offline sync', 'Dark mode', 'Fax', 'Login']) expect(document).not.toContain(summary);
  });

  it('names keys where the address of the site is not known', () => {
    const document = JSON.stringify(agendaAsDocument(agenda()));
    expect(document).not.toContain('inlineCard');
    expect(document).toContain('"MOB-1"');
  });

  it('has no text that is empty or of several lines, whatever a board is called (D9)', () => {
    const textsIn = (node: object): readonly string[] => [
      ...('text' in node && typeof node.text === 'string' ? [node.text] : []),
      ...('content' in node && Array.isArray(node.content)
        ? node.content.flatMap((child: object) => textsIn(child))
        : []),
    ];
    fc.assert(
      fc.property(fc.string(), (of) => {
        const texts = textsIn(agendaAsDocument(agenda({ of: `a${of}\nb` })));
        expect(texts.filter((text) => text === '' || /[\r\n]/.test(text))).toEqual([]);
      }),
    );
  });
});
