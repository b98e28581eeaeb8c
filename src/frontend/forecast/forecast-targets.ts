import type { ForecastTarget, ForecastTargets } from '../../contract/forecast-view';
import type { FilterOption } from '../../contract/health-view';
import type { ItemRow } from '../../contract/item-row';
import type { Confidence } from '../../domain/forecast/confidence';

/** The confidences shown, the most careful one last. */
export const confidences: readonly Confidence[] = [50, 70, 85, 95];

/** One choice of the chooser: an epic, a version, or one of the next items. */
export type TargetOption = { readonly value: string; readonly label: string };

export type TargetGroup = { readonly label: string; readonly options: readonly TargetOption[] };

/** The epics and versions that open items belong to, and the next items by rank. */
export const targetGroups = ({ epics, versions }: ForecastTargets, next: readonly ItemRow[]): readonly TargetGroup[] =>
  [
    { label: 'Epics', options: epics.map((epic) => option({ kind: 'issue', key: epic.value }, epic.name)) },
    {
      label: 'Versions',
      options: versions.map((version) => option({ kind: 'version', id: version.value }, version.name)),
    },
    { label: 'The next items by rank', options: next.toSorted((a, b) => a.rank - b.rank).map(itemOption) },
  ].filter(({ options }) => options.length > 0);

const itemOption = ({ key, summary, rank }: ItemRow): TargetOption =>
  option({ kind: 'issue', key }, `${rank}. ${key} ${summary}`);

const option = (target: ForecastTarget, label: FilterOption['name']): TargetOption => ({
  value: targetValue(target),
  label,
});

/** A target as the value of an option. */
export const targetValue = (target: ForecastTarget): string =>
  target.kind === 'issue' ? `issue:${target.key}` : `version:${target.id}`;

/** The target of an option's value. */
export const parseTarget = (value: string): ForecastTarget =>
  value.startsWith('version:')
    ? { kind: 'version', id: value.slice('version:'.length) }
    : { kind: 'issue', key: value.slice('issue:'.length) };
