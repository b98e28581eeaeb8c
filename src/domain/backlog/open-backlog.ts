import { isOpen, type BacklogItem } from '../items/backlog-item';

/**
 * `first`: nothing was known; `rules`: they changed in a way that needs the texts; `daily`: the
 * repair of what moves without a trace.
 */
export type ScanReason = 'first' | 'rules' | 'daily';

/**
 * The open backlog: open items that are neither sub-tasks nor epics and not in an active sprint;
 * those in future sprints belong to it (G, R5). `activeSprintIds` adds sprints that became active
 * after the items were read.
 */
export const openBacklog = <Item extends BacklogMember>(
  items: readonly Item[],
  activeSprintIds: ReadonlySet<number> = new Set(),
): readonly Item[] =>
  items.filter(
    (item) =>
      isOpen(item) &&
      item.type.kind !== 'sub-task' &&
      item.type.kind !== 'epic' &&
      !item.sprints.some(({ id, state }) => state === 'active' || activeSprintIds.has(id)),
  );

type BacklogMember = Pick<BacklogItem, 'status' | 'type' | 'sprints'>;
