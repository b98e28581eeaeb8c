import type { Component } from './component';
import { depth } from './depth';
import { estimated } from './estimated';
import { nextSprint } from './next-sprint';
import { oldInProgress } from './old-in-progress';
import { oversized } from './oversized';
import { readyAhead } from './ready-ahead';
import { readyItems } from './ready-items';
import { readyNextWeeks } from './ready-next-weeks';
import { sayDo } from './say-do';
import { staleItems } from './stale-items';
import { weeksReady } from './weeks-ready';
import { withCriteria } from './with-criteria';

/** Every component of the health, in the order of the lists. A new one is a file and a line. */
export const allComponents = [
  readyAhead,
  depth,
  nextSprint,
  readyNextWeeks,
  weeksReady,
  oldInProgress,
  estimated,
  withCriteria,
  staleItems,
  oversized,
  sayDo,
  readyItems,
] as const satisfies readonly Component[];

export type HealthComponentId = (typeof allComponents)[number]['id'];

export const healthComponentIds: readonly HealthComponentId[] = allComponents.map(({ id }) => id);

/** The component of an id. */
export const componentOf = (id: HealthComponentId): Component<HealthComponentId> => {
  const component = allComponents.find((candidate) => candidate.id === id);
  if (component === undefined) throw new Error(`There is no component ${id}.`);
  return component;
};

/** A value for each component, by its id. */
export const byComponent = <Value>(
  valueOf: (component: Component<HealthComponentId>) => Value,
): Readonly<Record<HealthComponentId, Value>> => {
  const values: Partial<Record<HealthComponentId, Value>> = {};
  for (const component of allComponents) values[component.id] = valueOf(component);
  if (!isComplete(values)) throw new Error('A component of the health has no value.');
  return values;
};

const isComplete = <Value>(
  values: Partial<Record<HealthComponentId, Value>>,
): values is Record<HealthComponentId, Value> => healthComponentIds.every((id) => Object.hasOwn(values, id));
