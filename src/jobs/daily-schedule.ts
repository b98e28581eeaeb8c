import { sources } from '../sources';
import { pushDaily } from '../queue/daily-rounds';

/** Once a day: queues the daily work of each remembered backlog. Forge asks for a response. */
export const dailySchedule = async (): Promise<{ readonly statusCode: 204 }> => {
  await pushDaily(await sources.trackedBacklogs.listAll());
  return { statusCode: 204 };
};
