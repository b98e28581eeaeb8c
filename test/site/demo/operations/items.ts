import type { Draft } from '../draft';
import { epics } from './epics';
import { farTooOld } from './far-too-old';
import { finishedAfterFreeze } from './finished-after-freeze';
import { finishedAroundFreeze } from './finished-around-freeze';
import { finishedBeforeMerger } from './finished-before-merger';
import { finishedEarly } from './finished-early';
import { finishedFirst } from './finished-first';
import { finishedLately } from './finished-lately';
import { inProgressEnglish } from './in-progress-english';
import { inProgressFrench } from './in-progress-french';
import { inProgressGerman } from './in-progress-german';
import { inProgressItalian } from './in-progress-italian';
import { inProgressSpanish } from './in-progress-spanish';
import { toDo } from './to-do';
import { toDoAbroad } from './to-do-abroad';

/**
 * Every item of the payment operations; their order is their rank. The story: half a year ago the
 * team finished three to four items a week. Since the branches abroad joined it starts more than it
 * finishes; twenty-five items are in progress, and some of them only wait.
 */
export const operationsDrafts: readonly Draft[] = [
  ...inProgressEnglish,
  ...inProgressGerman,
  ...inProgressFrench,
  ...inProgressSpanish,
  ...inProgressItalian,
  ...farTooOld,
  ...toDo,
  ...toDoAbroad,
  ...epics,
  ...finishedLately,
  ...finishedEarly,
  ...finishedBeforeMerger,
  ...finishedAfterFreeze,
  ...finishedAroundFreeze,
  ...finishedFirst,
];
