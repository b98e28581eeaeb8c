import type { Board } from '../../domain/project/board';
import type { Sprint } from '../../domain/project/sprint';
import { type ClosedSprints, closedSprints } from '../../domain/sprints/closed-sprints';
import type { Boards } from '../../ports/project-ports';
import { unlessRefused } from '../../ports/source-failure';

/** `listed`: as Jira lists them now. `isNews`: that is not what was remembered. */
export type ReadClosedSprints = {
  readonly closed: ClosedSprints;
  readonly listed: readonly Sprint[];
  readonly isNews: boolean;
};

/**
 * The closed sprints of a board. Jira lists those that were made on it and those that items of its
 * filter are in (V29). Each that is listed costs a point, so where they are remembered only the
 * end of the list is asked for: from the last one on that is known. Where it is not as it was, all
 * are listed. What changes further up the list is found by the next replay, each day at the latest.
 * @throws SourceFailure
 */
export const readClosedSprints = async (
  boards: Pick<Boards, 'listSprints' | 'listClosedSprints'>,
  board: Board,
  remembered?: readonly Sprint[],
): Promise<ReadClosedSprints> => {
  const known = remembered && (await withNewSprints(boards, board, remembered));
  const listed = known ?? (await boards.listSprints(board.id)).filter(({ state }) => state === 'closed');
  const sprintIdsOfItems = new Set(listed.map(({ id }) => id));
  return {
    closed: closedSprints(listed, board, { sprintIdsOfItems }),
    listed,
    isNews: !isSameList(listed, remembered),
  };
};

/**
 * The same for a board that may have no sprints: undefined for a team-managed one (`simple`) on
 * which they are switched off, which Jira tells only by refusing the list. It is like a kanban
 * board then (V23).
 * @throws SourceFailure
 */
export const readSprintsIfAny = async (
  boards: Pick<Boards, 'listSprints' | 'listClosedSprints'>,
  board: Board,
  remembered?: readonly Sprint[],
): Promise<ReadClosedSprints | undefined> => {
  if (board.type === 'kanban') return undefined;
  const read = readClosedSprints(boards, board, remembered);
  return board.type === 'simple' ? unlessRefused(read) : read;
};

/** The remembered list with what follows it now; undefined where Jira's is another. */
const withNewSprints = async (
  boards: Pick<Boards, 'listClosedSprints'>,
  { id }: Board,
  remembered: readonly Sprint[],
): Promise<readonly Sprint[] | undefined> => {
  const lastKnown = remembered.at(-1);
  const [last, ...others] = await boards.listClosedSprints(id, Math.max(0, remembered.length - 1));
  if (lastKnown === undefined) return last === undefined ? remembered : [last, ...others];
  return last !== undefined && isSame(last, lastKnown) ? [...remembered, ...others] : undefined;
};

/** Whether Jira's list of closed sprints is the remembered one. */
export const isSameList = (listed: readonly Sprint[], remembered: readonly Sprint[] | undefined): boolean =>
  listed.length === remembered?.length && listed.every((sprint, index) => isSame(sprint, remembered[index]));

const isSame = (a: Sprint, b: Sprint | undefined): boolean =>
  a.id === b?.id && a.name === b.name && a.start === b.start && a.close === b.close;
