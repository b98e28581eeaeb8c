import { countOf } from '../../backlog/tally';
import { component } from './component';
import { share } from './figure';

const messages = { noneAskedFor: 'No item needs acceptance criteria.' };

/** The share of items with acceptance criteria, among those whose check passes or fails (A8). */
export const withCriteria = component({
  id: 'acceptance-criteria',
  boards: 'all',
  unit: 'percent',
  counts: 'items',
  replayed: 'alike',
  defaults: { weight: 15, atLeast: 80 },
  measure: ({ tally }) => {
    const has = countOf(tally, 'criteria:pass');
    return share(has, has + countOf(tally, 'criteria:fail'), messages.noneAskedFor);
  },
  standing: (facts, { criteriaOf }) => {
    const criteria = criteriaOf(facts);
    if (criteria === 'pass') return 'counted';
    return criteria === 'fail' ? 'lacking' : 'outside';
  },
  messages: {
    name: 'With acceptance criteria',
    explained: () => 'Share of the open backlog that has acceptance criteria, where they are asked for.',
    burden: 'without acceptance criteria',
    counted: () => ({
      one: 'item with acceptance criteria',
      many: 'items with acceptance criteria',
      items: 'Items with acceptance criteria',
    }),
    lacking: () => ({ one: 'without', many: 'without', items: 'Items without acceptance criteria' }),
  },
});
