import { sources } from '../sources';
import { pushDaily } from '../queue/daily-rounds';

/** Once a day: has each remembered backlog looked after, in the background. */
export const dailySchedule = async (): Promise<void> => pushDaily(await sources.trackedBacklogs.listAll());
