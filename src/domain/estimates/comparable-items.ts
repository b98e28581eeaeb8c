import type { ItemKind } from '../items/backlog-item';
import type { DoneItem } from './done-item';

/** How done items are compared with one item. */
export type ComparisonRules = {
  /** The key of the item itself. */
  readonly key: string;
  /** An estimate of 0 counts as missing (E3). */
  readonly zeroIsMissing: boolean;
  /** Estimates are in seconds and compared in minutes. */
  readonly inSeconds: boolean;
};

/** Of done items those that an item is compared with (E7): no epics, and not the item itself. */
export const comparableItems = <Item extends DoneItem & { readonly kind: ItemKind }>(
  done: readonly Item[],
  { key, zeroIsMissing, inSeconds }: ComparisonRules,
): readonly Item[] =>
  done
    .filter((item) => item.key !== key && item.kind !== 'epic')
    .filter(({ estimate }) => estimate > 0 || !zeroIsMissing)
    .map((item) => (inSeconds ? { ...item, estimate: Math.round(item.estimate / 60) } : item));
