import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCriteriaField } from '../../src/domain/fields/find-criteria-field';
import { findPointsField } from '../../src/domain/fields/find-points-field';
import { findSprintField } from '../../src/domain/fields/find-software-fields';
import { fieldsOfAnswer, type AnsweredField } from '../support/a-jira-field';
import { ids, share } from './agreement';

/** What a person finds on reading the field lists: points, sprint, criteria. */
const expected: Readonly<Record<string, readonly [string, string, string]>> = {
  Apache: ['customfield_12310293', 'customfield_12310921', 'none'],
  JFrog: ['customfield_14600', 'customfield_10805', 'none'],
  Mojang: ['none', 'customfield_11601', 'none'],
  MongoDB: ['customfield_10555', 'customfield_10557', 'none'],
  Qt: ['customfield_10183', 'customfield_10302', 'none'],
  Sonatype: ['customfield_10132', 'customfield_11001', 'none'],
  Spring: ['customfield_10142', 'customfield_10480', 'customfield_10782'],
};

/**
 * The fields found on seven public sites. A field that nobody would choose is worse than "several"
 * or "none".
 */
export const compareFields = (folder: string): string => {
  const sites = JSON.parse(readFileSync(join(folder, 'jira_field_information.json'), 'utf8')) as Record<
    string,
    AnsweredField[]
  >;
  const found = Object.entries(expected).flatMap(([site, wanted]) => {
    const fields = fieldsOfAnswer(sites[site] ?? []);
    const finders = [findPointsField, findSprintField, findCriteriaField];
    return finders.map((find, at) => {
      const answer = find(fields);
      return {
        id: `${site}/${kinds[at] ?? ''}`,
        wanted: wanted[at],
        found: answer.kind === 'found' ? answer.id : answer.kind,
      };
    });
  });
  const other = found.filter((field) => field.found !== field.wanted);
  const silent = other.filter((field) => field.found.startsWith('customfield'));
  return [
    `fields of ${Object.keys(expected).length} public sites (points, sprint, criteria)`,
    `  right: ${share(found.length - other.length, found.length)}; other: ${ids(other)}; wrong without a word: ${ids(silent)}`,
  ].join('\n');
};

const kinds = ['points', 'sprint', 'criteria'];
