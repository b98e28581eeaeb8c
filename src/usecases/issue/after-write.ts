import type { Answer } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import type { WriteOutcome } from '../../ports/write-ports';
import { type IssueSources, type IssueRef, type ReadIssue, readIssue, notVisible } from './read-issue';
import { viewOf } from './show-issue';

/**
 * The issue as it is after a write. Where the answer of the write was lost, `tookEffect` decides by
 * the issue itself whether the write has done what it should; if not, the person is told that Jira
 * did not answer and may try again.
 */
export const afterWrite = async (
  sources: IssueSources,
  issue: IssueRef,
  outcome: WriteOutcome,
  tookEffect: (now: ReadIssue) => boolean,
): Promise<Answer<IssueView>> => {
  if (outcome === 'refused') return { ok: false, problem: { code: 'not-fixed', because: 'write-refused' } };
  const now = await readIssue(sources, issue);
  if (now === undefined) return notVisible;
  if (outcome === 'unknown' && !tookEffect(now)) return { ok: false, problem: { code: 'jira-unavailable' } };
  return { ok: true, value: await viewOf(sources, now) };
};
