import type { ReplayBoard } from '../../src/domain/sprints/replay/replay-board';
import type { ClosedSprint } from '../../src/domain/project/sprint';
import type { ItemLevel, StatusesAndTypes } from '../../src/domain/project/statuses-and-types';
import { march } from './clock';

/** Status ids of the test board. `REJECTED` stands in its last column too; `BLOCKED` in none. */
export const TO_DO = '10000';
export const IN_PROGRESS = '3';
export const DONE = '10002';
export const REJECTED = '10007';
export const BLOCKED = '10009';

/** Names of these statuses, as the site and change histories have them. */
export const statusNames: Readonly<Record<string, string>> = {
  [TO_DO]: 'To Do',
  [IN_PROGRESS]: 'In Progress',
  [DONE]: 'Done',
  [REJECTED]: 'Rejected',
  [BLOCKED]: 'Blocked',
};

/** An issue type of each level. */
export const typeOfLevel = {
  standard: { id: '1', name: 'Story' },
  'sub-task': { id: '3', name: 'Sub-task' },
  epic: { id: '4', name: 'Epic' },
} as const satisfies Record<ItemLevel, { readonly id: string; readonly name: string }>;

const categories: Readonly<Record<string, string>> = { [TO_DO]: 'new', [DONE]: 'done', [REJECTED]: 'done' };

/** The statuses and issue types of the test board's site. */
export const aSiteOfTerms: StatusesAndTypes = {
  statuses: Object.entries(statusNames).map(([id, name]) => ({
    id,
    name,
    category: categories[id] ?? 'indeterminate',
  })),
  issueTypes: (['standard', 'sub-task', 'epic'] as const).map((level) => ({ ...typeOfLevel[level], level })),
};

export const BOARD = 7;
export const SPRINT = 42;

/**
 * The golden sprint of the rules unless told otherwise: 4 March 09:00 to 18 March 15:00, on the
 * test board.
 */
export const aSprint = (told: Partial<ClosedSprint> = {}): ClosedSprint => ({
  id: SPRINT,
  name: 'Sprint 23',
  state: 'closed',
  start: march(4, 9),
  close: march(18, 15),
  originBoardId: BOARD,
  ...told,
});

/** A scrum board "To Do | In Progress | Done" that counts story points. */
export const aBoard = (told: Partial<ReplayBoard> = {}): ReplayBoard => ({
  id: BOARD,
  name: 'Mobile',
  type: 'scrum',
  columns: [
    { name: 'To Do', statusIds: [TO_DO] },
    { name: 'In Progress', statusIds: [IN_PROGRESS] },
    { name: 'Done', statusIds: [DONE, REJECTED] },
  ],
  statistic: { kind: 'field', fieldId: 'customfield_10016', fieldName: 'Story Points', unit: 'points' },
  projectId: '10001',
  site: aSiteOfTerms,
  ...told,
});
