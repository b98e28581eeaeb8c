import { sameLinks } from '../links/link-settings';
import type { EstimateSource, FieldIds, FieldSource, Prioritising } from './field-ids';
import { prioritisingUses } from './field-use';

/** Whether the same is read from the same fields of the site. */
export const sameFields = (a: FieldIds, b: FieldIds): boolean =>
  sameEstimate(a.estimate, b.estimate) &&
  a.sprint === b.sprint &&
  a.rank === b.rank &&
  a.epicLink === b.epicLink &&
  a.flagged === b.flagged &&
  areSameLinks(a.links, b.links) &&
  sameSource(a.criteria, b.criteria) &&
  a.checklist?.id === b.checklist?.id &&
  a.checklist?.name === b.checklist?.name &&
  samePrioritising(a.prioritising, b.prioritising);

const areSameLinks = (a: FieldIds['links'], b: FieldIds['links']): boolean =>
  a === undefined || b === undefined ? a === b : sameLinks(a, b);

const sameEstimate = (a: EstimateSource, b: EstimateSource): boolean => {
  if (a.kind === 'none' || b.kind === 'none') return a.kind === b.kind;
  const unitOf = (source: EstimateSource) => (source.kind === 'field' ? source.unit : undefined);
  return sameSource(a, b) && unitOf(a) === unitOf(b);
};

const sameSource = (a: FieldSource | undefined, b: FieldSource | undefined): boolean => {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === 'field') return b.kind === 'field' && a.id === b.id && a.name === b.name;
  return b.kind === 'unknown' && a.because === b.because;
};

const samePrioritising = (a: Prioritising = {}, b: Prioritising = {}): boolean =>
  prioritisingUses.every((use) => sameSource(a[use], b[use]));
