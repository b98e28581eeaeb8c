import { findAcceptanceCriteria } from '../../../../src/domain/description/criteria/find-acceptance-criteria';
import { parseText } from '../../../../src/domain/text/parse-text';
import { bulletList, doc, heading, node, type Node, paragraph as line, row, text } from '../text/adf';

const found = (description: unknown, field?: unknown): readonly string[] =>
  findAcceptanceCriteria(
    {
      description: parseText(description),
      ...(field === undefined ? {} : { criteriaField: { name: 'Acceptance criteria', text: parseText(field) } }),
    },
    { criteriaSynonyms: [], criteriaTemplate: '' },
  ).items;

const within = (type: string, ...content: readonly Node[]): Node => node(type, content);
const paragraph = (words: string, ...marks: readonly string[]): Node => line(text(words, ...marks));
const table = (...rows: readonly (readonly string[])[]): Node =>
  within('table', ...rows.map((cells) => row('tableCell', ...cells)));
const code = (words: string): Node => within('codeBlock', text(words));

const two = ['A paid bill leaves the list', 'The sum is shown below it'] as const;

describe('a box that holds only a title (A13)', () => {
  it.each<[string, unknown]>([
    ['a note', doc(within('panel', paragraph('AC', 'strong')), bulletList(...two))],
    [
      'an expand with nothing in it',
      doc({ type: 'expand', attrs: { title: 'Acceptance criteria' } }, bulletList(...two)),
    ],
    ['a quote with a heading', doc(within('blockquote', heading(4, 'Conditions of satisfaction')), bulletList(...two))],
    ['a box in a box', doc(within('panel', within('blockquote', paragraph('Akzeptanzkriterien'))), bulletList(...two))],
    ['a table of one cell', doc(table(['Critères d’acceptation']), bulletList(...two))],
    ['a wiki table of one cell', `||Acceptance Criteria||\n\n* ${two[0]}\n* ${two[1]}`],
    ['a wiki quote', `{quote}\n*Acceptance criteria*\n{quote}\n\n* ${two[0]}\n* ${two[1]}`],
    ['a Markdown quote', `> **Acceptance criteria**\n\n- [ ] ${two[0]}\n- [ ] ${two[1]}`],
    ['a Markdown table of one cell', `| Acceptance criteria |\n| --- |\n\n- ${two[0]}\n- ${two[1]}`],
    [
      'a layout column',
      doc(
        within('layoutSection', within('layoutColumn', within('panel', paragraph('受け入れ条件')), bulletList(...two))),
      ),
    ],
  ])('titles what follows: %s', (_, description) => expect(found(description)).toEqual(two));

  it.each<[string, unknown]>([
    ['a panel', doc(within('panel', paragraph('Acceptance criteria'), bulletList(...two)))],
    [
      'a table of one cell',
      doc(within('table', within('tableRow', within('tableCell', paragraph('AC', 'strong'), bulletList(...two))))),
    ],
    ['a quote', doc(within('blockquote', paragraph('Acceptance criteria:'), bulletList(...two)))],
  ])('holds them with their title: %s', (_, description) => expect(found(description)).toEqual(two));

  it.each<[string, unknown]>([
    [
      'notes in a box end them',
      doc(heading(3, 'AC'), bulletList(two[0]), within('panel', paragraph('Notes')), bulletList('Big')),
    ],
    [
      'another box ends them',
      doc(heading(3, 'AC'), bulletList(two[0]), within('panel', heading(3, 'Billing')), bulletList('Big')),
    ],
  ])('%s', (_, description) => expect(found(description)).toEqual([two[0]]));

  it.each<[string, unknown]>([
    ['a sentence in it', doc(within('panel', paragraph('Acceptance criteria are in the epic')), bulletList(...two))],
    ['nothing after it', doc(within('panel', paragraph('Acceptance criteria')))],
    ['another title', doc(within('panel', paragraph('Sorting criteria', 'strong')), bulletList(...two))],
  ])('titles nothing with %s', (_, description) => expect(found(description)).toEqual([]));
});

describe('a label with text behind it, among criteria (A12)', () => {
  const list = `* ${two[0]}\n* ${two[1]}`;

  it.each([
    'Background: the bank asks for it.',
    '*Example:* a bill of May.',
    'Dependencies: the ledger of the bank',
    'Out of scope: reminders',
    'Priority: high',
    'Hinweis: nur Werktage.',
    'Remarque : hors taxes.',
    'Nota: sin impuestos.',
    'Solution: a nightly job',
    '_Environment:_ test and production\nVersion: 4',
  ])('does not end them: %s', (line) => expect(found(`h3. Acceptance criteria\n${line}\n${list}`)).toEqual(two));

  it.each([
    'Notes:',
    '*Out of scope*',
    '*Offene Fragen*',
    'Links:',
    'Technical notes:',
    '*Definition of Done*',
    '*Steps to reproduce*',
  ])('ends them alone on its line: %s', (line) =>
    expect(found(`h3. Acceptance criteria\n${list}\n\n${line}\n* big`)).toEqual(two),
  );

  it('is a criterion where it says what must be true', () => {
    expect(found('h3. AC\nPlatform: runs on all phones\nError: a lost bill is named')).toHaveLength(1);
  });

  it.each(['Note: tbd', 'Info: will follow', 'Example: a bill of May', 'Links: https://example.com'])(
    'says nothing alone: %s',
    (line) => expect(found(`h3. Acceptance criteria\n${line}`)).toEqual([]),
  );
});

describe('groups of criteria (A12)', () => {
  it.each<[string, unknown]>([
    ['bold names', `h2. AC\n*Happy path*\n* ${two[0]}\n*Errors*\n* ${two[1]}`],
    [
      'bold names below a bold title',
      doc(
        paragraph('AC', 'strong'),
        paragraph('Bills', 'strong'),
        bulletList(two[0]),
        paragraph('Sums', 'strong'),
        bulletList(two[1]),
      ),
    ],
    [
      'known words',
      doc(
        heading(2, 'Acceptance criteria'),
        paragraph('Design', 'underline'),
        bulletList(two[0]),
        paragraph('Performance'),
        bulletList(two[1]),
      ),
    ],
    ['lower headings', `## Acceptance criteria\n### Backend\n- ${two[0]}\n### UI\n- ${two[1]}`],
    ['German names', `h2. Akzeptanzkriterien\n*Oberfläche*\n* ${two[0]}\n*Ergebnis*\n* ${two[1]}`],
    ['titled boxes', `h2. AC\n{panel:title=Web}\n* ${two[0]}\n{panel}\n{panel:title=App}\n* ${two[1]}\n{panel}`],
    ['labels', `**Acceptance criteria**\n\nMobile:\n- ${two[0]}\n\nDesktop:\n- ${two[1]}`],
  ])('do not end them: %s', (_, description) => expect(found(description)).toEqual(two));

  it('end with what is another matter, also where nothing stood above it', () => {
    expect(found(`h2. AC\n*Mobile*\n* ${two[0]}\n*Open questions*\n* Which bank`)).toEqual([two[0]]);
    expect(found('h2. AC\n*Notes*\n* big')).toEqual([]);
    expect(found(`h2. AC\n* ${two[0]}\nh2. Payments\n* by card`)).toEqual([two[0]]);
  });
});

describe('Given, When and Then with nothing behind them (A14)', () => {
  it.each<[string, unknown]>([
    [
      'in bold',
      doc(heading(2, 'AC'), paragraph('Given', 'strong'), paragraph('When', 'strong'), paragraph('Then', 'strong')),
    ],
    ['numbered', 'h3. AC\n1. Given\n2. When\n3. Then'],
    ['in German', 'Akzeptanzkriterien:\nAngenommen\nWenn\nDann'],
    ['with a scenario', '## AC\nScenario: 1\nGiven ...\nWhen ...\nThen ...'],
    ['in code', doc(code('Given\nWhen\nThen'))],
    ['in French, with dots', 'Critères d’acceptation\nÉtant donné …\nQuand …\nAlors …'],
    ['half filled', 'h3. AC\nGiven\nWhen I pay\nThen'],
    ['as columns', doc(heading(2, 'AC'), table(['Given', 'When', 'Then'], ['', '', '']))],
    ['as columns in German', doc(table(['Gegeben', 'Wenn', 'Dann'], ['', '', '']))],
    ['as rows', doc(table(['Given', ''], ['When', ''], ['Then', '']))],
  ])('are a template: %s', (_, description) =>
    expect(found(description)).toEqual(_ === 'half filled' ? ['When I pay'] : []),
  );

  it.each<[string, unknown, number]>([
    [
      'rows of columns',
      doc(
        table(
          ['No.', 'Given', 'When', 'Then'],
          ['1', 'a bill', 'I pay', 'it goes'],
          ['2', 'no bill', 'I look', 'a hint'],
        ),
      ),
      2,
    ],
    ['rows of Spanish columns', doc(table(['Dado', 'Cuando', 'Entonces'], ['una factura', 'pago', 'desaparece'])), 1],
    [
      'text below each word',
      doc(
        paragraph('Given'),
        paragraph('a bill'),
        paragraph('When'),
        paragraph('I pay'),
        paragraph('Then'),
        paragraph('it goes'),
      ),
      1,
    ],
    ['text beside each word', doc(table(['Given', 'a bill'], ['When', 'I pay'], ['Then', 'it goes'])), 1],
    ['one line', 'Given a bill, when I pay it, then it leaves the list', 1],
    ['one line with capitals', 'GIVEN a bill WHEN I pay it THEN it leaves the list', 1],
    ['one line in German', 'Gegeben sei eine Rechnung, wenn ich zahle, dann verschwindet sie', 1],
    ['marked steps', '(/) Given a bill\n(/) When I pay\n(x) Then it goes', 1],
  ])('count with text: %s', (_, description, count) => expect(found(description)).toHaveLength(count));

  it.each([
    ['Dutch', 'Gegeven een rekening\nWanneer ik betaal\nDan verdwijnt zij'],
    ['Polish', 'Mając rachunek\nJeżeli zapłacę\nWtedy znika'],
    ['Russian', 'Дано счёт\nКогда я плачу\nТогда он исчезает'],
    ['Swedish', 'Givet en räkning\nNär jag betalar\nSå försvinner den'],
    ['Finnish', 'Oletetaan lasku\nKun maksan\nNiin se katoaa'],
    ['Vietnamese', 'Biết một hoá đơn\nKhi tôi trả\nThì nó biến mất'],
    ['Dutch in one line', 'Gegeven een rekening, wanneer ik betaal, dan verdwijnt zij'],
  ])('are one scenario in %s', (_, description) => expect(found(description)).toHaveLength(1));

  it.each([
    'Given that people wait when it rains, we should then open earlier.',
    'Given the load of May, we must act. When the bank calls, it is late. Then we pay fees.',
    'Given our size we pay more when a bank is used and then some.',
    'We are given a list when we ask, and then we sort it.',
    'Gegeben ist eine Liste. Wenn sie lang ist, wird sie dann geteilt.',
    'Étant donné le prix, on paie quand on peut et alors on attend.',
  ])('are prose in an argument: %s', (line) => expect(found(line)).toEqual([]));
});

describe('code and criteria (A15)', () => {
  it.each<[string, unknown]>([
    ['after the list', doc(heading(2, 'AC'), bulletList(...two), code('- a\n- b'))],
    ['between items in wiki', `h2. AC\n* ${two[0]}\n{code}\n* a\n1. b\n{code}\n* ${two[1]}`],
    ['in noformat', `h2. AC\n* ${two[0]}\n* ${two[1]}\n{noformat}\n[x] a\n+ b\n{noformat}`],
    ['in a fence', `## AC\n- ${two[0]}\n- ${two[1]}\n\n~~~\n1. a\n2. b\n~~~`],
  ])('holds no items: %s', (_, description) => expect(found(description)).toEqual(two));

  it('holds no items in the field either', () => {
    expect(found('', doc(bulletList(...two), code('- a\n- b')))).toEqual(two);
  });

  it.each<[string, unknown]>([
    ['a label', doc(code(`Acceptance criteria\n* ${two[0]}\n* ${two[1]}`))],
    ['a wiki heading', `{code}\nh3. AC\n* ${two[0]}\n* ${two[1]}\n{code}`],
    ['a Markdown heading', `Text before\n\n\`\`\`\n## Acceptance criteria\n- ${two[0]}\n- ${two[1]}\n\`\`\``],
    ['a German label', doc(paragraph('Vorher'), code(`Akzeptanzkriterien:\n1. ${two[0]}\n2. ${two[1]}`))],
    ['text before it', doc(code(`As a clerk I want this.\n\nAC:\n- ${two[0]}\n- ${two[1]}`))],
  ])('that is the section is read as text: %s', (_, description) => expect(found(description)).toEqual(two));

  it.each([
    '# acceptance criteria are read here\nread(bills);',
    'acceptance_criteria:\n  - one\n  - two',
    '// AC:\nconst bills = all();',
    '"acceptanceCriteria": [\n "one"\n]',
    '/* Acceptance criteria */\nimport bills from "bills";',
  ])('that mentions the words is code: %j', (words) => expect(found(doc(code(words)))).toEqual([]));
});

describe('what says that no criteria are there (A17)', () => {
  it.each([
    'Not applicable here.',
    'N/A for this task',
    'None yet',
    'No acceptance criteria needed',
    'see comments below',
    'See MOB-12',
    'Please see the attached PDF',
    'Refer to the epic.',
    'As described in the mail',
    'Same as the previous story',
    'Same as MOB-12.',
    'To be agreed with finance',
    'Will be added by Kim after the workshop',
    'To follow',
    'TBD with the bank next week',
    'Nicht zutreffend.',
    'Wird noch ergänzt',
    'Werden noch vom PO nachgereicht',
    'Siehe Beschreibung',
    'Keine',
    'Voir la description',
    'À définir avec le métier',
    'Sans objet',
    'Por definir con el equipo',
    'Ver descripción',
    'No aplica',
    'A definir com o time',
    'Não se aplica',
    '別途検討',
    '説明を参照',
    '待补充',
    '见描述',
  ])('%s', (line) => {
    expect(found(`h3. Acceptance criteria\n${line}`)).toEqual([]);
    expect(found(`Acceptance criteria: ${line}`)).toEqual([]);
    expect(found('', doc(bulletList(line)))).toEqual([]);
  });

  it.each([
    'None of the bills is lost',
    'No bill is shown twice',
    'Same order as in the ledger',
    'See-through boxes are off',
    'Nothing is sent before nine',
    'Pending bills are grey',
    '"Not applicable" is printed for bills without tax',
    'To be able to pay, a card is needed',
    'Keine Rechnung geht verloren',
    'Aucune facture ne manque',
    'Ninguna factura se pierde',
  ])('is not a sentence about the product: %s', (line) => {
    expect(found(`h3. Acceptance criteria\n* ${line}\n* ${two[1]}`)).toEqual([line, two[1]]);
  });
});

describe('what is crossed out (A16)', () => {
  it.each<[string, unknown]>([
    ['an item', `h3. AC\n* -${two[1]}-\n* ${two[0]}`],
    ['bold in wiki', `h3. AC\n* -*Old rule* that is gone-\n* ${two[0]}`],
    ['struck in bold', `h3. AC\n* *-Old rule.-*\n* ${two[0]}`],
    ['with a hyphen', `h3. AC\n* -The well-known rule-\n* ${two[0]}`],
    ['in Markdown', `## AC\n- ~~**Old** rule~~\n- ${two[0]}`],
    ['in HTML', `## AC\n- <del>Old rule</del>\n- ${two[0]}`],
    ['a task', `## AC\n- [ ] ~~Old rule that is gone~~\n- [ ] ${two[0]}`],
    ['a paragraph', doc(heading(2, 'AC'), paragraph('Old rule', 'strike'), bulletList(two[0]))],
    [
      'a row',
      doc(
        heading(2, 'AC'),
        within(
          'table',
          within('tableRow', within('tableHeader', paragraph('#')), within('tableHeader', paragraph('Rule'))),
          within('tableRow', within('tableCell', paragraph('1')), within('tableCell', paragraph('Old', 'strike'))),
          within('tableRow', within('tableCell', paragraph('2')), within('tableCell', paragraph(two[0]))),
        ),
      ),
    ],
  ])('counts nowhere: %s', (_, description) => expect(found(description)).toEqual([two[0]]));

  it('leaves an item of which one word is struck', () => {
    expect(found('h3. AC\n* -10- 20 bills a page\n* Shown in -red- green\n* from 1-2 to 3-4')).toHaveLength(3);
  });
});

describe('marks of items in text (A18)', () => {
  const three = [...two, 'It is printed'];

  it.each([
    ['icons of wiki', ['(!)', '(/)', '(x)']],
    ['emoji', ['✅', '🔲', '❌']],
    ['short names of emoji', [':white_check_mark:', ':x:', ':x:']],
    ['Roman numerals', ['i.', 'ii.', 'iii.']],
    ['capital Roman numerals', ['I)', 'II)', 'III)']],
    ['capital letters', ['A.', 'B.', 'C.']],
    ['Cyrillic letters', ['а)', 'б)', 'в)']],
    ['circled numbers', ['①', '②', '③']],
    ['Chinese numerals', ['一、', '二、', '三、']],
    ['Arabic digits', ['١.', '٢.', '٣.']],
    ['arrows', ['→', '→', '→']],
    ['named numbers', ['Rule 1:', 'Rule 2:', 'Rule 3:']],
    ['two levels', ['1.1', '1.2', '2.1']],
    ['double signs', ['>>', '>>', '>>']],
  ])('number them: %s', (_, marks) => {
    expect(found(doc(heading(3, 'AC'), ...marks.map((mark, at) => paragraph(`${mark} ${three[at] ?? ''}`))))).toEqual(
      three,
    );
  });

  it('are none within a sentence, and an initial is none', () => {
    expect(found('h3. AC\nThe ✅ is green.\nA. Smith may pay.')).toHaveLength(1);
  });
});

describe('a title with a slip of the pen, or joined with another (A19)', () => {
  it.each([
    'Acceptnce Criteria',
    'Acceptance Crtieria',
    'ACCEPTANCE CRITERRIA:',
    'Aceptance criteria',
    'Akzeptanzkriterein',
    'Critères d’acceptaton',
    'Criterios de aceptacion',
    'Critérios de acietação',
    'DoD / AC',
    'DoD & Acceptance Criteria',
    'Requirements and acceptance criteria',
    'Definition of Done + AC',
    'Akzeptanzkriterien und Definition of Done',
    'Scope, acceptance criteria',
  ])('is that title: %s', (title) => {
    expect(found(`h3. ${title}\n* ${two[0]}\n* ${two[1]}`)).toEqual(two);
  });

  it.each([
    'Search criteria',
    'Access criteria',
    'Sorting criteria',
    'Exception criteria',
    'Definition of done',
    'Acceptable colours',
    'Selection critreia',
  ])('is not another one: %s', (title) => expect(found(`h3. ${title}\n* ${two[0]}\n* ${two[1]}`)).toEqual([]));
});

describe('titles in many languages (A2, A19)', () => {
  it.each([
    'Criteri di accettazione',
    'Acceptatiecriteria',
    'Kryteria akceptacji',
    'Критерии приёмки',
    'Критерии приемки:',
    'Критерії приймання',
    'KABUL KRİTERLERİ',
    'Acceptanskriterier',
    'Acceptkriterier',
    'Akseptansekriterier',
    'Hyväksymiskriteerit',
    'Akceptační kritéria',
    '인수 조건',
    'معايير القبول',
    'קריטריוני קבלה',
    'स्वीकृति मानदंड',
    'Tiêu chí chấp nhận',
    'Kriteria penerimaan',
  ])('head criteria: %s', (title) => {
    expect(found(`h2. ${title}\n* ${two[0]}\n* ${two[1]}`)).toEqual(two);
    expect(found(doc(paragraph(title, 'strong'), bulletList(...two)))).toEqual(two);
  });

  it.each([
    'Criteri di ricerca',
    'Zoekcriteria',
    'Kryteria wyszukiwania',
    'Критерии поиска',
    'Критерії пошуку',
    'Arama kriterleri',
    'Sökkriterier',
    'Hakukriteerit',
    '검색 조건',
    'معايير البحث',
    'קריטריוני חיפוש',
    'Tiêu chí tìm kiếm',
  ])('are not those of another matter: %s', (title) => {
    expect(found(`h2. ${title}\n* ${two[0]}\n* ${two[1]}`)).toEqual([]);
  });

  it.each([
    'Non applicabile',
    'Da definire con il team',
    'Nog te bepalen',
    'Nie dotyczy',
    'Будут добавлены позже',
    'См. описание',
    'Див. коментарі',
    'Daha sonra eklenecek',
    'Se beskrivningen',
    'Tilføjes senere',
    'Ikke relevant',
    'Määritellään myöhemmin',
    'Viz popis',
    '해당 없음',
    '추후 논의',
    'لا ينطبق',
    'לא רלוונטי',
    'Sẽ bổ sung sau',
    'Menyusul',
  ])('have nothing under them: %s', (line) => expect(found(`Acceptance criteria: ${line}`)).toEqual([]));
});

describe('a list of tasks without a title (A10)', () => {
  it.each([
    ['links alone', '- [ ] https://example.com/a\n- [ ] https://example.com/b, https://example.com/c'],
    ['numbers of issues', '- [ ] #12, #13\n- [ ] team/bills#14 and team/bills#15'],
    ['keys', '- [ ] MOB-1\n- [ ] MOB-2, MOB-3'],
    ['open questions', '- [ ] Which bank we use\n- [ ] Whether the sum is rounded\n- [ ] How long bills are kept'],
    ['German questions', '- [ ] Welche Bank\n- [ ] Ob gerundet wird'],
    [
      'a template',
      '- [ ] List all the edge cases\n- [ ] Describe the expected behaviour of the feature in as much detail as you can so that developers know what is to be built',
    ],
    ['process', '- [ ] Assign a reviewer\n- [ ] Update the labels\n- [ ] PR merged'],
  ])('holds no criteria: %s', (_, description) => expect(found(description)).toEqual([]));

  it('holds the one that says how it ends among process', () => {
    expect(found(`- [ ] Assign a reviewer\n- [ ] ${two[0]}\n- [ ] Update the labels`)).toEqual([two[0]]);
  });
});
