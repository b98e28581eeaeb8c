import type { TrackedBacklog } from '../../ports/backlog-ports';
import { countFlow, type CountFlowSources } from './count-flow';
import { type ReplayRequest, type ReplaySources, replaySprints } from '../sprints/replay-sprints';

export type ReplayOrCountSources = ReplaySources & CountFlowSources;

/**
 * Replays the closed sprints of a board; of one that has none it counts the flow (V23).
 * @throws SourceFailure
 */
export const replayOrCount = async (
  sources: ReplayOrCountSources,
  backlog: TrackedBacklog,
  request: ReplayRequest,
): Promise<void> => {
  const board = await replaySprints(sources, backlog, request);
  if (board !== undefined) await countFlow(sources, backlog, { board, worksBy: 'kanban' });
};
