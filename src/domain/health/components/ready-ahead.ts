import { component } from './component';
import { notReadyMessages, readyAmong, readyMessages, readyStanding } from './ready-standing';

const messages = {
  ahead: (sprintsAhead: number) => (sprintsAhead === 1 ? 'next sprint’s worth' : `next ${sprintsAhead} sprints’ worth`),
};

/** The ready share of the next sprints' worth (R5, G). */
export const readyAhead = component({
  id: 'ready-next',
  boards: 'sprints',
  unit: 'percent',
  counts: 'items',
  tells: 'next',
  defaults: { weight: 25, atLeast: 80 },
  measure: ({ next }) => readyAmong(next.items),
  standing: (facts, context) =>
    context.next.items.some(({ id }) => id === facts.id) ? readyStanding(facts, context) : 'outside',
  messages: {
    name: 'Ready ahead',
    explained: ({ sprintsAhead }) => `Ready share of the next ${sprintsAhead} sprints’ worth of the backlog, by rank.`,
    among: (sprintsAhead) => `of the ${messages.ahead(sprintsAhead)}`,
    counted: (sprintsAhead) => readyMessages(`Items of the ${messages.ahead(sprintsAhead)} that are ready`),
    lacking: (sprintsAhead) => notReadyMessages(`Items of the ${messages.ahead(sprintsAhead)}`),
  },
});
