import * as v from '@badrap/valita';
import { pushDaily } from '../queue/daily-rounds';
import { sources } from '../sources';
import { beginDay } from '../usecases/backlog/begin-day';
import { reportAccounts } from '../usecases/report-accounts';

/**
 * Each hour: once a day, in an hour of the site's own, queues the daily work of its backlogs and
 * lets the accounts be reported, whether or not there are any backlogs. Forge asks for a response.
 */
export const dailySchedule = async (event: unknown): Promise<{ readonly statusCode: 204 }> => {
  if (await beginDay(sources, { site: siteIn(event), push: pushDaily })) await reportAccounts(sources);
  return { statusCode: 204 };
};

const scheduleSchema = v.object({ context: v.object({ cloudId: v.string() }) });

/** Forge names the site; where it does not, all such sites have one hour. */
const siteIn = (event: unknown): string => {
  const parsed = scheduleSchema.try(event, { mode: 'strip' });
  return parsed.ok ? parsed.value.context.cloudId : '';
};
