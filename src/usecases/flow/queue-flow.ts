import type { CountedFlow } from '../../domain/flow/counted-flow';
import { dayMs } from '../../domain/arithmetic/day';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import type { Clock } from '../../ports/clock';
import type { FlowRefusal } from '../../ports/flow-ports';
import type { WorkQueue } from '../../ports/queue-ports';
import { isRunAtWork } from '../project/run-at-work';

export type QueueFlowSources = { readonly clock: Clock; readonly queue: Pick<WorkQueue, 'pushOnce'> };

/** An older count is shown, with its date, and made anew in the background. */
const countAgainAfterMs = 3_600_000;

/** Whether a count is so old that who looks at it has it made anew, or another week is over. */
export const isFlowOld = ({ countedAt, weeks, work }: CountedFlow, now: number): boolean =>
  work === undefined || now - countedAt >= countAgainAfterMs || (weeks.at(-1)?.to ?? 0) + 7 * dayMs <= now;

/**
 * Queues the count of a board's flow, unless it was refused just now. Gives whether it has been
 * queued. For once it is known that the viewer may browse the project.
 * @throws SourceFailure
 */
export const queueFlow = async (
  { clock, queue }: QueueFlowSources,
  backlog: TrackedBacklog,
  refusal: FlowRefusal | undefined,
): Promise<boolean> => {
  if (refusal !== undefined && isRunAtWork({ touchedAt: refusal.at, stopped: true }, clock())) return false;
  await queue.pushOnce({ ...backlog, kind: 'flow' });
  return true;
};
