import type { Answer } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import { hintsIn } from '../../domain/readiness/hints';
import { type IssueSources, type IssueRef, readIssue, notVisible } from './read-issue';
import { viewOf } from './show-issue';

/**
 * Dismisses a hint for everybody who sees the issue, until its evidence changes, and gives the
 * issue as it is shown then. Kept are who, when, the person's own reason and a fingerprint of the
 * evidence, no text of the issue (J11). The score stays: it is the same on every surface (R2).
 */
export const dismissHint = async (
  sources: IssueSources,
  issue: IssueRef,
  { rule, reason, by }: { readonly rule: string; readonly reason: string; readonly by: string },
): Promise<Answer<IssueView>> => {
  const read = await readIssue(sources, issue);
  if (read === undefined) return notVisible;
  const hint = hintsIn(read.readiness).find((raised) => raised.rule === rule);
  if (hint === undefined) return { ok: false, problem: { code: 'not-fixed', because: 'no-such-hint' } };
  const evidence = await sources.dismissedHints.fingerprint(hint.evidence);
  await sources.dismissedHints.add(read.item.id, { rule, reason, by, at: sources.clock(), evidence });
  return { ok: true, value: await viewOf(sources, read) };
};

/** Shows a dismissed hint again, to everybody. Nothing happens where it was not dismissed. */
export const restoreHint = async (
  sources: IssueSources,
  issue: IssueRef,
  { rule }: { readonly rule: string },
): Promise<Answer<IssueView>> => {
  const read = await readIssue(sources, issue);
  if (read === undefined) return notVisible;
  const known = hintsIn(read.readiness).find((raised) => raised.rule === rule);
  if (known === undefined) return { ok: false, problem: { code: 'not-fixed', because: 'no-such-hint' } };
  await sources.dismissedHints.delete(read.item.id, known.rule);
  return { ok: true, value: await viewOf(sources, read) };
};
