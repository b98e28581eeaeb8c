import { component } from './component';
import { notReadyMessages, readyMessages, readyShare, readyStanding } from './ready-standing';

/** The ready share of the whole open backlog; scored only where it is given a weight (H3). */
export const readyItems = component({
  id: 'ready',
  boards: 'all',
  unit: 'percent',
  counts: 'items',
  replayed: 'alike',
  defaults: { weight: 0, atLeast: 50 },
  measure: ({ tally }) => readyShare(tally, { ready: 'ready', scored: 'scored' }),
  standing: readyStanding,
  messages: {
    name: 'Ready in the whole backlog',
    explained: () => 'Ready share of the whole open backlog.',
    counted: () => readyMessages('Items that are ready'),
    lacking: () => notReadyMessages('Items'),
  },
});
