import * as v from '@badrap/valita';
import { projectKeyOf } from '../access';
import type { Endpoint } from '../endpoint';
import { readBody } from '../endpoint';
import { invalidDocument, isDocument } from '../issues/written-document';
import { isObject } from '../json-values';
import { issueNotFound, JiraError } from '../jira-error';

/**
 * Adds a comment, which whoever may edit the project's issues may do here. Only `body`: no
 * visibility, no properties.
 */
export const addComment: Endpoint = {
  template: 'POST /rest/api/3/issue/{issueIdOrKey}/comment',
  scopes: {
    classic: ['write:jira-work'],
    granular: [
      'read:comment:jira',
      'read:comment.property:jira',
      'read:group:jira',
      'read:project:jira',
      'read:project-role:jira',
      'read:user:jira',
      'write:comment:jira',
      'read:avatar:jira',
    ],
  },
  answer: ({ access, params, body }, state) => {
    const issue = state.issues.byIdOrKey(params['issueIdOrKey'] ?? '');
    if (issue === undefined || !access.sees(issue)) throw issueNotFound();
    const { body: document, ...others } = readBody(body, payload);
    const further = Object.keys(others)[0];
    if (further !== undefined) throw new JiraError(501, [`The local site does not offer "${further}" in a comment.`]);
    if (access.user === undefined)
      throw new JiraError(501, ['The local site does not offer comments by the app itself.']);
    if (!access.edits.has(projectKeyOf(issue.key)))
      throw new JiraError(400, [], { comment: 'You do not have the permission to comment on this issue.' });
    if (!isObject(document)) throw new JiraError(400, [], { comment: 'Comment body is not valid!' });
    if (!isDocument(document)) throw new JiraError(400, [invalidDocument]);
    const comment = state.writes.commentIssue(issue.key, document, access.user.accountId);
    const self = `${state.data.serverInfo.baseUrl}/rest/api/3/issue/${issue.id}/comment/${comment.id}`;
    return { status: 201, body: { self, ...comment, jsdPublic: true }, objects: 1 };
  },
};

const payload = v.object({ body: v.unknown() }).rest(v.unknown());
