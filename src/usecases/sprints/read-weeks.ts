import type { VelocityView } from '../../contract/sprints-view';
import { dayMs } from '../../domain/arithmetic/day';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import { type FinishedWeeks, weeksBasis } from '../../domain/sprints/replayed-sprint';
import type { SprintStore, WeekStore } from '../../ports/sprint-ports';
import { queueReplay, type QueueReplaySources, replayRefusal } from './queue-replay';
import { velocityMessages } from './velocity-messages';

export type WeekSources = QueueReplaySources & {
  readonly sprintStore: Pick<SprintStore, 'readReplay'>;
  readonly weekStore: Pick<WeekStore, 'read'>;
};

/** Older weeks are shown, with their date, and counted anew in the background. */
const countAgainAfterMs = 3_600_000;

/**
 * What a board without sprints finished in each of the last weeks (V23), as it was last counted.
 * For a viewer who may browse the project.
 * @throws SourceFailure
 */
export const readWeeks = async (sources: WeekSources, boardToReplay: BoardToReplay): Promise<VelocityView> => {
  const { project, board, configuration } = boardToReplay;
  const backlogId = { projectId: project.id, boardId: board.id };
  const [stored, state] = await Promise.all([
    sources.weekStore.read(backlogId),
    sources.sprintStore.readReplay(backlogId),
  ]);
  const counted = stored?.basis === weeksBasis(configuration) ? stored : undefined;
  const isDue = counted === undefined || isOld(counted, sources.clock());
  const isQueued =
    isDue && (await queueReplay(sources, { backlogId, projectKey: project.key }, { state, sprintIds: [] }));
  const refusal = isDue && !isQueued ? replayRefusal(state, board) : undefined;
  if (counted === undefined)
    return {
      kind: 'none',
      ...(refusal ?? { because: velocityMessages.counting, replaying: { replayed: 0, of: 1 } }),
    };
  return {
    ...makeWeeksView(counted),
    ...(isDue && refusal === undefined ? { replaying: { replayed: 0, of: 1 } } : {}),
  };
};

/** Also where another week is over since. */
const isOld = ({ countedAt, weeks }: FinishedWeeks, now: number): boolean =>
  now - countedAt >= countAgainAfterMs || (weeks.at(-1)?.to ?? 0) + 7 * dayMs <= now;

/** Finished weeks as they are shown. */
export const makeWeeksView = ({
  countedAt,
  weeks,
  unknown,
  partly,
}: FinishedWeeks): Extract<VelocityView, { kind: 'throughput' }> => ({
  kind: 'throughput',
  weeks: weeks.map(({ from, to, items }) => ({
    from,
    to,
    finished: items.length,
    imported: items.filter(({ imported }) => imported).length,
  })),
  mean: weeks.reduce((total, { items }) => total + items.length, 0) / weeks.length,
  unknown,
  partly,
  countedAt,
});
