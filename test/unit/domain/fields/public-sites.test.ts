import { fixture, shared } from '../../../support/paths';
import { existsSync, readFileSync } from 'node:fs';
import { findCriteriaField } from '../../../../src/domain/fields/find-criteria-field';
import { findPointsField } from '../../../../src/domain/fields/find-points-field';
import { findSprintField, findRankField, findEpicLinkField } from '../../../../src/domain/fields/find-software-fields';
import { type AnsweredField, fieldsOfAnswer } from '../../../support/a-jira-field';

const committed = fixture('fields/seven-public-sites.json');

const whole = shared('data/public-jira-field-metadata/jira_field_information.json');

const lists = [
  ['the committed part', committed],
  ['the whole list', whole],
].filter(([, file]) => file !== undefined && existsSync(file));

const read = (file: string): Record<string, AnsweredField[]> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, AnsweredField[]>;

const idOf = (found: ReturnType<typeof findPointsField>) => (found.kind === 'found' ? found.id : found.kind);

/** What a person finds when reading the lists. */
const expected = [
  ['Apache', '12310293', '12310921', '12311820', '12311120', 'none'],
  ['JFrog', '14600', '10805', '10900', '10806', 'none'],
  ['Mojang', 'none', '11601', '11600', '11602', 'none'],
  ['MongoDB', '10555', '10557', '12550', '10857', 'none'],
  ['Qt', '10183', '10302', '10800', '10400', 'none'],
  ['Sonatype', '10132', '11001', '12000', '11500', 'none'],
  ['Spring', '10142', '10480', '10880', '10680', '10782'],
] as const;

describe.each(lists)('the fields of seven public sites, %s', (_name, file = '') => {
  const sites = read(file);

  it.each(expected)('%s: points %s, sprint %s, rank %s, epic link %s, criteria %s', (site, ...ids) => {
    const fields = fieldsOfAnswer(sites[site] ?? []);
    const found = [
      findPointsField(fields),
      findSprintField(fields),
      findRankField(fields),
      findEpicLinkField(fields),
      findCriteriaField(fields),
    ];
    expect(found.map(idOf)).toEqual(ids.map((id) => (id === 'none' ? 'none' : `customfield_${id}`)));
  });
});
