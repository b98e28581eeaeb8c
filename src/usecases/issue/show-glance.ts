import type { Answer } from '../../contract/answer';
import type { EstimateOffer, IssueGlance, IssueView } from '../../contract/issue-view';
import { nextGap } from '../../domain/readiness/next-gap';
import { SourceFailure } from '../../ports/source-failure';
import { makeIssueView } from './make-issue-view';
import { type AdviceSources, readEstimateAdvice } from './read-estimate-advice';
import { type IssueSources, type IssueRef, type ReadIssue, readIssue, notVisible } from './read-issue';

/**
 * What the right column shows of an issue at once, read as the viewer: the panel's view, and
 * estimates to take over where the estimate comes next. One call, two with these. It begins no work
 * in the background.
 * @throws SourceFailure
 */
export const showGlance = async (
  sources: IssueSources & AdviceSources,
  issueRef: IssueRef,
): Promise<Answer<IssueGlance>> => {
  const read = await readIssue(sources, issueRef);
  if (read === undefined) return notVisible;
  const issue = await makeIssueView(sources, read);
  const unit = unitToOffer(issue);
  if (unit === undefined) return { ok: true, value: { issue } };
  return { ok: true, value: { issue, offer: await readOffer(sources, issueRef, { read, unit }) } };
};

/** Undefined where no estimate is offered. */
const unitToOffer = ({ readiness, mayEdit, done, estimateIn }: IssueView): IssueView['estimateIn'] =>
  mayEdit && !done && nextGap(readiness)?.next.rule === 'estimate' ? estimateIn : undefined;

/** Without the similar items an estimate can be set all the same: the verdict waits for none. */
const readOffer = async (
  sources: AdviceSources,
  { project }: IssueRef,
  { read, unit }: { readonly read: ReadIssue; readonly unit: EstimateOffer['unit'] },
): Promise<EstimateOffer> => {
  try {
    return { unit, advice: await readEstimateAdvice(sources, project.key, read) };
  } catch (failure) {
    if (!(failure instanceof SourceFailure)) throw failure;
    console.warn('glance', failure.reason.kind, failure.message);
    return { unit };
  }
};
