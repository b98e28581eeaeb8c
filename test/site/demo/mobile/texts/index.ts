import type { Draft } from '../../draft';
import { backlogFar } from './backlog-far';
import { backlogForgotten } from './backlog-forgotten';
import { backlogLower } from './backlog-lower';
import { backlogMiddle } from './backlog-middle';
import { backlogNext } from './backlog-next';
import { backlogTail } from './backlog-tail';
import { backlogTop } from './backlog-top';
import { backlogUpper } from './backlog-upper';
import { sprintTen } from './sprint-10';
import { sprintEleven } from './sprint-11';
import { sprintThree } from './sprint-3';
import { sprintSix } from './sprint-6';
import { sprintNine } from './sprint-9';
import { sprintsOneAndTwo } from './sprints-1-2';
import { sprintsFourAndFive } from './sprints-4-5';
import { sprintsSevenAndEight } from './sprints-7-8';
import { betas } from './beta';
import { epics } from './epics';
import { slippedInTexts } from './slipped-in';

/** Every item of Mobile banking; their order is their rank. */
export const drafts: readonly Draft[] = [
  ...betas,
  ...sprintsOneAndTwo,
  ...sprintThree,
  ...sprintsFourAndFive,
  ...sprintSix,
  ...sprintsSevenAndEight,
  ...sprintNine,
  ...slippedInTexts,
  ...sprintTen,
  ...sprintEleven,
  ...backlogTop,
  ...backlogNext,
  ...backlogUpper,
  ...backlogMiddle,
  ...backlogLower,
  ...backlogFar,
  ...backlogTail,
  ...backlogForgotten,
  ...epics,
];
