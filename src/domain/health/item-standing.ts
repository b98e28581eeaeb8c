import type { ItemFacts } from '../backlog/facts/item-facts';
import { componentOf, type HealthComponentId } from './components/all-components';
import type { Standing, StandingContext } from './components/component';

/** How an item stands to a figure, which so opens to exactly the items that it counts. */
export const itemStanding = (id: HealthComponentId, facts: ItemFacts, context: StandingContext): Standing =>
  componentOf(id).standing(facts, context);
