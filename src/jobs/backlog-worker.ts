import type { AsyncEvent } from '@forge/events';
import { sources } from '../sources';
import { doWork } from '../usecases/backlog/do-work';
import { pushDaily } from '../queue/daily-rounds';
import { readRound, readWork } from '../queue/work-message';

/**
 * The consumer of the queue: does one bounded piece of work for one backlog. What it throws, Forge
 * tries again for a day; what another version of the app has sent is left to the next view, which
 * finds what is missing.
 */
export const backlogWorker = async (event: AsyncEvent): Promise<void> => {
  const round = readRound(event.body);
  if (round !== undefined) return pushDaily(await sources.trackedBacklogs.listAll(), round);
  const work = readWork(event.body);
  if (work === undefined) {
    console.warn('backlog-worker', 'unknown work', event.jobId);
    return;
  }
  await doWork(sources, work);
};
