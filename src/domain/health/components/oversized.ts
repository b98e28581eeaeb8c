import { numbersOf } from '../../backlog/tally';
import { sizeLimit } from '../../readiness/size-limit';
import { component } from './component';
import { share } from './figure';

const messages = {
  noVelocity: 'There is no velocity yet to measure time estimates by.',
  noNumbers: 'No item has an estimate that is a number.',
};

/** The share of items that are estimated larger than fits a sprint well (G). */
export const oversized = component({
  id: 'oversized',
  boards: 'all',
  unit: 'percent',
  counts: 'items',
  replayed: 'alike',
  defaults: { weight: 5, atMost: 5 },
  measure: ({ tally }, { velocity, unit, settings }) => {
    const numbers = numbersOf(tally, 'number');
    const hasVelocity = velocity !== undefined && velocity > 0;
    if (!hasVelocity && unit === 'seconds' && numbers.length > 0) return { because: messages.noVelocity };
    const limit = sizeLimit(settings, { velocity }).points;
    const sum = (among: typeof numbers): number => among.reduce((total, { count }) => total + count, 0);
    return share(sum(numbers.filter(({ value }) => value > limit)), sum(numbers), messages.noNumbers);
  },
  standing: ({ estimate }, { velocity, settings }) => {
    if (typeof estimate !== 'number') return 'outside';
    return estimate > sizeLimit(settings, { velocity }).points ? 'counted' : 'lacking';
  },
  messages: {
    name: 'Oversized',
    explained: () => 'Share of the open backlog that is estimated larger than the limit in General.',
    burden: 'oversized',
    counted: () => ({
      one: 'oversized item',
      many: 'oversized items',
      items: 'Items that are oversized',
    }),
  },
});
