import type { Answer } from '../../contract/answer';
import type { FreshItem } from '../../contract/item-row';
import { scoreUrgency } from '../../domain/backlog/scored-item';
import type { Clock } from '../../ports/clock';
import { makeFreshItem } from '../items/make-item-row';
import { shownAfterWrite } from './after-write';
import { type IssueRef, type IssueSources, notVisible, readIssue, type ReadIssue } from './read-issue';
import { sendEstimate } from './set-estimate';
import type { EstimateSources } from './write-estimate';

/** An item of the project as it is now, as the viewer sees it. @throws SourceFailure */
export const readOneItem = async (sources: IssueSources, issueRef: IssueRef): Promise<Answer<FreshItem>> => {
  const issue = await readIssue(sources, issueRef);
  if (issue === undefined || issue.item.projectId !== issueRef.project.id) return notVisible;
  return { ok: true, value: freshItem(issue, sources.clock) };
};

/**
 * Sets an item's estimate as the panel does, and gives the item as it is then.
 * @throws SourceFailure where nothing was sent
 */
export const estimateOneItem = async (
  sources: EstimateSources,
  issueRef: IssueRef,
  value: number,
): Promise<Answer<FreshItem>> => {
  const sent = await sendEstimate(sources, issueRef, value);
  if (!sent.ok) return sent;
  return shownAfterWrite(sources, issueRef, { ...sent.value, show: (issue) => freshItem(issue, sources.clock) });
};

const freshItem = ({ item, readiness, inForce }: ReadIssue, clock: Clock): FreshItem =>
  makeFreshItem({ item, readiness, ...scoreUrgency(item, inForce.rules, clock()) });
