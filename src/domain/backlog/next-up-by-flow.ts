import type { BoardFlow } from '../flow/board-flow';
import { decimal } from '../wording/number';
import type { Unknown } from '../wording/unknown';
import { topLength, type TopItem } from './backlog-top';
import type { NextUp, OrderedBacklog } from './next-up';
import { topWithoutVelocity } from './sprints-worth';

const messages = {
  byRankOnly: `The top ${topWithoutVelocity} by rank of what is not in progress, because nothing tells how much is finished in a week.`,
  byWeeks: (weeks: number, throughput: number) =>
    `The next ${weeks === 1 ? 'week’s' : `${weeks} weeks’`} worth by rank, without what is in progress: ${decimal(throughput)} ${throughput === 1 ? 'item is' : 'items are'} finished a week.`,
};

/**
 * What comes next in the backlog of a board that works by kanban: from the top of the order of what
 * is not in progress, as much as is finished in the next weeks.
 */
export const nextUpByFlow = (
  { tally, top }: OrderedBacklog,
  { flow, weeksAhead }: { readonly flow: BoardFlow | Unknown; readonly weeksAhead: number },
): NextUp & { readonly chosenBy: string } => {
  const started = startedAmong(flow, { top, isWhole: (tally.items ?? 0) <= Math.min(top.length, topLength) });
  const isStarted = new Set(started.map(({ id }) => id));
  const waiting = top.filter(({ id }) => !isStarted.has(id));
  const throughput = 'because' in flow ? 0 : flow.throughput;
  const take = (weeks: number): readonly TopItem[] =>
    waiting.slice(0, throughput > 0 ? Math.ceil(weeks * throughput) : topWithoutVelocity);
  return {
    items: take(weeksAhead),
    oneSprint: take(1),
    chosenBy: throughput > 0 ? messages.byWeeks(weeksAhead, throughput) : messages.byRankOnly,
    flow: { started, by: flow },
  };
};

/**
 * What of the backlog is in progress. Of a backlog that goes on below its top, what is in progress
 * and not in the top is taken to be in it: nobody knows without reading all facts.
 */
const startedAmong = (
  flow: BoardFlow | Unknown,
  { top, isWhole }: { readonly top: readonly TopItem[]; readonly isWhole: boolean },
): NonNullable<NextUp['flow']>['started'] => {
  if ('because' in flow) return [];
  const readinessOf = new Map(top.map(({ id, readiness }) => [id, readiness]));
  return flow.inProgress
    .filter(({ id }) => !isWhole || readinessOf.has(id))
    .map(({ id, startedAt }) => ({ id, startedAt, readiness: readinessOf.get(id) }));
};
