import { readsJira } from '../scopes';
import type { Endpoint } from '../endpoint';

/**
 * All fields of the site, system and custom. Jira leaves out fields of projects that one may not
 * browse; so does this.
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
      return key === undefined || access.browses.has(key);
    });
    return { body: fields, objects: fields.length };
  },
};
