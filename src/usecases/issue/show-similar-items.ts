import type { Answer } from '../../contract/answer';
import type { EstimateView } from '../../contract/estimate-view';
import { type AdviceSources, readEstimateAdvice } from './read-estimate-advice';
import { type IssueSources, type IssueRef, notVisible, readIssue } from './read-issue';

/**
 * What similar done items of the project say of an issue's estimate (E7). Read as the viewer, who
 * learns of no item that they may not see. Two calls: the issue, and at most 100 done items.
 * @throws SourceFailure
 */
export const showSimilarItems = async (
  sources: IssueSources & AdviceSources,
  issueRef: IssueRef,
): Promise<Answer<EstimateView>> => {
  const issue = await readIssue(sources, issueRef);
  if (issue === undefined) return notVisible;
  return { ok: true, value: await readEstimateAdvice(sources, issueRef.project.key, issue) };
};
