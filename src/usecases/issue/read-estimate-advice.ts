import type { EstimateView } from '../../contract/estimate-view';
import { adviseEstimate } from '../../domain/estimates/advise-estimate';
import { comparableItems } from '../../domain/estimates/comparable-items';
import { longestHistory } from '../../domain/estimates/done-item';
import { fieldToSuggest } from '../../domain/estimates/field-to-suggest';
import { proseLines } from '../../domain/text/plain-text';
import type { DoneItems } from '../../ports/item-ports';
import { makeEstimateView } from './make-estimate-view';
import type { ReadIssue } from './read-issue';

/** `doneItems`: as the viewer. */
export type AdviceSources = { readonly doneItems: DoneItems };

/**
 * What at most 100 done items of the project say of the estimate of an issue that has been read
 * (E7): one call, compared in memory and never stored.
 * @throws SourceFailure
 */
export const readEstimateAdvice = async (
  { doneItems }: AdviceSources,
  projectKey: string,
  { item, fields, inForce: { rules } }: Pick<ReadIssue, 'item' | 'fields' | 'inForce'>,
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
