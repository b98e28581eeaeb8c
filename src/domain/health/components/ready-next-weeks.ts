import { component } from './component';
import { notReadyMessages, readyAmong, readyMessages, readyStanding } from './ready-standing';

const messages = {
  ahead: (weeks: number) => (weeks === 1 ? 'next week’s worth' : `next ${weeks} weeks’ worth`),
};

/** The ready share of the next weeks' worth of a board that works by kanban (H5). */
export const readyNextWeeks = component({
  id: 'ready-next-weeks',
  boards: 'kanban',
  unit: 'percent',
  counts: 'items',
  tells: 'next',
  defaults: { weight: 25, atLeast: 80 },
  measure: ({ next }) => readyAmong(next.items),
  standing: (facts, context) =>
    context.next.flow !== undefined && context.next.items.some(({ id }) => id === facts.id)
      ? readyStanding(facts, context)
      : 'outside',
  messages: {
    name: 'Ready for the next weeks',
    explained: ({ sprintsAhead }) =>
      `Ready share of the next ${sprintsAhead} weeks’ worth of what is not in progress, by rank.`,
    among: (weeks) => `of the ${messages.ahead(weeks)}`,
    counted: (weeks) => readyMessages(`Items of the ${messages.ahead(weeks)} that are ready`),
    lacking: (weeks) => notReadyMessages(`Items of the ${messages.ahead(weeks)}`),
  },
});
