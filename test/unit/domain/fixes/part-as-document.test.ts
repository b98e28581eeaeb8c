import Ajv from 'ajv';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { findAcceptanceCriteria } from '../../../../src/domain/description/criteria/find-acceptance-criteria';
import { partAsDocument } from '../../../../src/domain/fixes/part-as-document';
import { parseText } from '../../../../src/domain/text/parse-text';
import { shared } from '../../../support/paths';

const schemaFile = shared('data/adf/schema/adf-schema-57.7.22.full.json');

const part = (lines: readonly string[], criteria: readonly string[]) => ({
  title: 'Search',
  topic: 'search',
  lines,
  criteria,
});

it('says where a part comes from and what it is about, with its criteria under a heading that is found again', () => {
  const document = partAsDocument(part(['Customers look for names.'], ['Finds names', 'Finds numbers']), 'MOB-7');
  expect(document.content?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'heading', 'bulletList']);
  expect(JSON.stringify(document)).toContain('Split from MOB-7.');
  const { items } = findAcceptanceCriteria({ description: parseText(document) }, { ...defaultRules });
  expect(items).toEqual(['Finds names', 'Finds numbers']);
});

it('has no heading where no criteria go with it', () => {
  expect(partAsDocument(part([], []), 'MOB-7').content).toHaveLength(1);
});

it('has no text that is empty or of several lines, and is valid by Atlassian’s own schema, where it is present (D9)', () => {
  const isValid = existsSync(schemaFile) ? schemaIn(readFileSync(schemaFile, 'utf8')) : () => true;
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '#') });
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (lines, criteria) => {
      const document = partAsDocument(part(lines, criteria), 'MOB-7');
      for (const [, written = ''] of JSON.stringify(document).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g))
        expect(written).toMatch(/^(?:(?!\\[nrt]).)+$/);
      expect(isValid(document)).toBe(true);
    }),
    { seed: 7, numRuns: 500 },
  );
});

/** Ajv knows no draft 04; what the schema uses of it is the same in draft 07. */
const schemaIn = (schemaText: string): ((document: unknown) => boolean) => {
  const schema = JSON.parse(schemaText, (key, value: unknown) => (key === '$schema' ? undefined : value)) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  return (document) => validate(document);
};
