import type { Draft } from '../draft';
import { backlog } from './backlog';
import { epics } from './epics';
import { finishedItems } from './finished-items';
import { plannedItems } from './planned-items';

/** Every item of the team-managed project; their order is their rank. */
export const appointmentDrafts: readonly Draft[] = [...finishedItems, ...plannedItems, ...backlog, ...epics];
