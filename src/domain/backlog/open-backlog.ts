import { isOpen, type BacklogItem } from '../items/backlog-item';

/**
 * Why a backlog is scanned. `first`: nothing is remembered of it; `rules`: they changed in a way
 * that needs the texts; `upgrade`: an earlier version of the app has left facts that this one
 * cannot read; `daily`: what moves without a trace is repaired.
 */
export const scanReasons = ['first', 'rules', 'upgrade', 'daily'] as const;

export type ScanReason = (typeof scanReasons)[number];

/**
 * The open backlog: open items that are neither sub-tasks nor epics and not in an active sprint;
 * those in future sprints belong to it (G, R5). `activeSprintIds`: sprints that became active after
 * the items were read.
 */
export const openBacklog = <Item extends BacklogMember>(
  items: readonly Item[],
  activeSprintIds: ReadonlySet<number> = new Set(),
): readonly Item[] => {
  const isInActiveSprint = ({ sprints }: Item): boolean =>
    sprints.some(({ id, state }) => state === 'active' || activeSprintIds.has(id));
  return items.filter((item) => isOpen(item) && isRefined(item) && !isInActiveSprint(item));
};

type BacklogMember = Pick<BacklogItem, 'status' | 'type' | 'sprints'>;

/** Items that a team refines: neither sub-tasks nor epics (R5). */
export const isRefined = ({ type }: BacklogMember): boolean => type.kind !== 'sub-task' && type.kind !== 'epic';
