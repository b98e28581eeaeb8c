import type { Answer } from '../../contract/answer';
import type { FreshItem } from '../../contract/item-row';
import { scoreUrgency } from '../../domain/backlog/scored-item';
import { SourceFailure } from '../../ports/source-failure';
import { makeFreshItem } from '../items/make-item-row';
import { type IssueRef, type IssueSources, notVisible, readIssue } from './read-issue';
import { setEstimate } from './set-estimate';
import type { EstimateSources } from './write-estimate';

/** An item of the project as it is now, as the viewer sees it. @throws SourceFailure */
export const readOneItem = async (sources: IssueSources, issueRef: IssueRef): Promise<Answer<FreshItem>> => {
  const issue = await readIssue(sources, issueRef);
  if (issue === undefined || issue.item.projectId !== issueRef.project.id) return notVisible;
  const { item, readiness, inForce } = issue;
  const scored = { item, readiness, ...scoreUrgency(item, inForce.rules, sources.clock()) };
  return { ok: true, value: makeFreshItem(scored) };
};

/**
 * Sets an item's estimate as `setEstimate` does, and gives the item as it is then. A change that
 * was seen to be made is not called failed because the item cannot be read once more.
 * @throws SourceFailure where nothing was sent
 */
export const estimateOneItem = async (
  sources: EstimateSources,
  issueRef: IssueRef,
  value: number,
): Promise<Answer<FreshItem>> => {
  const written = await setEstimate(sources, issueRef, { value });
  if (!written.ok) return written;
  try {
    return await readOneItem(sources, issueRef);
  } catch (failure) {
    if (!(failure instanceof SourceFailure)) throw failure;
    console.warn('estimate-item', failure.reason.kind, failure.message);
    return { ok: false, problem: { code: 'not-seen-yet' } };
  }
};
