import type { ItemKind } from './backlog-item';

/** The word for several items of each kind, the same on every surface. */
export const kindNames = {
  story: 'Stories',
  bug: 'Bugs',
  task: 'Tasks',
  spike: 'Spikes',
  epic: 'Epics',
  'sub-task': 'Sub-tasks',
} as const satisfies Record<ItemKind, string>;
