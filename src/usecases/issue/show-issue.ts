import type { Answer } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import { makeIssueView } from './make-issue-view';
import { type IssueSources, type IssueRef, readIssue, notVisible } from './read-issue';

/** The readiness and the priority of one issue, read as the viewer. @throws SourceFailure */
export const showIssue = async (sources: IssueSources, issueRef: IssueRef): Promise<Answer<IssueView>> => {
  const issue = await readIssue(sources, issueRef);
  return issue === undefined ? notVisible : { ok: true, value: await makeIssueView(sources, issue) };
};
