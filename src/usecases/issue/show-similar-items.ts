import type { Answer } from '../../contract/answer';
import type { EstimateView } from '../../contract/estimate-view';
import { adviseEstimate } from '../../domain/estimates/advise-estimate';
import { comparableItems } from '../../domain/estimates/comparable-items';
import { longestHistory } from '../../domain/estimates/done-item';
import { fieldToSuggest } from '../../domain/estimates/field-to-suggest';
import { fieldIds } from '../../domain/fields/choose-field-ids';
import { proseLines } from '../../domain/text/plain-text';
import type { DoneItems } from '../../ports/item-ports';
import { readProjectFields } from '../project/project-fields';
import { readProjectRules } from '../project/rules-in-force';
import { makeEstimateView } from './make-estimate-view';
import { type IssueSources, type IssueRef, notVisible } from './read-issue';

/**
 * What similar done items of the project say of an issue's estimate (E7). Read as the viewer, who
 * learns of no item that they may not see; compared in memory and never stored. Two calls: the
 * issue, and at most 100 done items.
 * @throws SourceFailure
 */
export const showSimilarItems = async (
  sources: IssueSources & { readonly doneItems: DoneItems },
  { issueKey, project }: IssueRef,
): Promise<Answer<EstimateView>> => {
  const [fields, { rules }] = await Promise.all([
    readProjectFields(sources, project),
    readProjectRules(sources, project.id),
  ]);
  const ids = fieldIds(fields, rules.fields);
  const issue = await sources.items.read(issueKey, ids);
  if (issue === undefined) return notVisible;
  const { item } = issue;
  const field = fieldToSuggest(item.type.kind, ids.estimate);
  if ('because' in field) return { ok: true, value: { kind: 'none', because: field.because } };
  const recent = await sources.doneItems.readRecent({
    projectKey: project.key,
    estimate: field.id,
    sprint: ids.sprint,
    subtasks: item.type.kind === 'sub-task',
    limit: longestHistory,
  });
  const inSeconds = field.unit === 'seconds';
  const done = comparableItems(recent, { key: item.key, zeroIsMissing: rules.zeroIsMissing, inSeconds });
  const text = { summary: item.summary, description: proseLines(item.description).join('\n') };
  const unit = inSeconds ? 'minutes' : 'points';
  return { ok: true, value: makeEstimateView(adviseEstimate(text, done), { item, done, unit }) };
};
