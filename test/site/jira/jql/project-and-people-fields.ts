import { projectKeyOf } from '../access';
import { asObject, textMember } from '../json-values';
import type { ClauseField } from './clause-field';
import { noSuchValue } from './jql-error';
import type { JqlWorld } from './jql-world';

/**
 * Projects by key, name or id, of those that the caller browses: the others do not exist for the
 * caller. Inside a saved filter they match nothing that the caller sees.
 */
export const projectField = ({ data, access, insideFilter }: JqlWorld): ClauseField => ({
  name: 'project',
  valuesOf: (issue) => [projectKeyOf(issue.key)],
  resolve: (written) => {
    const wanted = written.toLowerCase();
    const project = data.projects
      .filter(({ key }) => access.browses.has(key))
      .find(({ key, name, id }) => key.toLowerCase() === wanted || name.toLowerCase() === wanted || id === written);
    if (project !== undefined) return [project.key];
    if (insideFilter) return [];
    throw noSuchValue(written, 'project');
  },
});

/** People by account id, or `currentUser()`. */
export const personField = (fieldId: string, { access, catalog }: JqlWorld): ClauseField => ({
  name: fieldId,
  valuesOf: (issue) => {
    const accountId = textMember(issue.fields[fieldId], 'accountId');
    return accountId === undefined ? [] : [accountId];
  },
  resolve: (written) => {
    if (!catalog.accounts.has(written)) throw noSuchValue(written, fieldId);
    return [written];
  },
  functions: { currentuser: () => (access.user === undefined ? [] : [access.user.accountId]) },
});

/** Categories by their English names, keys or ids. */
export const statusCategoryField = (): ClauseField => ({
  name: 'statusCategory',
  valuesOf: (issue) => {
    const key = textMember(asObject(issue.fields['status'])?.['statusCategory'], 'key');
    return key === undefined ? [] : [key];
  },
  resolve: (written) => {
    const key = categories[written.toLowerCase()];
    if (key === undefined) throw noSuchValue(written, 'statusCategory');
    return [key];
  },
});

const categories: Readonly<Record<string, string>> = {
  'no category': 'undefined',
  undefined: 'undefined',
  1: 'undefined',
  'to do': 'new',
  new: 'new',
  2: 'new',
  'in progress': 'indeterminate',
  indeterminate: 'indeterminate',
  4: 'indeterminate',
  done: 'done',
  3: 'done',
};
