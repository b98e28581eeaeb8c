import { shared } from '../../../support/paths';
import Ajv from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { customFields } from '../../../site/demo/fields';
import { makeDemoSite } from '../../../site/demo/index';
import { read } from './replay';

const schemaFile = shared('data/adf/schema/adf-schema-57.7.22.full.json');

const site = makeDemoSite({ now: Date.parse('2026-11-22T13:00:00Z') });

const documents = site.issues.flatMap((issue) =>
  ['description', 'environment', customFields.acceptanceCriteria, customFields.ownCriteria].map((field) => ({
    name: `${issue.key} ${field}`,
    document: issue.fields[field] ?? null,
  })),
);

describe('the texts of the demo site', () => {
  it('use every node that people use', () => {
    const used = new Set(documents.flatMap(({ document }) => nodeTypes(document)));
    for (const type of [
      'table',
      'panel',
      'expand',
      'codeBlock',
      'taskList',
      'mention',
      'emoji',
      'status',
      'date',
      'inlineCard',
    ]) {
      expect(used).toContain(type);
    }
  });

  it('hold one of several thousand words, several one-liners and several empty ones', () => {
    const descriptions = site.issues.map((issue) => wordsOf(issue.fields['description']));
    expect(Math.max(...descriptions)).toBeGreaterThan(2000);
    expect(descriptions.filter((words) => words > 0 && words < 12).length).toBeGreaterThan(5);
    expect(descriptions.filter((words) => words === 0).length).toBeGreaterThan(5);
  });

  it('are valid by Atlassian\u2019s own schema, where it is present', () => {
    const faults = existsSync(schemaFile) ? faultsBy(readFileSync(schemaFile, 'utf8')) : [];
    expect(faults).toStrictEqual([]);
  });
});

/**
 * Names the texts that break the schema. Ajv knows no draft 04; what the schema uses of it is the
 * same in draft 07.
 */
const faultsBy = (schemaText: string): readonly string[] => {
  const schema = JSON.parse(schemaText, (key, value: unknown) => (key === '$schema' ? undefined : value)) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  return documents.filter(({ document }) => document !== null && !validate(document)).map(({ name }) => name);
};

const nodeTypes = (node: unknown): readonly string[] => {
  const content = read(node, 'content');
  const inside = Array.isArray(content) ? content.flatMap(nodeTypes) : [];
  return [String(read(node, 'type')), ...inside];
};

const wordsOf = (node: unknown): number => {
  const text = read(node, 'text');
  const content = read(node, 'content');
  if (typeof text === 'string') return text.split(/\s+/).filter((word) => word !== '').length;
  return Array.isArray(content) ? content.map(wordsOf).reduce((sum, words) => sum + words, 0) : 0;
};
