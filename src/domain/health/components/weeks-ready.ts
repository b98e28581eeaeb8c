import { countOf } from '../../backlog/tally';
import { component } from './component';
import { readyMessages, readyStanding } from './ready-standing';

const messages = {
  nothingFinished: 'Nothing was finished in the last weeks, so the ready work lasts nobody knows how long.',
};

/**
 * Ready items that are not in progress ÷ throughput (H5). Less than two weeks runs dry between two
 * meetings; what lies ready for more than six is likely to be refined again.
 */
export const weeksReady = component({
  id: 'weeks-ready',
  boards: 'kanban',
  unit: 'weeks',
  counts: 'items',
  tells: 'work',
  defaults: { weight: 20, atLeast: 2, atMost: 6 },
  measure: ({ tally, next: { flow } }) => {
    if (flow === undefined) return { because: '' };
    if ('because' in flow.by) return flow.by;
    if (flow.by.throughput <= 0) return { because: messages.nothingFinished };
    const inProgress = flow.started.filter(({ readiness }) => readiness === 'ready').length;
    const ready = countOf(tally, 'ready') - inProgress;
    return { value: ready / flow.by.throughput, counted: ready, of: ready };
  },
  standing: (facts, context) => {
    const { flow } = context.next;
    const isStarted = flow?.started.some(({ id, readiness }) => id === facts.id && readiness !== undefined) ?? true;
    return !isStarted && readyStanding(facts, context) === 'counted' ? 'counted' : 'outside';
  },
  messages: {
    name: 'Weeks of ready work',
    explained: () => 'Ready items that are not in progress ÷ throughput, imports left out: so many weeks they last.',
    counted: () => readyMessages('Items that are ready and not in progress'),
  },
});
