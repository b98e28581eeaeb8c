import type { Estimate, BacklogItem } from '../../../../src/domain/items/backlog-item';
import { scoreReadiness } from '../../../../src/domain/readiness/score-readiness';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { points, aBacklogItem, lacking, ofKind } from '../../../support/a-backlog-item';
import { verdictOf, described, resultOf } from './check-finding';

describe('the description', () => {
  const enough = 'The shop owner needs all orders of a month as one file for the tax adviser.';

  it('passes when it says enough, and tells what was seen', () => {
    expect(verdictOf('description', described('story', `${enough} https://a.example/1`))).toEqual({
      result: 'pass',
      evidence: '16 words and 1 link.',
    });
  });

  it.each([
    ['nothing (D1)', '', 'The description is empty.'],
    ['a placeholder (A6)', 'TBD', 'Only a template or placeholder.'],
    [
      'an unfilled template',
      '## Goal\nDescribe the goal here\n## Scope\n- [ ] Deliverable 1\n- <item>',
      'Only a template or placeholder.',
    ],
    [
      'a form that nobody filled in',
      '## Why?\nWhat is it for?\nWho needs it?\nWhen is it needed?',
      'Only a template or placeholder.',
    ],
    ['a pointer to the summary', 'See title', 'Only a template or placeholder.'],
    ['headings alone', '## Problem\n\n## Proposal', 'Only a template or placeholder.'],
    ['quick actions', '/label ~bug\n/assign @me', 'Only a template or placeholder.'],
    [
      'a widespread template',
      "#### Describe the bug\nA clear and concise description of what the bug is.\n#### To Reproduce\n1. Go to '...'\n2. See error",
      'Only a template or placeholder.',
    ],
    ['three words', 'Make it faster', 'Only 3 words.'],
    ['a title alone', 'h2. Bills by mail for members', 'Only 5 words.'],
    ['a bold title alone', '*Bills by mail*', 'Only 3 words.'],
    ['short words and a rule', 'Bills by mail\n----', 'Only 3 words.'],
    ['short words and one mark', 'Bills by mail\n\nTBD', 'Only 3 words.'],
    ['a link', 'https://example.com/bills', 'Only 1 link.'],
    ['two links', 'https://example.com/a\nhttps://example.com/b', 'Only 2 links.'],
    ['an image', '!bills.png!', 'Only 1 attachment.'],
    ['code', '{code}\nSELECT 1\n{code}', 'Only 1 code block.'],
    ['the words of a link', '[Bills by mail|https://example.com]', 'Only 3 words and 1 link.'],
    ['the words of a table', '|Bills|by mail|\n|each|month|', 'Only 5 words.'],
    ['struck words', '-Bills by mail-', 'The description is empty.'],
  ])('fails on %s', (_, value, evidence) => {
    expect(verdictOf('description', described('story', value))).toMatchObject({ result: 'fail', evidence });
  });

  it('fails on nothing but the criteria of the template of the team (A6)', () => {
    const item = described(
      'story',
      '## Acceptance criteria\n- Works with the keyboard alone\n- Is told in the release notes',
    );
    const criteriaTemplate = '- Works with the keyboard alone\n- Is told in the release notes';
    expect(verdictOf('description', item, { criteriaTemplate, minimumWords: 5 })).toMatchObject({
      evidence: 'Only a template or placeholder.',
    });
    expect(resultOf('description', item, { minimumWords: 5 })).toBe('pass');
  });

  it('passes when one sentence of a template is filled in', () => {
    expect(resultOf('description', described('story', `## Goal\n${enough}\n## Scope\n- [ ] Deliverable 1`))).toBe(
      'pass',
    );
  });

  it('takes the questions of a spike as words of its own', () => {
    const question = 'How can the start of the app be made shorter than two seconds, and what would it cost?';
    expect(resultOf('description', described('spike', question))).toBe('pass');
  });
});

describe('the acceptance criteria', () => {
  it('pass where they are, and the evidence names where', () => {
    expect(verdictOf('acceptance-criteria', described('story', 'AC:\n* sorted by date\n* in UTF-8'))).toEqual({
      result: 'pass',
      evidence: 'Found 2 criteria under their own heading.',
    });
  });

  it('fail where there are none, and the evidence names where was looked', () => {
    const item = {
      ...described('story', 'Some text'),
      criteriaField: { name: 'Criteria', text: described('story', '').description },
    };
    expect(verdictOf('acceptance-criteria', item)).toMatchObject({
      result: 'fail',
      evidence: 'None in the field "Criteria" or the description.',
    });
  });

  it('fail where there are fewer than an administrator asks for (A7)', () => {
    const item = described('story', 'AC: sorted by date');
    expect(resultOf('acceptance-criteria', item)).toBe('pass');
    expect(resultOf('acceptance-criteria', item, { minimumCriteria: 2 })).toBe('fail');
  });

  it.each([
    ['bug', 'Steps to reproduce: open the list\nExpected: orders\nActual: an empty page'],
    ['spike', 'Which format is best? Time-box: 2 days'],
    ['task', 'Remove the old endpoint so that /v1/orders answers 404.'],
  ] as const)('are stood in for by what a %s needs instead (A8)', (kind, value) => {
    expect(resultOf('acceptance-criteria', described(kind, value))).toBe('pass');
    expect(resultOf('acceptance-criteria', described('story', value))).toBe('fail');
  });
});

describe('the estimate', () => {
  it.each<[string, Estimate, string]>([
    ['points', points(5), 'pass'],
    ['no points', points(), 'fail'],
    ['0, which is an estimate (E3)', points(0), 'pass'],
    ['seconds', { unit: 'seconds', fieldName: 'Original estimate', value: 7200 }, 'pass'],
    ['a chosen size (E5)', { unit: 'choice', fieldName: 'T-shirt', choice: 'M' }, 'pass'],
    ['no chosen size (E5)', { unit: 'choice', fieldName: 'T-shirt' }, 'fail'],
    ['a board that does not estimate (E6)', { unit: 'none' }, 'not-applicable'],
    ['several fields that fit (E2)', { unit: 'unknown', because: 'Two fields fit.' }, 'unknown'],
  ])('of %s: %j', (_, estimate, result) => {
    expect(resultOf('estimate', aBacklogItem({ estimate }))).toBe(result);
  });

  it('of 0 counts as missing where an administrator says so (E3)', () => {
    expect(resultOf('estimate', aBacklogItem({ estimate: points(0) }), { zeroIsMissing: true })).toBe('fail');
  });
});

describe('the size', () => {
  it.each<[Estimate, string]>([
    [points(13), 'pass'],
    [points(13.5), 'fail'],
    [points(), 'unknown'],
    [{ unit: 'seconds', fieldName: 'Original estimate', value: 900_000 }, 'not-applicable'],
    [{ unit: 'none' }, 'not-applicable'],
    [{ unit: 'unknown', because: 'Two fields fit.' }, 'unknown'],
  ])('of %j: %s (G)', (estimate, result) => {
    expect(resultOf('size', aBacklogItem({ estimate }))).toBe(result);
  });

  it('has the limit that the rules hold', () => {
    expect(resultOf('size', aBacklogItem({ estimate: points(8) }), { oversizedAbove: 5 })).toBe('fail');
  });

  it.each([
    { size: 8, velocity: 17, result: 'pass', evidence: '8 points; the limit is 8.5, 50 % of the velocity of 17.' },
    { size: 9, velocity: 17, result: 'fail', evidence: '9 points; the limit is 8.5, 50 % of the velocity of 17.' },
    { size: 14, velocity: 0, result: 'fail', evidence: '14 points; the limit is 13.' },
  ])(
    'of $size points at a velocity of $velocity: $result, by the share of it that the rules hold (G)',
    ({ size, velocity, result, evidence }) => {
      const findings = scoreReadiness(aBacklogItem({ estimate: points(size) }), defaultRules, { velocity }).findings;
      expect(findings.find(({ rule }) => rule === 'size')).toMatchObject({ result, evidence });
    },
  );
});

describe('the blockers', () => {
  type Link = BacklogItem['links'][number];
  const blockedBy = (key: string, category?: Link['category']): Link => ({
    relation: 'is-blocked-by',
    key,
    ...(category ? { category } : {}),
  });

  it.each<[string, Link[], string]>([
    ['no link', [], 'pass'],
    ['what it blocks itself', [{ relation: 'blocks', key: 'MOB-2', category: 'to-do' }], 'pass'],
    ['a blocker that is done', [blockedBy('MOB-2', 'done')], 'pass'],
    ['an open blocker', [blockedBy('MOB-2', 'done'), blockedBy('MOB-3', 'in-progress')], 'fail'],
    ['a blocker out of sight', [blockedBy('MOB-2')], 'unknown'],
    ['an open one beside one out of sight', [blockedBy('MOB-2'), blockedBy('MOB-3', 'to-do')], 'fail'],
    ['an open item that may block', [{ relation: 'may-block', key: 'MOB-2', category: 'to-do' }], 'pass'],
  ])('with %s', (_, links, result) => {
    expect(resultOf('blockers', aBacklogItem({ links }))).toBe(result);
  });

  it('are named', () => {
    expect(
      verdictOf('blockers', aBacklogItem({ links: [blockedBy('MOB-2', 'to-do'), blockedBy('MOB-3', 'to-do')] })),
    ).toMatchObject({
      evidence: 'Blocked by MOB-2 and MOB-3, not done yet.',
    });
  });

  const linked = (relation: Link['relation'], words: string, told: Partial<Link> = {}): Link => ({
    ...{ relation, words, key: 'MOB-2', category: 'to-do' },
    ...told,
  });

  it.each<[string, Link[], string]>([
    ['no link', [], 'No link says that something blocks it.'],
    [
      'the kinds of links that were looked at, each once',
      [linked('relates', 'relates to'), linked('relates', 'relates to'), linked('blocks', 'blocks')],
      'No link says that something blocks it. Links looked at: "relates to", "blocks".',
    ],
    [
      'a blocker that is done',
      [linked('is-blocked-by', 'depends on', { category: 'done' })],
      'Blocked by MOB-2, done since. Links looked at: "depends on".',
    ],
    [
      'what may block, as far as it is open',
      [
        linked('may-block', 'ships with'),
        linked('may-block', 'goes live with', { category: 'in-progress', key: 'WEB-3' }),
        linked('may-block', 'ships with', { category: 'done', key: 'WEB-4' }),
      ],
      'No link says that something blocks it. MOB-2, linked by "ships with"; WEB-3, linked by "goes live with", may block. Links looked at: "ships with", "goes live with".',
    ],
    [
      'the first five of many',
      [1, 2, 3, 4, 5, 6, 7].map((number) =>
        linked('may-block', `needs the work of ${number}`, { key: `MOB-${number}` }),
      ),
      'No link says that something blocks it. MOB-1, linked by "needs the work of 1"; MOB-2, linked by "needs the work of 2"; MOB-3, linked by "needs the work of 3"; MOB-4, linked by "needs the work of 4"; MOB-5, linked by "needs the work of 5"; 2 more, may block. Links looked at: "needs the work of 1", "needs the work of 2", "needs the work of 3", "needs the work of 4", "needs the work of 5", 2 more.',
    ],
  ])('pass and name %s', (_, links, evidence) => {
    expect(verdictOf('blockers', aBacklogItem({ links }))).toMatchObject({ result: 'pass', evidence });
  });

  it('what may block is a remark, which is seen although the check passes', () => {
    const links = [linked('may-block', 'ships with'), linked('relates', 'relates to', { key: 'MOB-3' })];
    expect(verdictOf('blockers', aBacklogItem({ links }))).toMatchObject({
      result: 'pass',
      remark: 'MOB-2, linked by "ships with", may block.',
    });
    expect(verdictOf('blockers', aBacklogItem({ links: links.slice(1) }))).not.toHaveProperty('remark');
  });

  const unflag = 'Clear what is in its way, then take the flag off.';

  it.each<{ with: string; links: Link[]; evidence: string; fix: string }>([
    { with: 'nothing else', links: [], evidence: 'Flagged in Jira as impeded.', fix: unflag },
    {
      with: 'an open blocker',
      links: [linked('is-blocked-by', 'is blocked by')],
      evidence: 'Flagged in Jira as impeded. Blocked by MOB-2, not done yet.',
      fix: 'Finish the blocker first, or remove the link if it no longer holds.',
    },
    {
      with: 'a blocker out of sight',
      links: [blockedBy('MOB-2')],
      evidence: 'Flagged in Jira as impeded.',
      fix: unflag,
    },
  ])('a flag blocks, with $with', ({ links, evidence, fix }) => {
    const finding = verdictOf('blockers', aBacklogItem({ links, flagged: true }));
    expect(finding).toMatchObject({ result: 'fail', evidence, fix });
  });
});

describe('the parent and the priority', () => {
  it('a parent is missed except on epics (G: orphaned)', () => {
    expect(resultOf('parent', aBacklogItem({ parent: { key: 'MOB-9' } }))).toBe('pass');
    expect(resultOf('parent', lacking(aBacklogItem(), 'parent'))).toBe('fail');
    expect(resultOf('parent', aBacklogItem({ type: ofKind('epic') }))).toBe('not-applicable');
  });

  it.each(['None', 'No Priority', 'Not prioritized', '-', 'Needs triage', 'Keine', 'Aucune', 'なし', '未设置'])(
    'a priority called %j is none',
    (name) => {
      expect(resultOf('priority', aBacklogItem({ priority: { id: '9', name } }))).toBe('fail');
    },
  );

  it('a priority is missed where there is none', () => {
    expect(resultOf('priority', lacking(aBacklogItem(), 'priority'))).toBe('fail');
    expect(resultOf('priority', aBacklogItem())).toBe('pass');
  });
});

describe('a bug report (A8)', () => {
  it.each([
    'h3. Steps to reproduce\n# Open the list\nh3. Expected result\nAll orders\nh3. Actual result\nAn empty page',
    '*Steps:*\nOpen the list\n*Expected behaviour:*\nAll orders\n*Current behaviour:*\nNo orders',
    'Steps to reproduce: open the list\nExpected: orders\nActual: an empty page',
    'When I open the list of orders, the page is blank. It should show all orders of the month.',
    '1. Open the list\n2. Click Next\n\nThe second page is empty, but orders 11 to 20 are expected.',
    'h3. Schritte zur Reproduktion\n# Liste öffnen\nh3. Erwartetes Ergebnis\nAlle\nh3. Tatsächliches Ergebnis\nLeere Seite',
    '## Étapes pour reproduire\nOuvrir la liste\n## Résultat attendu\nTout\n## Résultat obtenu\nRien du tout',
    '## Pasos para reproducir\nAbrir\n## Resultado esperado\nTodos los pedidos\n## Resultado actual\nNada de eso',
    '## Passos para reproduzir\nAbrir\n## Resultado esperado\nTudo\n## Resultado atual\nVazio',
    '## 再現手順\n一覧を開く\n## 期待結果\n全部\n## 実際の結果\n空白',
    '## 重现步骤\n打开列表\n## 预期结果\n全部\n## 实际结果\n空白',
  ])('is complete: %j', (value) => {
    expect(resultOf('reproduction', described('bug', value))).toBe('pass');
  });

  it.each([
    ['', 'Add steps to reproduce it, what is expected and what happens instead.'],
    ['TypeError: x is undefined', 'Add steps to reproduce it and what is expected.'],
    ['When I open the list, the page is blank.', 'Add what is expected.'],
    ['The list should be sorted, but it is wrong.', 'Add steps to reproduce it.'],
    [
      'h3. Steps to reproduce\nTBD\nh3. Expected\n<what should happen>\nh3. Actual\n(What actually happens)',
      'Add steps to reproduce it, what is expected and what happens instead.',
    ],
    ['It breaks. We should consider removing it.', 'Add steps to reproduce it and what is expected.'],
    [
      'The list is empty, it should hold all orders.\n\nPossible causes:\n# Open orders are cached\n# Close the cursor is missing',
      'Add steps to reproduce it.',
    ],
    [
      'The list is empty, it should hold all orders.\n\nh3. Possible fixes\n# Add a check\n# Remove the cache',
      'Add steps to reproduce it.',
    ],
    [
      'The list is empty, it should hold all orders.\n\nWe could:\n# Add a check\n# Delete the cache',
      'Add steps to reproduce it.',
    ],
    [
      'Die Liste ist leer: Fehler. Sie sollte alles zeigen.\n\nh3. Mögliche Ursachen\n# Create fehlt\n# Delete fehlt',
      'Add steps to reproduce it.',
    ],
    ['The list is empty. It should hold all orders of the month, as the old one did.', 'Add steps to reproduce it.'],
  ])('lacks something: %j', (value, fix) => {
    expect(verdictOf('reproduction', described('bug', value))).toMatchObject({ result: 'fail', fix });
  });
});

describe('a spike (A8)', () => {
  it.each([
    ['Which library reads CSV fastest? Time-box: 2 days.', 'pass'],
    ['h3. Questions\n* CSV or JSON\nh3. Timebox\n1 day', 'pass'],
    ['Find out how orders can be exported. Spend at most 4 hours.', 'pass'],
    ['Untersuchen, ob CSV reicht. Maximal 2 Tage.', 'pass'],
    ['Which library reads CSV fastest?', 'fail'],
    ['Time-box: 2 days. The export.', 'fail'],
    ['Something with exports, it took 3 days last time.', 'fail'],
  ])('%j: %s', (value, result) => {
    expect(resultOf('question-and-timebox', described('spike', value))).toBe(result);
  });
});

describe('a task (A8)', () => {
  it.each([
    ['The old endpoint must answer 404.', 'pass'],
    ['Upgrade Node from 18 to 20 in all images.', 'pass'],
    ['h3. Done when\nThe nightly job is green.', 'pass'],
    ['- [ ] Page is translated\n- [ ] Link is in the footer', 'pass'],
    ['The page should answer within a second.', 'pass'],
    ['Remove the flag `newBills` from the settings.', 'pass'],
    ['We should remove the flag billsByMail completely.', 'pass'],
    ['Make sure the job runs on Sundays too.', 'pass'],
    ['Die Seite muss auf /besuch umleiten.', 'pass'],
    ['Parser von 4.1 auf 5.0 anheben.', 'pass'],
    ['Fertig, wenn die Rechnungen täglich ankommen.', 'pass'],
    ['Mettre à jour le serveur de 4 à 5.', 'pass'],
    ['El servidor debe responder con 301.', 'pass'],
    ['ログは毎日削除すること。', 'pass'],
    ['Look at the logs some time.', 'fail'],
    ['The bank no longer answers, so this is urgent.', 'fail'],
    ['A smaller log should help a little.', 'fail'],
    ['We should have done this long ago.', 'fail'],
    ['It should be easy.', 'fail'],
    ['We should talk to the bank.', 'fail'],
    ['Please tell Kim when it is done.', 'fail'],
    ['Let the team know once the server is removed.', 'fail'],
    ['Remove the old job from cron if it is no longer needed.', 'fail'],
    ['bq. The page must answer 404.', 'fail'],
    ['> The page must answer 404.\n\nThat is what the mail says.', 'fail'],
    ['From: Kim\nSubject: the page must answer 404', 'fail'],
    ['Das sollte helfen.', 'fail'],
    ['Maybe we should update the libraries to something newer?', 'fail'],
    ['', 'fail'],
  ])('%j: %s', (value, result) => {
    expect(resultOf('done-condition', described('task', value))).toBe(result);
  });

  it('is quoted sparsely', () => {
    const verdict = verdictOf('done-condition', described('task', `The job must ${'really '.repeat(40)}end.`));
    expect(verdict.result === 'pass' && verdict.evidence.length).toBeLessThanOrEqual(95);
  });
});

describe('the reproduction of a bug', () => {
  const report = (expected: string) => `When I open the list, it is empty.\n\n${expected}`;

  it.each([
    'It should hold all orders.',
    'It fails instead of adding a line.',
    'Provide a message so that users know what is going on.',
    'I expected all orders.',
    '**Result**\n\nThe list should have been sorted.',
    'ER: all orders\nAR: none',
    'Expected: all orders. Actual: none.',
    '# Open it\n*Expected result:*\nAll orders',
    'The ideal result would be all orders.',
  ])('states what is expected in: %j (A8)', (line) => {
    expect(resultOf('reproduction', described('bug', report(line)))).toBe('pass');
  });

  it.each([
    'It does not work as expected.',
    'Working as expected in 1.2.',
    'The code expects a list.',
    'We should look at the loader too.',
    'If I save instead of closing, it is empty too.',
    '12:04:11 list.spec failed, expected 3 rows',
    'It says "the name must be unique".',
    'It might not be counted. We should find out why.',
  ])('does not state what is expected in: %j (A8)', (line) => {
    expect(verdictOf('reproduction', described('bug', report(line)))).toMatchObject({
      result: 'fail',
      fix: 'Add what is expected.',
    });
  });

  it.each([
    'To reproduce, delete a list that holds an order: the page stays blank. The list should go.',
    'I created ten orders; the list is empty and should hold them.',
    'Here is a way to reproduce this problem: an order without lines. It is shown twice and should be left out.',
  ])('states steps in: %j (A8)', (value) => {
    expect(resultOf('reproduction', described('bug', value))).toBe('pass');
  });

  it.each([
    'It should be sorted, but I am not able to reproduce it: the list is wrong only there.',
    '[ RUN ] list.spec\nIt should be sorted, but the list is wrong.',
    'It should be sorted, but the list is wrong.\n12:04:11 open list',
  ])('states no steps in: %j (A8)', (value) => {
    expect(verdictOf('reproduction', described('bug', value))).toMatchObject({ fix: 'Add steps to reproduce it.' });
  });

  it('states what happens beside what is expected, after "instead" (A8)', () => {
    const value = '## Steps\nOpen the list.\n## Expected\nAll orders are shown. Instead, it closes.';
    expect(resultOf('reproduction', described('bug', value, 'The list'))).toBe('pass');
  });

  it('is not hidden by a line that names the deployment (A8)', () => {
    const value = 'Deployment: two servers\n\nWhen I open the list, it is empty. It should hold all orders.';
    expect(resultOf('reproduction', described('bug', value))).toBe('pass');
  });

  it('takes what is said of the repair for no step (A8)', () => {
    const value = 'The list is empty. It should hold all orders. While fixing this, the loader can go.';
    expect(verdictOf('reproduction', described('bug', value))).toMatchObject({ fix: 'Add steps to reproduce it.' });
  });
});
