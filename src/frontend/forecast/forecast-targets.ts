import type { ItemRow } from '../../contract/item-row';
import type { EstimateUnit } from '../../domain/arithmetic/unit';
import type { ForecastTarget, RankedItem } from '../../domain/forecast/ranked-amount';

/** One choice of the chooser: an epic, a version, or an item by its rank. */
export type TargetOption = { readonly value: string; readonly label: string };

export type TargetGroup = { readonly label: string; readonly options: readonly TargetOption[] };

/**
 * What can be asked for, in the order of the backlog: the epics and versions that open items belong
 * to, and every item.
 */
export const targetGroups = (items: readonly ItemRow[]): readonly TargetGroup[] =>
  [
    {
      label: 'Epics',
      options: unlike(
        items.flatMap(({ epic }) =>
          epic === undefined ? [] : [option({ kind: 'epic', key: epic.key }, `${epic.key} ${epic.name ?? ''}`.trim())],
        ),
      ),
    },
    {
      label: 'Versions',
      options: unlike(
        items.flatMap(({ versions }) => versions.map(({ id, name }) => option({ kind: 'version', id }, name))),
      ),
    },
    {
      label: 'Items by rank',
      options: items.map(({ key, summary }, at) => option({ kind: 'item', key }, `${at + 1}. ${key} ${summary}`)),
    },
  ].filter(({ options }) => options.length > 0);

/** The target that an option stands for; undefined where it is none of ours. */
export const targetOf = (value: string): ForecastTarget | undefined => {
  const [kind, ...rest] = value.split(':');
  const id = rest.join(':');
  if (kind === 'epic' || kind === 'item') return { kind, key: id };
  return kind === 'version' ? { kind, id } : undefined;
};

/**
 * The backlog as a forecast in `unit` reads it: where the board counts items, each is one, whatever
 * it is estimated at.
 */
export const rankedItems = (items: readonly ItemRow[], unit: EstimateUnit): readonly RankedItem[] =>
  items.map(({ key, size, epic, versions }) => ({
    key,
    ...(unit === 'items' ? { points: 1 } : size === undefined ? {} : { points: size }),
    ...(epic === undefined ? {} : { epic: epic.key }),
    versions: versions.map(({ id }) => id),
  }));

const option = (target: ForecastTarget, label: string): TargetOption => ({
  value: `${target.kind}:${target.kind === 'version' ? target.id : target.key}`,
  label,
});

const unlike = (options: readonly TargetOption[]): readonly TargetOption[] => [
  ...new Map(options.map((each) => [each.value, each])).values(),
];
