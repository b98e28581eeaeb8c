import { type Tally, numbersOf, counted } from '../../backlog/tally';
import type { Figure } from './figure';

/** Ready work ÷ velocity; unestimated ready items add nothing, which the estimated share beside it puts right (H1). */
export const depth = (tally: Tally, velocity: number | undefined): Figure => {
  if (velocity === undefined) return { cannot: 'There is no velocity yet to measure the ready work by.' };
  if (velocity <= 0) return { cannot: 'The velocity is 0, so the ready work lasts nobody knows how long.' };
  if (numbersOf(tally, 'size').length === 0)
    return { cannot: 'Nothing in the backlog has an estimate that can be summed.' };
  const work = numbersOf(tally, 'ready-size').reduce((sum, { value, count }) => sum + value * count, 0);
  const ready = counted(tally, 'ready');
  return { value: work / velocity, counted: ready, of: ready };
};
