import { sources } from '../sources';
import { pushDaily } from '../queue/daily-rounds';

/** Once a day: queues the daily work of each remembered backlog. */
export const dailySchedule = async (): Promise<void> => pushDaily(await sources.trackedBacklogs.listAll());
