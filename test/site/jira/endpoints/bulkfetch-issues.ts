import { readsJira, readsIssues } from '../scopes';
import * as v from '@badrap/valita';
import type { SiteIssue } from '../../data/site-data';
import { listAnswer, readBody, type Endpoint } from '../endpoint';
import { chooseFields } from '../issues/choose-fields';
import { editMetaOf } from '../issues/editable-fields';
import { wireIssue } from '../issues/wire-issue';
import { JiraError } from '../jira-error';

const BulkRequest = v.object({
  issueIdsOrKeys: v.array(v.string()).optional(() => []),
  fields: v.array(v.string()).optional(),
  expand: v.array(v.string()).optional(() => []),
  fieldsByKeys: v.boolean().optional(),
  properties: v.array(v.string()).optional(),
});

/** Issues that one call may name. */
const issuesAtMost = 100;
/** Histories that `expand: ["changelog"]` gives here at most. */
const historiesAtMost = 40;

/**
 * Up to 100 issues as they are now, however far search is behind, each once and by ascending id;
 * the navigable fields where none are named. Those that do not exist and those that the caller does
 * not see are left out without a word: `issueErrors` is for what Jira failed to read, which does
 * not happen here.
 */
export const bulkfetchIssues: Endpoint = {
  template: 'POST /rest/api/3/issue/bulkfetch',
  readsByPost: true,
  scopes: { classic: readsJira, granular: readsIssues },
  answer: ({ access, body }, state) => {
    const { issueIdsOrKeys, fields, expand, properties } = readBody(body, BulkRequest);
    if (issueIdsOrKeys.length === 0) throw new JiraError(400, ['No issue IDs or keys were provided.']);
    if (issueIdsOrKeys.length > issuesAtMost) {
      throw new JiraError(400, [`At most ${issuesAtMost} issue IDs or keys are allowed.`]);
    }
    const choice = {
      ...chooseFields(fields, '*navigable', state.data.fields),
      idOnly: false,
      keysOnly: false,
    };
    const histories = expand.includes('changelog') ? historiesAtMost : undefined;
    const found = [...new Set(issueIdsOrKeys.map((idOrKey) => state.issues.byIdOrKey(idOrKey)))]
      .flatMap((issue) => (issue !== undefined && access.sees(issue) ? [issue] : []))
      .toSorted(byId);
    const issues = found.map((issue) => ({
      ...wireIssue(issue, { choice, historiesAtMost: histories, access, properties }, state),
      ...(expand.includes('editmeta') && {
        editmeta: editMetaOf(issue, access, { fields: state.data.fields, issues: state.issues }),
      }),
    }));
    return listAnswer({ expand: 'schema,names', issueErrors: [] }, 'issues', issues);
  },
};

const byId = (one: SiteIssue, other: SiteIssue): number => Number(one.id) - Number(other.id);
