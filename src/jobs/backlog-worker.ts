import type { AsyncEvent } from '@forge/events';
import { sources } from '../sources';
import { doWork } from '../usecases/backlog/do-work';
import { pushDaily } from '../queue/daily-rounds';
import { parseRound, parseWork } from '../queue/work-message';

/**
 * The consumer of the queue: one bounded piece of work for one backlog. Forge tries again for a day
 * where it throws. Work of another version of the app is dropped: the next view finds what is
 * missing.
 */
export const backlogWorker = async (event: AsyncEvent): Promise<void> => {
  const round = parseRound(event.body);
  if (round !== undefined) return pushDaily(await sources.trackedBacklogs.listAll(), round);
  const work = parseWork(event.body);
  if (work === undefined) {
    console.warn('backlog-worker', 'unknown work', event.jobId);
    return;
  }
  await doWork(sources, work);
};
