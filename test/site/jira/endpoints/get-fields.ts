import { readsJira } from '../scopes';
import type { Endpoint } from '../endpoint';
import { without } from '../json-values';

/**
 * All fields of the site, system and custom. Jira leaves out fields that no project of the caller
 * uses; so does this, where `hiddenFrom` or the field's own project says so.
 */
export const getFields: Endpoint = {
  template: 'GET /rest/api/3/field',
  scopes: {
    classic: readsJira,
    granular: [
      'read:field:jira',
      'read:avatar:jira',
      'read:project-category:jira',
      'read:project:jira',
      'read:field-configuration:jira',
    ],
  },
  answer: ({ access }, { data }) => {
    const keys = new Map(data.projects.map((project) => [project.id, project.key]));
    const fields = data.fields.filter((field) => {
      const key = keys.get(field.scope?.project?.id ?? '');
      return !access.isKeptFrom(field) && (key === undefined || access.browses.has(key));
    });
    return { body: fields.map((field) => without('hiddenFrom', field)), objects: fields.length };
  },
};
