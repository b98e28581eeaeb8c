import { type Tally, numbersOf } from '../../backlog/tally';
import { sizeLimit } from '../../readiness/size-limit';
import type { HealthOptions } from '../health-input';
import { type Figure, share } from './figure';

export const oversized = (tally: Tally, { velocity, unit, settings }: HealthOptions): Figure => {
  const numbers = numbersOf(tally, 'number');
  if (!(velocity !== undefined && velocity > 0) && unit === 'seconds' && numbers.length > 0)
    return { cannot: 'There is no velocity yet to measure time estimates by.' };
  const limit = sizeLimit(settings, { velocity }).points;
  const sum = (among: typeof numbers): number => among.reduce((total, { count }) => total + count, 0);
  return share(
    sum(numbers.filter(({ value }) => value > limit)),
    sum(numbers),
    'No item has an estimate that is a number.',
  );
};
