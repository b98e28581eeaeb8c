import { sources } from '../sources';

/** Once a day: has each remembered backlog looked after, in the background. */
export const dailySchedule = async (): Promise<void> => {
  for (const backlog of await sources.tracked.all()) await sources.queue.push({ ...backlog, kind: 'daily' });
};
