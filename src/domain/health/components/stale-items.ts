import { dayOf } from '../../arithmetic/day';
import { isStale } from '../../backlog/stale';
import { countOf, numbersOf } from '../../backlog/tally';
import { component } from './component';
import { share } from './figure';

/** The share of items without a change for many days (G). */
export const staleItems = component({
  id: 'stale',
  boards: 'all',
  unit: 'percent',
  counts: 'items',
  // Comments and votes touch an item and stand in no history.
  replayed: 'otherwise',
  defaults: { weight: 5, atMost: 10 },
  measure: ({ tally }, { now, settings }) => {
    const stale = numbersOf(tally, 'day')
      .filter(({ value }) => isStale(value, now, settings.staleAfterDays))
      .reduce((sum, { count }) => sum + count, 0);
    return share(stale, countOf(tally, 'items'), '');
  },
  standing: ({ updated }, { now, settings }) =>
    isStale(dayOf(updated), now, settings.staleAfterDays) ? 'counted' : 'lacking',
  messages: {
    name: 'Stale',
    explained: ({ staleAfterDays }) => `Share of the open backlog without any change for ${staleAfterDays} days.`,
    burden: 'stale',
    counted: () => ({
      one: 'stale item',
      many: 'stale items',
      items: 'Items that are stale: nobody touched them for long',
    }),
  },
});
