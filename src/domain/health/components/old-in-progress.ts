import { isOld } from '../../flow/flow-figures';
import { component } from './component';
import { share } from './figure';

const messages = { nothingInProgress: 'Nothing of the backlog is in progress.' };

/** The share of the work in progress that is older than 85 % of the finished items took (H5). */
export const oldInProgress = component({
  id: 'old-in-progress',
  boards: 'kanban',
  unit: 'percent',
  counts: 'items',
  defaults: { weight: 15, atMost: 15 },
  measure: ({ next: { flow } }, { now }) => {
    if (flow === undefined) return { because: '' };
    if ('because' in flow.by) return flow.by;
    const { cycleTime } = flow.by;
    if ('because' in cycleTime) return cycleTime;
    const old = flow.started.filter((item) => isOld(item, cycleTime, now));
    return share(old.length, flow.started.length, messages.nothingInProgress);
  },
  standing: ({ id }, { next: { flow }, now }) => {
    const item = flow?.started.find((one) => one.id === id);
    if (flow === undefined || item === undefined || 'because' in flow.by || 'because' in flow.by.cycleTime)
      return 'outside';
    return isOld(item, flow.by.cycleTime, now) ? 'counted' : 'lacking';
  },
  messages: {
    name: 'Old work in progress',
    explained: () => 'Share of the work in progress that is older than 85 % of the finished items took.',
    burden: 'in progress for too long',
    counted: () => ({
      one: 'old item',
      many: 'old items',
      items: 'Items in progress for longer than 85 % of the finished ones took',
    }),
  },
});
