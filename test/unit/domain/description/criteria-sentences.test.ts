import { findAcceptanceCriteria } from '../../../../src/domain/description/criteria/find-acceptance-criteria';
import { parseText } from '../../../../src/domain/text/parse-text';

const itemsIn = (description: string): readonly string[] =>
  findAcceptanceCriteria({ description: parseText(description) }, { criteriaSynonyms: [], criteriaTemplate: '' }).items;

describe('a sentence among acceptance criteria', () => {
  it.each([
    'Provide the ability to undo the last import',
    'Provide a way to sort by date',
    'List all unpaid invoices, newest first',
    'Explain the reduced price below the total',
    'Notify the customer when the parcel is on its way',
    'Notify the support team',
    'Ask Kim for a review',
    'Schedule a demo',
    'Update the status',
    'Remind members three days before the fee is due',
    'Ask for confirmation before a list is deleted',
    'Schedule the nightly export',
    'Update the status when the payment arrives',
    'Move the card to the archive',
    'The dialog asks "Delete the list? This cannot be undone"',
    'A notice says “Are you sure?”',
    'The button says "Saving…"',
  ])('counts whatever it begins with: %j (A4, A11)', (line) => {
    expect(itemsIn(`## Acceptance criteria\n- ${line}\n- The file is UTF-8`)).toEqual([line, 'The file is UTF-8']);
  });

  it.each([
    'Provide a brief summary of the change',
    'List any dependencies',
    'Describe the expected behaviour here',
    'Which dialect of "CSV" do we need?',
    'Browser [e.g. Firefox]',
  ])('is of the template or open: %j (A6, A11)', (line) => {
    expect(itemsIn(`## Acceptance criteria\n- ${line}\n- The file is UTF-8`)).toEqual(['The file is UTF-8']);
  });
});

describe('how acceptance criteria stand', () => {
  const two = ['The file holds all rows', 'The file is UTF-8'];

  it.each([
    ['numbered by letters', 'AC:\na. The file holds all rows\nb. The file is UTF-8'],
    ['under the short name of conditions of satisfaction', 'COS:\n- The file holds all rows\n- The file is UTF-8'],
    ['before the notes for testing', 'AC:\n* The file holds all rows\n* The file is UTF-8\n\nHow to test:\n* Open it'],
    [
      'before a label right below the last of them',
      'AC:\n* The file holds all rows\n* The file is UTF-8\nNotes:\n* Big',
    ],
    ['right below a list', 'Fields:\n* Name\nAcceptance criteria:\n* The file holds all rows\n* The file is UTF-8'],
    ['under a heading that goes on', '## AC: the export\n- The file holds all rows\n- The file is UTF-8'],
    [
      'below what a form asks',
      '## Acceptance criteria\n*When is it done?*\n\n- The file holds all rows\n- The file is UTF-8',
    ],
    ['indented in wiki markup', 'Acceptance criteria:\n # The file holds all rows\n # The file is UTF-8\n'],
  ])('%s (A2, A4)', (_, description) => {
    expect(itemsIn(description)).toEqual(two);
  });

  it('is a long sentence behind the label too (A2)', () => {
    const sentence = 'the exported file holds every row of the list in the order in which the screen shows them';
    expect(itemsIn(`Acceptance criteria - ${sentence}.`)).toEqual([`${sentence}.`]);
    expect(itemsIn(`Acceptance test is that ${sentence}.`)).toEqual([`${sentence}.`]);
    expect(itemsIn(`Acceptance is high in this team - ${sentence}.`)).toEqual([]);
  });

  it('is no list in which whoever reports vouches for the report (A10)', () => {
    const report = '- [x] I have searched for the same bug\n- [x] Verified on the latest version\n\nThe list is empty.';
    expect(itemsIn(report)).toEqual([]);
    expect(itemsIn('- [ ] I can search for orders\n- [ ] I can see what I paid')).toHaveLength(2);
  });
});
