import { countOf, numbersOf } from '../../backlog/tally';
import { component } from './component';
import { readyMessages, readyStanding } from './ready-standing';

const messages = {
  noVelocity: 'There is no velocity yet to measure the ready work by.',
  zeroVelocity: 'The velocity is 0, so the ready work lasts nobody knows how long.',
  nothingToSum: 'Nothing in the backlog has an estimate that can be summed.',
};

/**
 * Ready work ÷ velocity; unestimated ready items add nothing, but lower the estimated share. Peers
 * recommend two sprints of ready work, and more than five is too much (H1, V18).
 */
export const depth = component({
  id: 'depth',
  boards: 'sprints',
  unit: 'sprints',
  counts: 'items',
  tells: 'work',
  defaults: { weight: 20, atLeast: 2, atMost: 5 },
  measure: ({ tally }, { velocity }) => {
    if (velocity === undefined) return { because: messages.noVelocity };
    if (velocity <= 0) return { because: messages.zeroVelocity };
    if (numbersOf(tally, 'size').length === 0) return { because: messages.nothingToSum };
    const work = numbersOf(tally, 'ready-size').reduce((sum, { value, count }) => sum + value * count, 0);
    const ready = countOf(tally, 'ready');
    return { value: work / velocity, counted: ready, of: ready };
  },
  standing: (facts, context) => (readyStanding(facts, context) === 'counted' ? 'counted' : 'outside'),
  messages: {
    name: 'Ready work',
    explained: () => 'Ready work ÷ velocity: so many sprints it lasts.',
    counted: () => readyMessages('Items that are ready'),
  },
});
