import type { ItemFacts } from './item-facts';

/**
 * What of a backlog somebody wants to see; each part that is there must hold. `label`: its salted
 * hash.
 */
export type BacklogFilter = {
  readonly typeId?: string | undefined;
  readonly epic?: string | undefined;
  readonly component?: string | undefined;
  readonly label?: string | undefined;
};

export const isFiltering = (filter: BacklogFilter): boolean => Object.values(filter).some((part) => part !== undefined);

export const fits = (facts: ItemFacts, { typeId, epic, component, label }: BacklogFilter): boolean =>
  (typeId === undefined || facts.typeId === typeId) &&
  (epic === undefined || facts.epic === epic) &&
  (component === undefined || facts.components.includes(component)) &&
  (label === undefined || facts.labels.includes(label));
