import type { ItemKind } from '../../domain/backlog/backlog-item';

/** The kinds of items in the order of the tabs. */
export const kinds = ['story', 'bug', 'task', 'spike', 'epic', 'sub-task'] as const satisfies readonly ItemKind[];
