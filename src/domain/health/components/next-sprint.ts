import { component } from './component';
import { notReadyMessages, readyAmong, readyMessages, readyShare, readyStanding } from './ready-standing';

/** The ready share of what is planned for the next sprint; else of the next sprint's worth. */
export const nextSprint = component({
  id: 'next-sprint',
  boards: 'sprints',
  unit: 'percent',
  counts: 'items',
  defaults: { weight: 10, atLeast: 90 },
  measure: ({ tally, next: { planned, oneSprint } }) =>
    planned === undefined
      ? readyAmong(oneSprint)
      : readyShare(tally, { ready: `sprint-ready:${planned}`, scored: `sprint-scored:${planned}` }),
  standing: (facts, context) => {
    const { planned, oneSprint } = context.next;
    const isPlanned =
      planned === undefined ? oneSprint.some(({ id }) => id === facts.id) : facts.sprints.includes(planned);
    return isPlanned ? readyStanding(facts, context) : 'outside';
  },
  messages: {
    name: 'Ready in the next sprint',
    explained: () => 'Ready share of what is planned for the next sprint.',
    burden: 'not ready for the next sprint',
    counted: () => readyMessages('Items of the next sprint that are ready'),
    lacking: () => notReadyMessages('Items of the next sprint'),
  },
});
