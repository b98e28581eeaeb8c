import type { Answer } from '../../contract/answer';
import type { IssueView, Undo } from '../../contract/issue-view';
import type { WithinTime } from '../../ports/clock';
import { SourceFailure } from '../../ports/source-failure';
import type { IssueWrites, WriteOutcome } from '../../ports/write-ports';
import { makeIssueView } from './make-issue-view';
import { type IssueSources, type IssueRef, type ReadIssue, readIssue, notVisible } from './read-issue';

/** `writes`: as the viewer. */
export type WritingSources = IssueSources & { readonly writes: IssueWrites; readonly withinTime: WithinTime };

/**
 * A write with what shows by the issue itself that it took effect, and by what it is taken back,
 * where it can be.
 */
export type DoneWrite = {
  readonly outcome: WriteOutcome;
  readonly tookEffect: (issue: ReadIssue) => boolean;
  readonly undo?: ((issue: ReadIssue) => Undo | undefined | Promise<Undo | undefined>) | undefined;
};

/**
 * The issue as it is after a write. Where the answer of the write was lost, the issue decides. A
 * write that was sent and cannot be seen in the issue, because it is not there, Jira fails or no
 * time is left to look, is told as such: the person decides, and nothing is sent twice.
 */
export const afterWrite = async (
  sources: WritingSources,
  issueRef: IssueRef,
  done: DoneWrite,
): Promise<Answer<IssueView>> => {
  if (done.outcome === 'refused') return { ok: false, problem: { code: 'not-fixed', because: 'write-refused' } };
  return (await sources.withinTime(lookAgain(sources, issueRef, done))) ?? notSeenYet;
};

const lookAgain = async (
  sources: IssueSources,
  issueRef: IssueRef,
  { outcome, tookEffect, undo: findUndo }: DoneWrite,
): Promise<Answer<IssueView>> => {
  try {
    const issue = await readIssue(sources, issueRef);
    if (issue === undefined) return notVisible;
    if (outcome === 'unknown' && !tookEffect(issue)) return notSeenYet;
    const [view, undo] = await Promise.all([makeIssueView(sources, issue), findUndo?.(issue)]);
    return { ok: true, value: undo === undefined ? view : { ...view, undo } };
  } catch (failure) {
    if (!(failure instanceof SourceFailure)) throw failure;
    console.warn('after-write', failure.reason.kind, failure.message);
    return notSeenYet;
  }
};

/** What is to be taken back is not as the fix left it any more. */
export const changedSince: Answer<never> = { ok: false, problem: { code: 'not-fixed', because: 'changed-since' } };

const notSeenYet: Answer<never> = { ok: false, problem: { code: 'not-seen-yet' } };
