import * as v from '@badrap/valita';
import { projectKeyOf } from '../access';
import { readBody, type Endpoint } from '../endpoint';
import { issueNotFound, JiraError } from '../jira-error';
import { worldOf } from '../jira-state';
import { compileClause } from '../jql/compile-clause';
import { boardFilterTest } from '../jql/filter-clause';
import { visibleBoard } from './get-boards';

/**
 * Sets the field that a board estimates by, whatever screens it is on. Time comes in minutes ("30",
 * or "1h 30m") and is kept in seconds.
 */
export const estimateIssue: Endpoint = {
  template: 'PUT /rest/agile/1.0/issue/{issueIdOrKey}/estimation',
  scopes: {
    granular: ['write:issue:jira-software', 'read:issue-details:jira'],
  },
  answer: ({ access, params, query, body }, state) => {
    const boardId = query.get('boardId');
    if (boardId === null) throw new JiraError(400, ['The board id must be specified.']);
    const issue = state.issues.byIdOrKey(params['issueIdOrKey'] ?? '');
    if (issue === undefined || !access.sees(issue)) throw issueNotFound();
    const board = visibleBoard(boardId, access, state);
    if (!boardFilterTest(board, worldOf(state, access), compileClause)(issue))
      throw new JiraError(404, ['The issue does not belong to the board.']);
    if (access.user === undefined) throw new JiraError(501, ['The local site does not offer edits by the app itself.']);
    if (!access.edits.has(projectKeyOf(issue.key)))
      throw new JiraError(403, ['You do not have permission to edit this issue.']);
    const { estimation } = board.configuration;
    const fieldId = estimation?.type === 'field' ? estimation.field?.fieldId : undefined;
    const field = state.data.fields.find(({ id }) => id === fieldId);
    if (field === undefined) throw new JiraError(400, ['The board has no estimation field.']);
    const { value: written } = readBody(body, payload);
    const value = field.id === timeEstimate ? secondsOf(written) : numberOf(written);
    state.writes.editIssue(issue.key, { [field.id]: value }, access.user.accountId);
    return { body: { fieldId: field.id, value: String(value) }, objects: 1 };
  },
};

const timeEstimate = 'timeoriginalestimate';

const payload = v.object({ value: v.string() }).rest(v.unknown());

const numberOf = (written: string): number => {
  const value = written.trim() === '' ? Number.NaN : Number(written);
  if (!Number.isFinite(value)) throw new JiraError(400, [`'${written}' is an invalid number`]);
  return value;
};

/** Working days of eight hours and weeks of five days, as Jira has them where nobody set others. */
const minutes: Readonly<Record<string, number>> = { m: 1, h: 60, d: 8 * 60, w: 5 * 8 * 60 };

const secondsOf = (written: string): number => {
  if (!/^(?:\d+[wdhm]\s*)+$/.test(written.trim())) return numberOf(written) * 60;
  return [...written.matchAll(/(\d+)([wdhm])/g)].reduce(
    (sum, [, count = '', unit = '']) => sum + Number(count) * (minutes[unit] ?? 0) * 60,
    0,
  );
};
