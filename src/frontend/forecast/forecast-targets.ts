import type { ItemRow } from '../../contract/item-row';
import type { EstimateUnit } from '../../domain/arithmetic/unit';
import type { Confidence } from '../../domain/forecast/confidence';
import type { ForecastTarget, RankedItem } from '../../domain/forecast/ranked-amount';

/** The confidences shown, the most careful one last. */
export const confidences: readonly Confidence[] = [50, 70, 85, 95];

/** One choice of the chooser: an epic, a version, or an item by its rank. */
export type TargetOption = { readonly value: string; readonly label: string };

export type TargetGroup = { readonly label: string; readonly options: readonly TargetOption[] };

/** The epics and versions that open items belong to, and every item, in the backlog's order. */
export const targetGroups = (items: readonly ItemRow[]): readonly TargetGroup[] =>
  [
    { label: 'Epics', options: withoutRepeats(items.flatMap(epicOptions)) },
    { label: 'Versions', options: withoutRepeats(items.flatMap(versionOptions)) },
    { label: 'Items by rank', options: items.map(itemOption) },
  ].filter(({ options }) => options.length > 0);

const epicOptions = ({ epic }: ItemRow): readonly TargetOption[] =>
  epic === undefined ? [] : [option({ kind: 'epic', key: epic.key }, `${epic.key} ${epic.name ?? ''}`.trim())];

const versionOptions = ({ versions }: ItemRow): readonly TargetOption[] =>
  versions.map(({ id, name }) => option({ kind: 'version', id }, name));

const itemOption = ({ key, summary }: ItemRow, index: number): TargetOption =>
  option({ kind: 'item', key }, `${index + 1}. ${key} ${summary}`);

const option = (target: ForecastTarget, label: string): TargetOption => ({
  value: `${target.kind}:${target.kind === 'version' ? target.id : target.key}`,
  label,
});

const withoutRepeats = (options: readonly TargetOption[]): readonly TargetOption[] => [
  ...new Map(options.map((each) => [each.value, each])).values(),
];

/** The target of an option's value; undefined where it is none of ours. */
export const parseTarget = (value: string): ForecastTarget | undefined => {
  const [kind, ...rest] = value.split(':');
  const id = rest.join(':');
  if (kind === 'epic' || kind === 'item') return { kind, key: id };
  return kind === 'version' ? { kind, id } : undefined;
};

/** The backlog as a forecast takes it; where the board counts items, each counts 1. */
export const rankedItems = (items: readonly ItemRow[], unit: EstimateUnit): readonly RankedItem[] =>
  items.map(({ key, size, epic, versions }) => ({
    key,
    ...(unit === 'items' ? { points: 1 } : size === undefined ? {} : { points: size }),
    ...(epic === undefined ? {} : { epic: epic.key }),
    versions: versions.map(({ id }) => id),
  }));
