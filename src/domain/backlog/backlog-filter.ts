import type { ItemFacts } from './facts/item-facts';

/** What of a backlog is asked for; each part that is there must hold. `label`: its salted hash. */
export type BacklogFilter = {
  readonly typeId?: string | undefined;
  readonly epic?: string | undefined;
  readonly component?: string | undefined;
  readonly label?: string | undefined;
};

/** Whether a filter asks for anything. */
export const isFiltering = (filter: BacklogFilter): boolean => Object.values(filter).some((part) => part !== undefined);

/** Whether an item is what a filter asks for. */
export const fits = (facts: ItemFacts, { typeId, epic, component, label }: BacklogFilter): boolean =>
  (typeId === undefined || facts.typeId === typeId) &&
  (epic === undefined || facts.epic === epic) &&
  (component === undefined || facts.components.includes(component)) &&
  (label === undefined || facts.labels.includes(label));
