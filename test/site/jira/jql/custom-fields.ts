import type { SiteField, SiteIssue } from '../../data/site-data';
import { asList, asNumber, asText, plainText, textMember } from '../json-values';
import type { ClauseField, Value } from './clause-field';
import { dateField, dayField } from './date-fields';
import { noSuchValue } from './jql-error';
import type { JqlWorld } from './jql-world';
import { personField } from './project-and-people-fields';

/** A custom field by its schema. Types that are not known offer only IS EMPTY and IS NOT EMPTY. */
export const customClauseField = (field: SiteField, world: JqlWorld): ClauseField => {
  const present = (issue: SiteIssue): Value[] => asList(issue.fields[field.id]).map((_, index) => index);
  if (!field.custom) return { name: field.name, valuesOf: present };
  switch (field.schema?.type) {
    case 'number':
      return numberField(field);
    case 'datetime':
      return dateField(field.name, field.id, world);
    case 'date':
      return dayField(field.name, field.id, world);
    case 'user':
      return { ...personField(field.id, world), name: field.name };
    case 'string':
      return textField(field);
    case 'option':
    case 'array':
      return optionsField(field);
    default:
      return { name: field.name, valuesOf: present };
  }
};

const numberField = ({ id, name }: SiteField): ClauseField => ({
  name,
  valuesOf: ({ fields }) => {
    const number = asNumber(fields[id]);
    return number === undefined ? [] : [number];
  },
  resolve: (written) => {
    const number = Number(written);
    if (written.trim() === '' || Number.isNaN(number)) throw noSuchValue(written, name);
    return [number];
  },
  order: (one, other) => Number(one) - Number(other),
});

const textField = ({ id, name }: SiteField): ClauseField => ({
  name,
  valuesOf: ({ fields }) => {
    const text = plainText(fields[id]);
    return text === '' ? [] : [text];
  },
  textOf: ({ fields }) => plainText(fields[id]),
});

/** Options, versions, groups and plain words, by what Jira shows for them. */
const optionsField = ({ id, name }: SiteField): ClauseField => ({
  name,
  valuesOf: ({ fields }) =>
    asList(fields[id]).map((value) =>
      (textMember(value, 'value') ?? textMember(value, 'name') ?? asText(value) ?? '').toLowerCase(),
    ),
  resolve: (written) => [written.toLowerCase()],
});
