import { likenessOf, hashedLikeness } from '../../../../src/domain/backlog/likeness';
import { findDuplicates } from '../../../../src/domain/hygiene/find-duplicates';
import { aBacklogItem, aText } from '../../../support/a-backlog-item';
import { someFacts } from '../../../support/some-facts';

const item = (summary: string, description = '', parent?: string) =>
  aBacklogItem({
    summary,
    description: aText(description),
    ...(parent === undefined ? {} : { parent: { key: parent } }),
  });

/** One after the other in a backlog. */
const alike = (one: ReturnType<typeof item>, other: ReturnType<typeof item>): boolean =>
  findDuplicates(
    [one, other].map((told, at) => ({
      ...someFacts(at + 1),
      likeness: likenessOf(told).map((form) => hashedLikeness(form, (text) => text)),
    })),
  ).length > 0;

describe('items look alike', () => {
  it.each([
    ['Map shows the old address of the branch', 'CLONE - Map shows the old address of the branch'],
    ['Map shows the old address of the branch', 'Copy of: map shows old address of branch!'],
    ['The branch map shows an old address', 'Map of the branch: shows the old address'],
    ['Karte zeigt die alte Adresse der Filiale', 'KOPIE VON Karte zeigt alte Adresse Filiale'],
  ])('by the words of their summaries: "%s" and "%s"', (one, other) => {
    expect(alike(item(one), item(other, '', 'MOB-9'))).toBe(true);
  });

  it('by their story, whatever the benefit and the summary (Q4)', () => {
    const told = (benefit: string) => `As a customer I want to sign out everywhere at once, so that ${benefit}.`;
    expect(alike(item('Sign out', told('I can sleep')), item('Log out of it all', told('nobody reads on')))).toBe(true);
  });

  it('but not where a story was copied and its summary changed', () => {
    const told = 'As a user I want to add stream modules quickly, so that data flows.';
    expect(alike(item('Add Kinesis as source', told), item('Add Kinesis as sink', told))).toBe(false);
    expect(alike(item('Add Kinesis as source', told), item('Kinesis source', told))).toBe(true);
  });

  it('with a short summary only under the same parent', () => {
    expect(alike(item('Write the tests now', '', 'MOB-1'), item('Write tests now', '', 'MOB-1'))).toBe(true);
    expect(alike(item('Write the tests now', '', 'MOB-1'), item('Write tests now', '', 'MOB-2'))).toBe(false);
    expect(alike(item('Improved unit testing'), item('Improved unit testing'))).toBe(false);
  });
});

describe('items do not look alike', () => {
  it.each([
    ['Update libraries for release 5.1 of the app', 'Update libraries for release 5.2 of the app'],
    ['Export bookings as CSV', 'Export bookings as PDF'],
    ['Sign out on all devices', 'Log out of all devices at once'],
    ['Convert all distances from miles to kilometres', 'Convert all distances from kilometres to miles'],
    [
      'Enable Framework->Executor message optimization for HTTP',
      'Enable Executor->Framework message optimization for HTTP',
    ],
    ['Port the tax parser module to C', 'Port the tax parser module to C++'],
    ['Update all npm dependencies of the booking app', 'Update all npm dependencies of the booking app'],
    ['Weekly check of the backup restore logs', 'Weekly check of the backup restore logs'],
    ['Refactoring', 'Refactoring'],
    ['New test', 'New test'],
    ['', ''],
  ])('"%s" and "%s"', (one, other) => {
    expect(alike(item(one), item(other))).toBe(false);
  });
});
