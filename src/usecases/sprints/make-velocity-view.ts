import type { VelocityView } from '../../contract/sprints-view';
import type { ClosedSprint } from '../../domain/project/sprint';
import { type ClosedSprints, isFiguresOf, lastOf } from '../../domain/sprints/closed-sprints';
import { type BoardToReplay, replayBasis, statisticOf } from '../../domain/sprints/replay/replay-board';
import type { ReplayedBoard } from '../../domain/sprints/replayed-sprint';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import { type Velocity, velocityOfFigures } from '../../domain/sprints/velocity';
import { velocityMessages } from './velocity-messages';

/** Which closed sprints: the last `count`, or the last before the sprint `olderThan`, by its id. */
export type SprintWindow = { readonly count: number; readonly olderThan?: number | undefined };

/** A view with the ids of the sprints that it shows and that are not replayed yet. */
export type MadeVelocityView = { readonly view: VelocityView; readonly missing: readonly number[] };

/** Committed against delivered of a window of sprints, as far as they are remembered. */
export const makeVelocityView = (
  board: BoardToReplay,
  { closed, stored }: { readonly closed: ClosedSprints; readonly stored: ReplayedBoard | undefined },
  { count, olderThan }: SprintWindow,
): MadeVelocityView => {
  const chosen = lastOf(before(closed.sprints, olderThan), count);
  if (chosen.length === 0) return { view: { kind: 'none', because: whyNone(closed) }, missing: [] };
  const remembered = stored?.basis === replayBasis(board) ? stored.sprints : [];
  const figures = chosen.flatMap((sprint): SprintFigures[] => {
    const replayed = remembered.find((one) => isFiguresOf(one, sprint));
    return replayed === undefined ? [] : [{ ...replayed, name: sprint.name }];
  });
  const isKnown = new Set(figures.map(({ sprint }) => sprint));
  const missing = chosen.filter(({ id }) => !isKnown.has(id)).map(({ id }) => id);
  const isWhole = missing.length === 0;
  return {
    missing,
    view: {
      kind: 'sprints',
      velocity: isWhole
        ? velocityOf(board, figures, count)
        : { because: velocityMessages.replaying(figures.length, chosen.length) },
      sprints: figures,
      closed: closed.sprints.length,
      leftOut: closed.leftOut.map(({ name, why }) => ({ name, why })),
      partly: figures.some(({ partly }) => partly),
      ...(isWhole ? {} : { replaying: { replayed: figures.length, of: chosen.length } }),
    },
  };
};

const whyNone = ({ sprints, leftOut }: ClosedSprints): string => {
  if (sprints.length > 0) return velocityMessages.noOlderSprint;
  return leftOut.length === 0 ? velocityMessages.noClosedSprint : velocityMessages.noneReplayable(leftOut);
};

const before = (sprints: readonly ClosedSprint[], olderThan: number | undefined): readonly ClosedSprint[] => {
  if (olderThan === undefined) return sprints;
  const index = sprints.findIndex(({ id }) => id === olderThan);
  return sprints.slice(0, Math.max(index, 0));
};

/** Where the board's statistic is unknown, there is no velocity for the same reason. */
const velocityOf = (board: BoardToReplay, figures: readonly SprintFigures[], count: number): Velocity => {
  const statistic = statisticOf(board);
  return statistic.kind === 'unknown' ? { because: statistic.because } : velocityOfFigures(figures, count);
};
