import type { CriteriaPlace } from '../../../../src/domain/description/criteria/criteria-places';
import { findAcceptanceCriteria } from '../../../../src/domain/description/criteria/find-acceptance-criteria';
import { parseText } from '../../../../src/domain/text/parse-text';
import { node, heading, bulletList, paragraph, text, row, doc, task } from '../text/adf';

const find = (description: unknown, criteriaSynonyms: readonly string[] = [], criteriaTemplate = '') =>
  findAcceptanceCriteria({ description: parseText(description) }, { criteriaSynonyms, criteriaTemplate });

const inField = (
  name: string,
  value: unknown,
  {
    description = '',
    criteriaTemplate = '',
  }: { readonly description?: unknown; readonly criteriaTemplate?: string } = {},
) =>
  findAcceptanceCriteria(
    { description: parseText(description), criteriaField: { name, text: parseText(value) } },
    { criteriaSynonyms: [], criteriaTemplate },
  );

const looked = (criteriaOrder: readonly CriteriaPlace[], checklist: string, description = '') =>
  findAcceptanceCriteria(
    {
      description: parseText(description),
      criteriaField: { name: 'Acceptance Criteria', text: parseText('The file holds all rows') },
      checklistField: { name: 'Checklist', text: parseText(checklist) },
    },
    { criteriaSynonyms: [], criteriaTemplate: '', criteriaOrder },
  );

const two = '\n\n* The file holds all rows\n* The file is UTF-8\n';

describe('acceptance criteria', () => {
  it('are looked for in the mapped field first, then in the description (A1)', () => {
    const inBoth = inField('Acceptance Criteria', 'The file holds all rows', { description: `AC:${two}` });
    expect(inBoth).toMatchObject({ form: 'field', count: 1, lookedIn: ['the field "Acceptance Criteria"'] });
    const inText = inField('Acceptance Criteria', 'TBD', { description: `AC:${two}` });
    expect(inText).toMatchObject({ form: 'section', count: 2 });
    expect(inText.lookedIn).toEqual(['the field "Acceptance Criteria"', 'the description']);
  });

  it('are looked for in the order that the administrator has set, and nowhere else (A1)', () => {
    const checklist = '* [ ] Rows are sorted\n* [x] File is UTF-8';
    expect(looked(['checklist', 'field'], checklist)).toMatchObject({ form: 'checklist', count: 2 });
    expect(looked(['field', 'checklist'], checklist)).toMatchObject({ form: 'field', count: 1 });
    expect(looked(['section', 'gherkin'], checklist)).toMatchObject({
      present: false,
      lookedIn: ['the description, which is empty'],
    });
  });

  it.each([
    ['items of process only', '* [ ] Code review\n* [ ] Update the labels'],
    ['nothing that is of this item alone', '* [ ] Unit tests\n* [ ] Docs updated'],
    ['a definition of done (A9)', '## Definition of done\n\n* [ ] The page loads in every browser'],
  ])('are not found in a checklist that holds %s (A10)', (_, checklist) => {
    expect(looked(['checklist'], checklist)).toMatchObject({ present: false, lookedIn: ['the checklist "Checklist"'] });
  });

  it('are a checklist in the field of a checklist app (A1)', () => {
    expect(inField('Checklist Text', '* [ ] Rows are sorted\n* [x] File is UTF-8\n* [ ] Code review')).toMatchObject({
      form: 'checklist',
      items: ['Rows are sorted', 'File is UTF-8'],
    });
  });

  it.each([
    'h3. Acceptance Criteria',
    '## acceptance criterion',
    '*Acceptance criteria*',
    '**ACCEPTANCE CRITERIA:**',
    'Acceptance Criteria:',
    'AC:',
    '### ✅ Acceptance criteria',
    '## 3. Acceptance Criteria (MVP)',
    'Acceptance criteria for the export:',
    'Conditions of satisfaction',
    'Acceptance:',
    "AC's",
    '<h3>Acceptance criteria</h3>\n',
    '<details><summary>Acceptance criteria</summary>\n',
    '_Acceptance criteria_',
    'h2. Akzeptanzkriterien',
    "## Critères d'acceptation",
    '## Criterios de aceptación',
    '## CRITÉRIOS DE ACEITE',
    '## 受け入れ条件',
    '【验收标准】',
  ])('stand under %j (A2)', (title) => {
    expect(find(`The shop needs an export.\n\n${title}${two}`)).toMatchObject({
      present: true,
      form: 'section',
      items: ['The file holds all rows', 'The file is UTF-8'],
    });
  });

  it.each([
    ...['Akzeptanzkriterien', 'Akzeptanz-Kriterien', 'Abnahmekriterien', 'Kriterien für die Abnahme'],
    ...['Critères d’acceptation', "Conditions d'acceptation", 'Critères de validation', 'Conditions de satisfaction'],
    ...['Criterios de aceptación', 'CRITERIOS DE ACEPTACION', 'Condiciones de satisfacción', 'Criterios de validación'],
    ...['Critérios de aceitação', 'Criterios de aceite', 'Condições de satisfação', 'Critérios de validação'],
    ...['受け入れ条件', '受入基準', '■受け入れ基準', '検収条件', '合格条件'],
    ...['验收标准', '一、验收条件', '驗收標準', '允收標準', '验收要点'],
  ])('stand under %j in its language, as a heading, a bold line or a label (A2)', (title) => {
    for (const written of [`## ${title}`, `**${title}**\n`, `${title}:`])
      expect(find(`The shop needs an export.\n\n${written}${two}`)).toMatchObject({ form: 'section', count: 2 });
  });

  it.each([
    ['a panel with a heading', node('panel', [heading(3, 'Acceptance criteria'), bulletList('It is sorted')])],
    ['an expand of that title', node('expand', [bulletList('It is sorted')], { title: 'Acceptance criteria' })],
    ['a bold paragraph', node('layoutColumn', [paragraph(text('AC', 'strong')), bulletList('It is sorted')])],
    ['a pasted heading', node('layoutColumn', [paragraph('h3. Acceptance criteria'), bulletList('It is sorted')])],
    [
      'a labelled list item',
      node('bulletList', [node('listItem', [paragraph('Acceptance criteria:'), bulletList('It is sorted')])]),
    ],
    [
      'a row of a table',
      node('table', [row('tableCell', 'Background', 'x'), row('tableCell', 'Acceptance criteria', 'It is sorted')]),
    ],
  ])('stand in %s (A2)', (_, section) => {
    expect(find(doc(section))).toMatchObject({ form: 'section', items: ['It is sorted'] });
  });

  it('may follow their label in the same line (A2)', () => {
    expect(find('AC: the session ends after 30 minutes')).toMatchObject({
      form: 'section',
      items: ['the session ends after 30 minutes'],
    });
  });

  it('have further labels where an administrator adds them (A2, A9)', () => {
    const definition = `## Definition of Done${two}`;
    expect(find(definition).present).toBe(false);
    expect(find(definition, ['definition of done'])).toMatchObject({ form: 'section', count: 2 });
  });

  it.each([
    ['## Acceptance criteria\n### Desktop\n- a is shown\n### Mobile\n- b is shown\n## Design\n- c', 2],
    ['## Acceptance criteria\n- a is shown\n\n**Notes**\n- b', 1],
    ['*AC*\n* a is shown\n\n*Anything else*\n* b', 2],
    ['*AC*\n* a is shown\n\nh3. Anything else\n* b', 1],
    ['AC:\n- a is shown\n- b is shown\n\nOut of scope:\n- d', 2],
    ['AC:\n- a is shown\n- b is shown\n\nOut of scope: c\n- d', 3],
  ])('end at the next heading of the same level or a label of another matter: %j (A3, A12)', (value, count) => {
    expect(find(value).count).toBe(count);
  });

  it.each([
    ['top-level list items', 'AC:\n\n* one is so\n** nested\n* two is so', 2],
    ['numbered lines', 'AC:\n1. one is so\n2. two is so\n3. three is so', 3],
    ['numbered criteria', 'AC1: one is so\nAC2: two is so', 2],
    ['numbered criteria in bold', '**AC1** one is so\n\n**AC2** two is so', 2],
    ['numbered criteria in a list', '- **AC1** one is so\n- **AC2** two is so', 2],
    ['numbered criteria with another sign', 'AC.1 one is so\nAC.2 two is so', 2],
    ['lines with letters', 'AC:\na) one is so\nb) two is so', 2],
    ['headings that number them', '## AC 1 Login\nWith a name\n## AC 2 Logout\nAlways', 2],
    ['prose as one', 'AC:\nThe file holds all rows.\n\nIt is UTF-8.', 1],
    ['one scenario', 'AC:\nGiven a user\nWhen she logs in\nThen she sees the list\nAnd the date', 1],
    ['two scenarios', '## AC\n- Given a user, when she leaves, then it is saved\n- Given none, when b, then c', 2],
    [
      'no struck or blank ones, and no questions',
      '## AC\n- [ ] one is so\n- [ ] ~~two is so~~\n- [ ]\n- [ ] three?',
      1,
    ],
  ])('are counted as %s (A4)', (_, value, count) => {
    expect(find(value)).toMatchObject({ present: true, count });
  });

  it('are counted by the body rows of a table (A4)', () => {
    const table = node('table', [
      row('tableHeader', '#', 'Rule'),
      row('tableCell', '1', 'sorted'),
      row('tableCell', '2', 'UTF-8'),
    ]);
    expect(find(doc(heading(2, 'Acceptance criteria'), table))).toMatchObject({
      form: 'table',
      items: ['sorted', 'UTF-8'],
    });
    const column = node('table', [
      row('tableHeader', 'Acceptance criteria', 'State'),
      row('tableCell', 'sorted', 'open'),
      row('tableCell', 'UTF-8', 'open'),
    ]);
    expect(find(doc(column))).toMatchObject({ form: 'table', items: ['sorted', 'UTF-8'] });
  });

  it.each([
    'The AC unit must be replaced\n* one\n* two',
    '## Fix the AC unit\n* one\n* two',
    'There are no acceptance criteria yet.\n* one\n* two',
    '## Missing acceptance criteria\n* one',
    'Mac:\n* one\n* two',
    'AC3 sound is not played\n* one',
  ])('are not begun by a word in a sentence: %j (A5)', (value) => {
    expect(find(value)).toMatchObject({ present: false, form: null, count: 0, items: [] });
  });

  it.each([
    '',
    '## Acceptance criteria\n\n## Notes\n* some note',
    '## Acceptance criteria',
    '## Acceptance criteria\n- TBD',
    '## Acceptance criteria\nTODO: write them',
    '## Acceptance criteria\nN/A',
    '## Acceptance criteria\n- [ ] ...\n- [ ] …',
    '## Acceptance criteria\n- As a user I can ...',
    '## Acceptance criteria\n- <first criterion>\n- [second criterion]',
    '## Acceptance criteria\n1. Criterion 1\n2. Criterion 2',
    '## Acceptance criteria\nGiven <context>\nWhen <action>\nThen <outcome>',
    '## Acceptance criteria\n(Describe how we will know that it is done)',
    '## 受け入れ条件\n未定',
    '## 验收标准\n待定',
    '## Akzeptanzkriterien\nfolgt noch',
  ])('are absent where only a template stands: %j (A6)', (value) => {
    expect(find(value).present).toBe(false);
  });

  it.each([
    ['## Acceptance criteria\n- Works offline\n- It is quick', '- Works offline\n- It is quick'],
    ['AC:\n* works offline.', '## Acceptance criteria\n- Works offline'],
    ['AC:\nGiven a user\nWhen they act\nThen it works', 'Given a user\nWhen they act\nThen it works'],
    ['- [ ] Works offline', '- [ ] Works offline\n- [ ] It is quick'],
  ])('are absent where they equal the template of the team: %j (A6)', (value, template) => {
    expect(find(value).present).toBe(true);
    expect(find(value, [], template).present).toBe(false);
    expect(inField('Acceptance criteria', value, { criteriaTemplate: template }).present).toBe(false);
  });

  it('count without the lines of the template among them (A6)', () => {
    expect(find('AC:\n- Works offline\n- The file is UTF-8', [], '- Works offline').items).toEqual([
      'The file is UTF-8',
    ]);
  });

  it.each([
    ['Given I am in\nWhen I leave\nThen it is saved\n\nGiven I am out\nWhen I open it\nThen I must log in', 2],
    ['```gherkin\nScenario: leave\n  Given I am in\n  When I leave\n  Then it is saved\n```', 1],
    ['Angenommen ich bin angemeldet\nWenn ich gehe\nDann wird gespeichert', 1],
    ['Étant donné un client\nQuand il part\nAlors tout est gardé', 1],
    ['Dado un cliente\nCuando sale\nEntonces se guarda', 1],
    ['Dado um cliente\nQuando sai\nEntão fica salvo', 1],
    ['前提 ログインしている\nもし 閉じる\nならば 保存される', 1],
    ['假如用户已登录\n当用户退出\n那么数据已保存', 1],
  ])('are found as Given, When, Then without a heading: %j (A1)', (value, count) => {
    expect(find(value)).toMatchObject({ form: 'gherkin', count });
  });

  it.each([
    'We were given a list and should check it when we have time.',
    'When I click Save, then nothing happens.',
    'Given the deadline, we should hurry.',
  ])('are not found in a sentence that only has some of the words: %j (A1)', (value) => {
    expect(find(value).present).toBe(false);
  });
});

describe('a task list (A10)', () => {
  it('counts where its items say what must be true of this item', () => {
    expect(find(doc(node('taskList', [task('Rows are sorted'), task('The file is UTF-8', 'DONE')])))).toMatchObject({
      form: 'task-list',
      count: 2,
    });
  });

  it('gives way to a section of criteria', () => {
    expect(find('- [ ] build it\n\n## Acceptance criteria\n- Rows are sorted')).toMatchObject({
      form: 'section',
      count: 1,
    });
  });

  it.each([
    [
      'process',
      '- [ ] Assign a DRI\n- [ ] Update the labels\n- [ ] Code review\n- [ ] Merge to main\n- [ ] Deploy to prod',
    ],
    ['choices of a form', 'Type of change:\n- [ ] bug\n- [x] feature'],
    ['an answer to a form', 'Is it urgent?\n- [ ] Yes: `why`\n- [x] No'],
    ['choices to tick', 'Please check all that apply:\n- [ ] Needs an illustration in the header'],
    ['how-to steps', '## Implementation\n- [ ] Add a column\n- [ ] Fill the column'],
    ['steps below such a heading', '## Rollout plan\n### Staging\n- [ ] Switch the flag on for staff'],
    ['a runbook', 'h2. Runbook\n* [ ] Stop the service\n* [ ] Start the service'],
    ['a definition of ready', '## Definition of Ready\n- [ ] Estimated by the team'],
    ['what is out of scope', '## Out of scope\n- [ ] Other formats are read'],
    ['open questions', '- [ ] Should old rows be kept?\n- [ ] Decide on the separator'],
    [
      'references to a discussion',
      'The following discussion from !1 should be addressed:\n- [ ] @ann started a discussion: nice',
    ],
    ['tests and documents that any item has', '## Testing\n- [ ] Unit tests\n- [ ] Update docs'],
    ['other items', '- [ ] #123\n- [ ] https://a.example/b/1\n- [ ] MOB-4'],
    ['other items with their titles', '## Related issues\n- [ ] #123 Rename the tables'],
    ['numbered steps', '- [ ] Step 1: stop the job\n- [ ] Step 2: start it again'],
    ['steps of a plan', '## Plan\n- [ ] Add a column'],
    ['what people are asked to do', '- [ ] @ann: review\n- [ ] @bob to check the words'],
    ['the switching of a flag', '- [ ] Enable on staging\n- [ ] Enable the flag in production'],
    ['labels', '- [ ] Add ~backend\n- [ ] Assign a milestone'],
    ['template items', '- [ ] Deliverable 1\n- [ ] ...\n- [ ] TBD'],
  ])('does not count where it holds %s', (_, value) => {
    expect(find(value).present).toBe(false);
  });

  it.each([
    ['tests beside what is wanted', '- [ ] The page is responsive\n- [ ] Unit tests', 2],
    ['an end', '### Done when\n- [ ] The page loads in 2 s', 1],
    ['requirements', '## Requirements\n- [ ] Rows are sorted\n- [ ] The file is UTF-8', 2],
  ])('counts where it holds %s', (_, value, count) => {
    expect(find(value)).toMatchObject({ form: 'task-list', count });
  });

  it('is counted without the items that do not count', () => {
    expect(
      find('- [ ] Rows are sorted\n- [ ] Code review\n- [ ] Which rows?\n- [ ] ~~dropped for now~~').items,
    ).toEqual(['Rows are sorted']);
  });
});
