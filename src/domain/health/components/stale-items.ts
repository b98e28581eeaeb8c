import { isStale } from '../../backlog/stale';
import { type Tally, numbersOf } from '../../backlog/tally';
import type { HealthOptions } from '../health-input';

export const staleIn = (tally: Tally, { now, settings }: HealthOptions): number =>
  numbersOf(tally, 'day')
    .filter(({ value }) => isStale(value, now, settings.staleAfterDays))
    .reduce((sum, { count }) => sum + count, 0);
