import type { Answer } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import type { WriteOutcome } from '../../ports/write-ports';
import { makeIssueView } from './make-issue-view';
import { type IssueSources, type IssueRef, type ReadIssue, readIssue, notVisible } from './read-issue';

/** A write with what shows by the issue itself that it took effect. */
export type DoneWrite = {
  readonly outcome: WriteOutcome;
  readonly tookEffect: (issue: ReadIssue) => boolean;
};

/**
 * The issue as it is after a write. Where the answer of the write was lost, the issue decides; if
 * the write took no effect, the person is told that Jira did not answer.
 * @throws SourceFailure
 */
export const afterWrite = async (
  sources: IssueSources,
  issueRef: IssueRef,
  { outcome, tookEffect }: DoneWrite,
): Promise<Answer<IssueView>> => {
  if (outcome === 'refused') return { ok: false, problem: { code: 'not-fixed', because: 'write-refused' } };
  const issue = await readIssue(sources, issueRef);
  if (issue === undefined) return notVisible;
  if (outcome === 'unknown' && !tookEffect(issue)) return { ok: false, problem: { code: 'jira-unavailable' } };
  return { ok: true, value: await makeIssueView(sources, issue) };
};
