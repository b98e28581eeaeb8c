import fc from 'fast-check';
import { insertCriteriaSection } from '../../../../src/domain/fixes/insert-criteria-section';
import { withoutCriteriaSection } from '../../../../src/domain/fixes/without-criteria-section';

const template = '- <one>\n- <two>';

const paragraph = fc.record({
  type: fc.constant('paragraph'),
  content: fc.array(fc.record({ type: fc.constant('text'), text: fc.string({ minLength: 1 }) }), { maxLength: 2 }),
});
const heading = fc.record({
  type: fc.constant('heading'),
  attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }) }),
  content: fc.constant([{ type: 'text', text: 'Why' }]),
});
const documents = fc.record({
  type: fc.constant('doc'),
  version: fc.constant(1),
  content: fc.array(fc.oneof(paragraph, heading), { minLength: 1, maxLength: 5 }),
});

it('gives the document back as it was, to the byte, whatever it was', () => {
  fc.assert(
    fc.property(documents, (before) => {
      const after = insertCriteriaSection(before, template);
      expect(JSON.stringify(withoutCriteriaSection(after, template))).toBe(JSON.stringify(before));
    }),
    { seed: 20261130, numRuns: 1000 },
  );
});

it.each(['Customers ask.', 'h3. Why\n\nCustomers ask.\n\nAnd ask.', '### Why\n\n- ask'])(
  'gives the text %j back',
  (before) => {
    expect(withoutCriteriaSection(insertCriteriaSection(before, template), template)).toBe(before);
  },
);

it.each([null, undefined, ''])('gives none back where there was none: %j', (before) => {
  expect(withoutCriteriaSection(insertCriteriaSection(before, template), template)).toBeNull();
});

it('takes nothing away that is not what would be inserted', () => {
  const after = insertCriteriaSection({ type: 'doc', version: 1, content: [] }, template);
  expect(withoutCriteriaSection(after, '- <another>')).toBeUndefined();
  expect(withoutCriteriaSection('Customers ask.', template)).toBeUndefined();
  expect(withoutCriteriaSection(7, template)).toBeUndefined();
});
