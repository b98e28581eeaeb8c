import { dailyKey } from '../../src/storage/keys';
import type { Site } from '../site/open-site';

/**
 * Runs the daily work of the site now, whatever its hour, as one that was missed. On a fixed clock
 * it ends with `settle`.
 */
export const runDaily = (site: Pick<Site, 'kvs' | 'runSchedule'>): Promise<void> => {
  site.kvs.handle('/api/v1/set', { key: dailyKey, value: { at: 0 } });
  return site.runSchedule('hour');
};
