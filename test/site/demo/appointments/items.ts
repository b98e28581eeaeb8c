import type { Draft } from '../draft';
import { backlog } from './backlog';
import { epics } from './epics';
import { plannedItems } from './planned-items';
import { sprintsOneAndTwo } from './sprints-1-2';
import { sprintsThreeAndFour } from './sprints-3-4';

/** Every item of the team-managed project; their order is their rank. */
export const appointmentDrafts: readonly Draft[] = [
  ...sprintsOneAndTwo,
  ...sprintsThreeAndFour,
  ...plannedItems,
  ...backlog,
  ...epics,
];
