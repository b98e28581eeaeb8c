import type { Answer } from '../../contract/answer';
import type { EstimateView } from '../../contract/estimate-view';
import { adviseEstimate } from '../../domain/estimates/advise-estimate';
import { longestHistory } from '../../domain/estimates/done-item';
import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { EstimateSource } from '../../domain/fields/field-ids';
import type { BacklogItem } from '../../domain/items/backlog-item';
import { proseLines } from '../../domain/text/plain-text';
import type { DoneItems } from '../../ports/item-ports';
import { fieldsOfProject } from '../project/project-fields';
import { rulesOfProject } from '../project/rules-in-force';
import { makeEstimateView } from './make-estimate-view';
import { type IssueSources, type IssueRef, notVisible } from './read-issue';

/**
 * What similar done items of the project say of an issue's estimate (E7). Read as the person who
 * asks, who thus learns of no item that they may not see; compared in memory and kept nowhere. Two
 * questions to Jira: the issue, which has to be visible, and at most 100 done items.
 */
export const showSimilarItems = async (
  sources: IssueSources & { readonly doneItems: DoneItems },
  issue: IssueRef,
): Promise<Answer<EstimateView>> => {
  const [known, { rules }] = await Promise.all([
    fieldsOfProject(sources, issue.project),
    rulesOfProject(sources, issue.project.id),
  ]);
  const ids = fieldIds(known, rules.fields);
  const found = await sources.items.read(issue.issueKey, ids);
  if (found === undefined) return notVisible;
  const { item } = found;
  const { estimate } = ids;
  const because = whyNone(item, estimate);
  if (estimate.kind !== 'field' || because !== undefined)
    return { ok: true, value: { kind: 'none', because: because ?? notEstimated } };
  const done = await sources.doneItems.readRecent({
    projectKey: issue.project.key,
    estimate: estimate.id,
    sprint: ids.sprint,
    subtasks: item.type.kind === 'sub-task',
    limit: longestHistory,
  });
  const inMinutes = estimate.unit === 'seconds';
  const counted = done
    .filter(({ key, kind }) => key !== item.key && kind !== 'epic')
    .filter((past) => past.estimate > 0 || !rules.zeroIsMissing)
    .map((past) => (inMinutes ? { ...past, estimate: Math.round(past.estimate / 60) } : past));
  const advice = adviseEstimate(
    { summary: item.summary, description: proseLines(item.description).join('\n') },
    counted,
  );
  return { ok: true, value: makeEstimateView(advice, counted, item, inMinutes ? 'minutes' : 'points') };
};

const notEstimated = 'Items are not estimated here, so there is nothing to suggest.';

const whyNone = ({ type }: BacklogItem, estimate: EstimateSource): string | undefined => {
  if (estimate.kind === 'none') return notEstimated;
  if (estimate.kind === 'unknown') return estimate.because;
  if (estimate.unit === 'choice')
    return `The field "${estimate.name}" holds a choice, such as S or M; a number cannot be suggested for it.`;
  return type.kind === 'epic' ? 'An epic is as large as what is under it; no items are compared with it.' : undefined;
};
