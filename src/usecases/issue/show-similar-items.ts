import type { Answer } from '../../contract/answer';
import type { EstimateView } from '../../contract/estimate-view';
import { adviseEstimate } from '../../domain/estimates/advise-estimate';
import { comparableItems } from '../../domain/estimates/comparable-items';
import { longestHistory } from '../../domain/estimates/done-item';
import { fieldToSuggest } from '../../domain/estimates/field-to-suggest';
import { proseLines } from '../../domain/text/plain-text';
import type { DoneItems } from '../../ports/item-ports';
import { makeEstimateView } from './make-estimate-view';
import { type IssueSources, type IssueRef, notVisible, type ReadIssue, readIssue } from './read-issue';

/** `doneItems`: as the viewer. */
export type SimilarItemsSources = IssueSources & { readonly doneItems: DoneItems };

/**
 * What similar done items of the project say of an issue's estimate (E7). Read as the viewer, who
 * learns of no item that they may not see; compared in memory and never stored. Two calls: the
 * issue, and at most 100 done items.
 * @throws SourceFailure
 */
export const showSimilarItems = async (
  sources: SimilarItemsSources,
  issueRef: IssueRef,
): Promise<Answer<EstimateView>> => {
  const issue = await readIssue(sources, issueRef);
  if (issue === undefined) return notVisible;
  return { ok: true, value: await compare(sources, issueRef.project.key, issue) };
};

const compare = async (
  { doneItems }: SimilarItemsSources,
  projectKey: string,
  { item, fields, inForce: { rules } }: ReadIssue,
): Promise<EstimateView> => {
  const field = fieldToSuggest(item.type.kind, fields.estimate);
  if ('because' in field) return { kind: 'none', because: field.because };
  const recent = await doneItems.readRecent({
    projectKey,
    estimate: field.id,
    sprint: fields.sprint,
    subtasks: item.type.kind === 'sub-task',
    limit: longestHistory,
  });
  const inSeconds = field.unit === 'seconds';
  const done = comparableItems(recent, { key: item.key, zeroIsMissing: rules.zeroIsMissing, inSeconds });
  const text = { summary: item.summary, description: proseLines(item.description).join('\n') };
  const unit = inSeconds ? 'minutes' : 'points';
  return makeEstimateView(adviseEstimate(text, done), { item, done, unit });
};
