import type { ItemKind } from '../../domain/backlog/backlog-item';

/** The kinds of items in the order in which they are chosen from. */
export const kinds = ['story', 'bug', 'task', 'spike', 'epic', 'sub-task'] as const satisfies readonly ItemKind[];
