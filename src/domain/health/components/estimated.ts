import { countOf } from '../../backlog/tally';
import { component } from './component';
import { share } from './figure';

const messages = { notEstimated: 'Items are not estimated here.' };

/** The share of items with an estimate, be it a number or a choice (E5). */
export const estimated = component({
  id: 'estimated',
  boards: 'all',
  unit: 'percent',
  counts: 'items',
  replayed: 'alike',
  defaults: { weight: 15, atLeast: 80 },
  measure: ({ tally }, { estimatesUnknown }) => {
    const has = countOf(tally, 'estimate:number') + countOf(tally, 'estimate:chosen');
    const lacks = countOf(tally, 'estimate:open') + countOf(tally, 'estimate:not-chosen');
    return share(has, has + lacks, estimatesUnknown ?? messages.notEstimated);
  },
  standing: ({ estimate }) => {
    if (typeof estimate === 'number' || estimate === 'chosen') return 'counted';
    return estimate === 'open' || estimate === 'not-chosen' ? 'lacking' : 'outside';
  },
  messages: {
    name: 'Estimated',
    explained: () => 'Share of the open backlog that has an estimate.',
    burden: 'without an estimate',
    counted: () => ({ one: 'estimated item', many: 'estimated items', items: 'Items with an estimate' }),
    lacking: () => ({ one: 'without', many: 'without', items: 'Items without an estimate' }),
  },
});
