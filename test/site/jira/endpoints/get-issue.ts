import { readsJira, readsIssues } from '../scopes';
import { issueNotFound } from '../jira-error';
import type { Endpoint } from '../endpoint';
import { chooseFields } from '../issues/choose-fields';
import { editMetaOf } from '../issues/editable-fields';
import { wireIssue } from '../issues/wire-issue';

/** Histories that an expanded issue holds at most; the rest is left to `changelog/bulkfetch`. */
const historiesAtMost = 100;

/**
 * One issue as it is now, however far search is behind. All fields where none are named;
 * `expand=changelog,editmeta`.
 */
export const getIssue: Endpoint = {
  template: 'GET /rest/api/3/issue/{issueIdOrKey}',
  scopes: { classic: readsJira, granular: readsIssues },
  answer: ({ access, params, query }, state) => {
    const issue = state.issues.byIdOrKey(params['issueIdOrKey'] ?? '');
    if (issue === undefined || !access.sees(issue)) throw issueNotFound();
    const asked = query.getAll('fields');
    const choice = chooseFields(asked.length > 0 ? asked : undefined, '*all', state.data.fields);
    const expands = query.getAll('expand').join(',').split(',');
    const body = wireIssue(
      issue,
      {
        choice: { ...choice, idOnly: false, keysOnly: false },
        historiesAtMost: expands.includes('changelog') ? historiesAtMost : undefined,
        access,
      },
      state,
    );
    const editmeta = expands.includes('editmeta')
      ? { editmeta: editMetaOf(issue, access, { fields: state.data.fields, issues: state.issues }) }
      : {};
    return { body: { ...body, ...editmeta }, objects: 1 };
  },
};
