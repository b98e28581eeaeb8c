import type { VelocityView } from '../../contract/sprints-view';
import type { ClosedSprint } from '../../domain/project/sprint';
import { closedSprints, lastOf } from '../../domain/sprints/closed-sprints';
import { type BoardToReplay, replayBasis, replayBoard } from '../../domain/sprints/replay/replay-board';
import type { ReplayedSprint } from '../../domain/sprints/replayed-sprint';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import { type Velocity, velocityOfFigures } from '../../domain/sprints/velocity';
import type { Boards } from '../../ports/project-ports';
import { type ThroughputSources, readThroughput } from './read-throughput';
import { type ReplaySources, type NotReplayed, replaySprints } from './replay-sprints';
import { none, whyNone } from './velocity-messages';

/** How many closed sprints are shown where nobody chose (V17). */
export const sprintsShown = 7;

export type VelocitySources = ReplaySources &
  ThroughputSources & { readonly visibleBoards: Pick<Boards, 'listSprints'> };

/** Which closed sprints: the last `count`, or those before `olderThan`, a sprint's id. */
export type SprintWindow = { readonly count: number; readonly olderThan?: number };

/**
 * Committed against completed for closed sprints of a board. Each is replayed once and its figures
 * are remembered: anew only where the board's configuration is another, or the sprint was reopened
 * and closed again (V22). A kanban board has no sprints but weeks (V23).
 */
export const readVelocity = async (
  sources: VelocitySources,
  asked: BoardToReplay,
  { count, olderThan }: SprintWindow = { count: sprintsShown },
): Promise<VelocityView> => {
  const { board, fields } = asked;
  if (board.type === 'kanban') return (await readThroughput(sources, asked)).view;
  if (fields.sprint === undefined)
    return none('This site has no Sprint field, so nobody can tell what was in a sprint.');
  const all = await sources.visibleBoards.listSprints(board.id);
  // Jira answers with the sprints made on the board and those that items of its filter are in
  // (V29).
  const { sprints, leftOut } = closedSprints(all, board, { sprintIdsOfItems: new Set(all.map(({ id }) => id)) });
  const chosen = lastOf(before(sprints, olderThan), count);
  if (chosen.length === 0) {
    await rememberNone(sources, asked);
    return none(whyNone(sprints, leftOut));
  }

  const figures = await figuresOf(sources, asked, chosen);
  if ('because' in figures) return none(figures.because);
  return {
    kind: 'sprints',
    velocity: velocityOf(asked, figures, count),
    sprints: figures,
    closed: sprints.length,
    leftOut: leftOut.map(({ name, why }) => ({ name, why })),
    partly: figures.some(({ partly }) => partly),
  };
};

/**
 * A board that has no closed sprint yet is known to have none, so that nobody looks again before
 * one closes.
 */
const rememberNone = async ({ sprintStore: sprintMemory }: VelocitySources, asked: BoardToReplay): Promise<void> => {
  const place = { projectId: asked.project.id, boardId: asked.board.id };
  if ((await sprintMemory.read(place)) === undefined)
    await sprintMemory.save(place, { board: asked.board, basis: replayBasis(asked), sprints: [] });
};

const before = (sprints: readonly ClosedSprint[], olderThan: number | undefined): readonly ClosedSprint[] => {
  if (olderThan === undefined) return sprints;
  const index = sprints.findIndex(({ id }) => id === olderThan);
  return sprints.slice(0, Math.max(index, 0));
};

/** The figures of the chosen sprints, remembered or replayed now, in their order. */
const figuresOf = async (
  sources: VelocitySources,
  asked: BoardToReplay,
  chosen: readonly ClosedSprint[],
): Promise<readonly SprintFigures[] | NotReplayed> => {
  const place = { projectId: asked.project.id, boardId: asked.board.id };
  const basis = replayBasis(asked);
  const remembered = await sources.sprintStore.read(place);
  const known = remembered?.basis === basis ? remembered.sprints : [];
  const missing = chosen.filter((sprint) => !known.some((figures) => isOf(figures, sprint)));
  const replayed = missing.length === 0 ? [] : await replaySprints(sources, asked, missing);
  if ('because' in replayed) return replayed;
  const fresh = replayed.map(({ figures }) => figures);
  const kept = known.filter(({ sprint }) => !fresh.some((figures) => figures.sprint === sprint));
  if (fresh.length > 0)
    await sources.sprintStore.save(place, { board: asked.board, basis, sprints: [...kept, ...fresh] });
  return chosen.flatMap((sprint) => {
    const figures = [...fresh, ...kept].find((one) => isOf(one, sprint));
    return figures === undefined ? [] : [{ ...figures, name: sprint.name }];
  });
};

/** V22: a sprint that was reopened closes at another instant. */
const isOf = (figures: ReplayedSprint, { id, start, close }: ClosedSprint): boolean =>
  figures.sprint === id && figures.start === start && figures.close === close;

/** Where the board's statistic is not known, that is why there is no velocity. */
const velocityOf = (asked: BoardToReplay, figures: readonly SprintFigures[], count: number): Velocity => {
  const { statistic } = replayBoard(asked);
  return statistic.kind === 'unknown' ? { because: statistic.because } : velocityOfFigures(figures, count);
};
