import { type CountedFlow, weeksBasis, workBasis } from '../../domain/flow/counted-flow';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { Unknown } from '../../domain/wording/unknown';
import type { FlowRefusal, FlowStore } from '../../ports/flow-ports';
import { velocityMessages } from '../sprints/velocity-messages';
import { isFlowOld, queueFlow, type QueueFlowSources } from './queue-flow';

const messages = {
  filterRefused: velocityMessages.weekFilterRefused,
  projectRefused:
    'The app may not browse this project, so it cannot tell what was finished. Grant "Browse projects" to the role of apps.',
};

export type ReadFlowSources = QueueFlowSources & { readonly flowStore: Pick<FlowStore, 'read' | 'readRefusal'> };

/** What is remembered of the flow of a board. */
export type ReadFlow = {
  /** Undefined where nothing was counted by the columns that the board has now. */
  readonly counted: CountedFlow | undefined;
  /** It is being counted anew. */
  readonly isCounting: boolean;
  /** Why it cannot be. */
  readonly refused: Unknown | undefined;
};

/**
 * The flow of a board as it was last counted; has it counted in the background where that is long
 * ago. For a viewer who may browse the project.
 * @throws SourceFailure
 */
export const readFlow = async (sources: ReadFlowSources, boardToReplay: BoardToReplay): Promise<ReadFlow> => {
  const { project, board, configuration } = boardToReplay;
  const backlogId = { projectId: project.id, boardId: board.id };
  const [stored, refusal] = await Promise.all([
    sources.flowStore.read(backlogId),
    sources.flowStore.readRefusal(backlogId),
  ]);
  const counted = stored && ofBoard(stored, configuration);
  const isDue = counted === undefined || isFlowOld(counted, sources.clock());
  const isCounting = isDue && (await queueFlow(sources, { backlogId, projectKey: project.key }, refusal));
  const refused = isDue && !isCounting ? flowRefusal(refusal, board.name) : undefined;
  return { counted, isCounting, refused };
};

/** Without what was counted by other columns. */
const ofBoard = (
  { work, ...stored }: CountedFlow,
  configuration: BoardToReplay['configuration'],
): CountedFlow | undefined => {
  if (stored.basis !== weeksBasis(configuration)) return undefined;
  return work?.basis === workBasis(configuration) ? { ...stored, work } : stored;
};

/** Why no flow can be counted, in a sentence; undefined where it can. */
export const flowRefusal = (refusal: FlowRefusal | undefined, board: string): Unknown | undefined =>
  refusal && { because: sentences[refusal.why](board) };

const sentences: Readonly<Record<FlowRefusal['why'], (board: string) => string>> = {
  configuration: velocityMessages.noConfiguration,
  filter: messages.filterRefused,
  project: () => messages.projectRefused,
  'histories-cut': () => velocityMessages.historiesCut,
  'no-done-status': () => velocityMessages.noDoneStatus,
};
