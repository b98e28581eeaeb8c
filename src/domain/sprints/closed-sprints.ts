import type { ReplayBoard } from './replay/replay-board';
import type { ClosedSprint, Sprint } from '../project/sprint';

/**
 * The closed sprints of a board, oldest close first, and those closed ones that cannot be replayed,
 * by name.
 */
export type ClosedSprints = {
  readonly sprints: readonly ClosedSprint[];
  readonly leftOut: readonly { readonly id: number; readonly name: string; readonly why: string }[];
};

/**
 * Chooses the last `count` closed sprints of a board (all where absent), ordered by close (V1,
 * V17). A board's sprints are those made on it and those that items of its filter are in today
 * (V29). A kanban board has none (V23). Closed sprints without their instants, or that start after
 * their close, are left out and named (V30).
 */
export const closedSprints = (
  sprints: readonly Sprint[],
  board: Pick<ReplayBoard, 'id' | 'type'>,
  options: { readonly sprintIdsOfItems?: ReadonlySet<number>; readonly count?: number } = {},
): ClosedSprints => {
  if (board.type === 'kanban') return { sprints: [], leftOut: [] };
  const closed = sprints.filter(
    (sprint) =>
      sprint.state === 'closed' &&
      (sprint.originBoardId === board.id || options.sprintIdsOfItems?.has(sprint.id) === true),
  );
  const ordered = closed.filter(isReplayable).toSorted(byClose);
  const leftOut = closed.flatMap((sprint) => {
    const why = whyNot(sprint);
    return why === undefined ? [] : [{ id: sprint.id, name: sprint.name, why }];
  });
  return { sprints: options.count === undefined ? ordered : lastOf(ordered, options.count), leftOut };
};

/** By close, then start, then id, so that the order is total (V17). */
export const byClose = (
  a: { readonly close: number; readonly start: number; readonly id: number },
  b: { readonly close: number; readonly start: number; readonly id: number },
): number => a.close - b.close || a.start - b.start || a.id - b.id;

/** The last `count` of a list; none for 0. */
export const lastOf = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  count <= 0 ? [] : items.slice(-count);

const isReplayable = (sprint: Sprint): sprint is ClosedSprint => whyNot(sprint) === undefined;

const whyNot = ({ state, start, close }: Sprint): string | undefined => {
  if (state !== 'closed') return 'It is not closed.';
  if (close === undefined || !Number.isFinite(close)) return 'Jira gives no date of its completion.';
  if (start === undefined || !Number.isFinite(start)) return 'Jira gives no date of its start.';
  return start > close ? 'Its start lies after its close.' : undefined;
};
