import type { ReplayBoard } from './replay/replay-board';
import type { ClosedSprint, Sprint } from '../project/sprint';

const messages = {
  notClosed: 'It is not closed.',
  noClose: 'Jira gives no date of its completion.',
  noStart: 'Jira gives no date of its start.',
  startsAfterClose: 'Its start lies after its close.',
};

/** The closed sprints of a board, oldest close first; `leftOut`: those that cannot be replayed. */
export type ClosedSprints = {
  readonly sprints: readonly ClosedSprint[];
  readonly leftOut: readonly { readonly id: number; readonly name: string; readonly why: string }[];
};

/**
 * The last `count` closed sprints of a board, all where absent, by close (V1, V17): those made on
 * it and those that items of its filter are in today (V29). A kanban board has none (V23). A sprint
 * without both instants, or with a start after its close, is left out and named (V30).
 */
export const closedSprints = (
  sprints: readonly Sprint[],
  board: Pick<ReplayBoard, 'id' | 'type'>,
  { sprintIdsOfItems, count }: { readonly sprintIdsOfItems?: ReadonlySet<number>; readonly count?: number } = {},
): ClosedSprints => {
  if (board.type === 'kanban') return { sprints: [], leftOut: [] };
  const isOfBoard = ({ id, originBoardId }: Sprint): boolean =>
    originBoardId === board.id || sprintIdsOfItems?.has(id) === true;
  const closed = sprints.filter((sprint) => sprint.state === 'closed' && isOfBoard(sprint));
  const ordered = closed.filter(isReplayable).toSorted(byClose);
  const leftOut = closed.flatMap((sprint) => {
    const why = whyLeftOut(sprint);
    return why === undefined ? [] : [{ id: sprint.id, name: sprint.name, why }];
  });
  return { sprints: count === undefined ? ordered : lastOf(ordered, count), leftOut };
};

/** Whether figures are of this sprint: one that was reopened closes at another instant (V22). */
export const isFiguresOf = (
  figures: { readonly sprint: number; readonly start: number; readonly close: number },
  { id, start, close }: ClosedSprint,
): boolean => figures.sprint === id && figures.start === start && figures.close === close;

/** By close, then start, then id, so that the order is total (V17). */
export const byClose = (
  a: { readonly close: number; readonly start: number; readonly id: number },
  b: { readonly close: number; readonly start: number; readonly id: number },
): number => a.close - b.close || a.start - b.start || a.id - b.id;

/** The same of figures, which name their sprint by its id. */
export const byCloseOfFigures = (a: DatedFigures, b: DatedFigures): number =>
  byClose({ ...a, id: a.sprint }, { ...b, id: b.sprint });

type DatedFigures = { readonly close: number; readonly start: number; readonly sprint: number };

/** The last `count` of a list; none for 0. */
export const lastOf = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  count <= 0 ? [] : items.slice(-count);

const isReplayable = (sprint: Sprint): sprint is ClosedSprint => whyLeftOut(sprint) === undefined;

const whyLeftOut = ({ state, start, close }: Sprint): string | undefined => {
  if (state !== 'closed') return messages.notClosed;
  if (close === undefined || !Number.isFinite(close)) return messages.noClose;
  if (start === undefined || !Number.isFinite(start)) return messages.noStart;
  return start > close ? messages.startsAfterClose : undefined;
};
