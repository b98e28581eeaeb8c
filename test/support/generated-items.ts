import fc from 'fast-check';
import type { BacklogItem, Estimate, ItemLink } from '../../src/domain/items/backlog-item';
import { itemKinds } from '../../src/domain/items/backlog-item';
import { parseText } from '../../src/domain/text/parse-text';
import { aBacklogItem, aText, inProgress, lacking, ofKind, toDo } from './a-backlog-item';
import { DAY, NOW } from './clock';
import { generatedCategory } from './generated-facts';

const texts = [
  '',
  'TBD',
  'As a shop owner, I want to export the order list so that my accountant can read it.',
  'As a user, I want to search and to filter (quickly) so that it works reliably.\n\nh3. Acceptance criteria\n* sorted by date\n* fast',
  'h3. Steps to reproduce\n# Open the list\n# Press export\n\nh3. Expected\nA file\n\nh3. Actual\nAn error',
  'Which library reads the file best? Time-box: two days.\n\nDone when: the choice is written down.',
  'Als Händlerin möchte ich die Liste exportieren, damit der Steuerberater sie lesen kann.',
] as const;

const estimate: fc.Arbitrary<Estimate> = fc.oneof(
  fc
    .record({
      unit: fc.constantFrom<'points' | 'seconds'>('points', 'seconds'),
      value: fc.constantFrom(undefined, 0, 1, 5, 13, 14, 7200),
    })
    .map(({ unit, value }) => ({ unit, fieldName: 'Estimate', ...(value === undefined ? {} : { value }) })),
  fc.constantFrom<Estimate>(
    { unit: 'choice', fieldName: 'Size' },
    { unit: 'choice', fieldName: 'Size', choice: 'L' },
    { unit: 'none' },
    { unit: 'unknown', because: 'Two fields may hold the estimate.' },
  ),
);

const link: fc.Arbitrary<ItemLink> = fc
  .record({
    relation: fc.constantFrom<ItemLink['relation']>(
      ...(['is-blocked-by', 'is-blocked-by', 'blocks', 'relates', 'may-block'] as const),
    ),
    number: fc.integer({ min: 1, max: 9 }),
    hasId: fc.boolean(),
    category: fc.option(generatedCategory(), { nil: undefined }),
  })
  .map(({ relation, number, hasId, category }) => ({
    relation,
    key: `WEB-${number}`,
    ...(hasId ? { id: String(30_000 + number) } : {}),
    ...(category === undefined ? {} : { category }),
  }));

/**
 * Open items of every kind, with texts that the checks have much, little or nothing to say about.
 */
export const generatedItem = (): fc.Arbitrary<BacklogItem> =>
  fc
    .record({
      number: fc.integer({ min: 1, max: 999 }),
      type: fc.constantFrom(...itemKinds).map(ofKind),
      status: fc.constantFrom(toDo, inProgress),
      summary: fc.constantFrom('Export', 'Spike: which library?', 'As a clerk, I want to print, so that I can archive'),
      description: fc.constantFrom(...texts).map((text) => parseText(text)),
      criteria: fc.option(fc.constantFrom('* The file holds all rows\n* It is UTF-8', 'TBD'), { nil: undefined }),
      criteriaUnknown: fc.option(fc.constant('Two fields fit.'), { nil: undefined, freq: 9 }),
      checklist: fc.option(fc.constant(aText('All rows are there')), { nil: undefined, freq: 5 }),
      estimate,
      links: fc.array(link, { maxLength: 4 }),
      flagged: fc.option(fc.constant(true as const), { nil: undefined, freq: 5 }),
      parent: fc.boolean(),
      priority: fc.boolean(),
      subtasks: fc.nat({ max: 2 }),
      days: fc.nat({ max: 200 }),
    })
    .map(({ number, criteria, criteriaUnknown, checklist, parent, priority, days, ...told }) => {
      const item = aBacklogItem({
        ...told,
        key: `MOB-${number}`,
        id: String(20_000 + number),
        updated: NOW - days * DAY,
        ...(criteria === undefined ? {} : { criteriaField: { name: 'Criteria', text: parseText(criteria) } }),
        ...(criteriaUnknown === undefined ? {} : { criteriaFieldUnknown: criteriaUnknown }),
        ...(checklist === undefined ? {} : { checklistField: { name: 'Checklist', text: checklist } }),
        ...(parent ? { parent: { key: 'MOB-9000', id: '900' } } : {}),
      });
      return priority ? item : lacking(item, 'priority');
    });
