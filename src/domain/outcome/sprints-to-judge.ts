import type { ReplayedItems } from '../sprints/replayed-sprint';
import { isCommitted } from './judged-start';

/** So many items of one sprint are judged: a bound for the time and the points that it costs. */
export const mostJudged = 500;

/** Whether a sprint began with more items than are judged. */
export const isTooLarge = ({ items }: ReplayedItems): boolean => items.filter(isCommitted).length > mostJudged;
