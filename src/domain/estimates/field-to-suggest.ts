import type { EstimateSource } from '../fields/field-ids';
import type { ItemKind } from '../items/backlog-item';
import type { Unknown } from '../wording/unknown';
import { estimateMessages } from './estimate-messages';

/** The field of a number that estimates are read from. */
export type NumberField = { readonly id: string; readonly unit: 'points' | 'seconds' };

/** The field of the estimates that a number can be suggested for, or why there is none. */
export const fieldToSuggest = (kind: ItemKind, estimate: EstimateSource): NumberField | Unknown => {
  if (estimate.kind === 'none') return { because: estimateMessages.notEstimated };
  if (estimate.kind === 'unknown') return { because: estimate.because };
  const { id, name, unit } = estimate;
  if (unit === 'choice') return { because: estimateMessages.choiceField(name) };
  return kind === 'epic' ? { because: estimateMessages.epic } : { id, unit };
};
