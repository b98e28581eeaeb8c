import type { Draft } from '../draft';
import { finishedEarly } from './finished-early';
import { finishedLately } from './finished-lately';
import { openItems } from './open-items';

/** Every item of the payment operations; their order is their rank. */
export const operationsDrafts: readonly Draft[] = [...openItems, ...finishedLately, ...finishedEarly];
