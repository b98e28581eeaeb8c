import type { Answer } from '../../contract/answer';
import type { IssueView, Undo } from '../../contract/issue-view';
import { hintsIn } from '../../domain/readiness/hints';
import { changedSince } from './after-write';
import { makeIssueView } from './make-issue-view';
import { type IssueSources, type IssueRef, type ReadIssue, readIssue, notVisible } from './read-issue';

/** Which hint, by the id of its check; who dismisses it, by account id, and why. */
export type DismissHintRequest = { readonly rule: string; readonly reason: string; readonly by: string };

/**
 * Dismisses a hint for everybody until its evidence changes, and gives the issue as it is shown
 * then. Saved are who, when, the reason and a fingerprint of the evidence, no text of the issue
 * (J11). The score stays (R2).
 * @throws SourceFailure
 */
export const dismissHint = async (
  sources: IssueSources,
  issueRef: IssueRef,
  { rule, reason, by }: DismissHintRequest,
): Promise<Answer<IssueView>> => {
  const issue = await readIssue(sources, issueRef);
  if (issue === undefined) return notVisible;
  const hint = findHint(issue, rule);
  if (hint === undefined) return noSuchHint;
  const evidence = await sources.dismissedHints.fingerprint(hint.evidence);
  const at = sources.clock();
  await sources.dismissedHints.add(issue.item.id, { rule, reason, by, at, evidence });
  return { ok: true, value: { ...(await makeIssueView(sources, issue)), undo: { of: 'hint', rule, at } } };
};

/**
 * Takes a dismissal back, unless somebody else has dismissed the hint since.
 * @throws SourceFailure
 */
export const undoDismissal = async (
  sources: IssueSources,
  issueRef: IssueRef,
  { rule, at }: Extract<Undo, { of: 'hint' }>,
): Promise<Answer<IssueView>> => {
  const issue = await readIssue(sources, issueRef);
  if (issue === undefined) return notVisible;
  const dismissals = await sources.dismissedHints.list(issue.item.id);
  if (!dismissals.some((dismissal) => dismissal.rule === rule && dismissal.at === at)) return changedSince;
  await sources.dismissedHints.delete(issue.item.id, rule);
  return { ok: true, value: await makeIssueView(sources, issue) };
};

/**
 * Shows a dismissed hint again, to everybody. Nothing happens where it was not dismissed.
 * @throws SourceFailure
 */
export const restoreHint = async (
  sources: IssueSources,
  issueRef: IssueRef,
  { rule }: Pick<DismissHintRequest, 'rule'>,
): Promise<Answer<IssueView>> => {
  const issue = await readIssue(sources, issueRef);
  if (issue === undefined) return notVisible;
  const hint = findHint(issue, rule);
  if (hint === undefined) return noSuchHint;
  await sources.dismissedHints.delete(issue.item.id, hint.rule);
  return { ok: true, value: await makeIssueView(sources, issue) };
};

const findHint = ({ readiness }: ReadIssue, rule: string) => hintsIn(readiness).find((hint) => hint.rule === rule);

const noSuchHint: Answer<never> = { ok: false, problem: { code: 'not-fixed', because: 'no-such-hint' } };
