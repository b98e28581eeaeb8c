import { type AsyncEvent, InvocationError, InvocationErrorCode } from '@forge/events';
import { sources } from '../sources';
import { listInUse } from '../usecases/backlog/begin-day';
import { doWork } from '../usecases/backlog/do-work';
import { pushDaily } from '../queue/daily-rounds';
import { parseRound, parseWork } from '../queue/work-message';

/**
 * The consumer of the queue: one bounded piece of work for one backlog. Forge tries again for a day
 * where it throws, and when it is asked to. Work of another version of the app is dropped: the next
 * view finds what is missing.
 */
export const backlogWorker = async (event: AsyncEvent): Promise<InvocationError | undefined> => {
  const round = parseRound(event.body);
  if (round !== undefined) {
    await pushDaily(await listInUse(sources), round);
    return undefined;
  }
  const work = parseWork(event.body);
  if (work === undefined) {
    console.warn('backlog-worker', 'unknown work', event.jobId);
    return undefined;
  }
  const outcome = await doWork(sources, work);
  return outcome === 'done' ? undefined : tryAgainIn(outcome.againInSeconds);
};

const tryAgainIn = (retryAfter: number): InvocationError =>
  new InvocationError({ retryAfter, retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED });
