import type { RunwayPace } from '../../domain/backlog/runway/runway-plan';
import type { Yardstick } from '../../domain/health/measure-backlog';
import type { Ledger } from '../../ports/backlog-ports';

/**
 * By what a runway is cut: the velocity, or what a board that works by kanban finishes in a week
 * (V23). Who does not see nearly all of the items (`whole`) has neither.
 */
export const runwayPace = (
  { basis }: Pick<Ledger, 'basis'>,
  { flow, velocity, unit }: Yardstick,
  whole: boolean,
): RunwayPace => {
  if (flow !== undefined) {
    const known = 'because' in flow ? { throughput: undefined, inProgress: [] } : flow;
    const started = new Set(known.inProgress.map(({ id }) => id));
    return { period: 'week', throughput: whole ? known.throughput : undefined, started };
  }
  return { period: 'sprint', velocity, unit: basis.fields.estimate.kind === 'none' ? 'items' : unit };
};
