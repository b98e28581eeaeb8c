import type { ItemKind } from '../../domain/backlog/backlog-item';

/** The kinds of items in the order of the tabs, with their words. */
export const kindWords = {
  story: 'Stories',
  bug: 'Bugs',
  task: 'Tasks',
  spike: 'Spikes',
  epic: 'Epics',
  'sub-task': 'Sub-tasks',
} as const satisfies Record<ItemKind, string>;

export const kinds = ['story', 'bug', 'task', 'spike', 'epic', 'sub-task'] as const satisfies readonly ItemKind[];
