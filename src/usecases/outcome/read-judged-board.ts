import type { Answer } from '../../contract/answer';
import { isJudgedStartOf, judgedItems, type JudgedSprintItem } from '../../domain/outcome/judged-start';
import { isTooLarge } from '../../domain/outcome/sprints-to-judge';
import type { BacklogId } from '../../domain/project/board';
import { type BoardToReplay, replayBasis } from '../../domain/sprints/replay/replay-board';
import { isReplayOf, type ReplayedItems } from '../../domain/sprints/replayed-sprint';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import type { Unknown } from '../../domain/wording/unknown';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import type { IssueSummaries } from '../../ports/item-ports';
import type { OutcomeStore } from '../../ports/outcome-ports';
import type { SprintStore } from '../../ports/sprint-ports';
import type { BoardOfProject } from '../project/find-board';
import { type ProjectRulesInForce, readProjectRules } from '../project/rules-in-force';
import { isRunAtWork } from '../project/run-at-work';
import { queueReplay } from '../sprints/queue-replay';
import { readVelocity, type VelocitySources } from '../sprints/read-velocity';
import type { Sight } from '../items/read-sight';
import { openSprints, type OpenSprintsSources } from '../sprints/open-sprints';
import { velocityMessages } from '../sprints/velocity-messages';
import { rulesName } from './judge-starts';

const messages = {
  noSprints: 'This board works without sprints, so there is no start at which its items could have been ready.',
};

export type OutcomeSources = OpenSprintsSources &
  VelocitySources & {
    readonly sprintStore: Pick<SprintStore, 'readItems'>;
    readonly outcomeStore: Pick<OutcomeStore, 'read' | 'readRun'>;
    /** As the viewer. */
    readonly summaries: IssueSummaries;
  };

/** A sprint with its committed items, and those whose history cannot tell whether they were. */
export type JudgedSprint = {
  readonly figures: SprintFigures;
  readonly items: ReplayedItems;
  readonly judgedAt: number;
  readonly judged: readonly JudgedSprintItem[];
};

/** The last closed sprints of a board as far as they are judged, in their order. */
export type JudgedBoard = {
  readonly sprints: readonly JudgedSprint[];
  /** How many are still to be replayed or judged. */
  readonly missing: number;
  /** Those that hold too many items to be ever judged. */
  readonly tooLarge: readonly SprintFigures[];
  /** The rules that they are judged by. */
  readonly inForce: ProjectRulesInForce;
  readonly sight: Sight;
};

/**
 * The last closed sprints of a board with their items as they are judged, or why there are none.
 * Those that are not judged yet are judged in the background. For a viewer who sees only a part of
 * the board they hold the items that this viewer sees.
 * @throws SourceFailure
 */
export const readJudgedBoard = async (
  sources: OutcomeSources,
  request: BoardOfProject,
): Promise<Answer<JudgedBoard | Unknown>> => {
  const { project } = request;
  const opened = await openSprints(sources, request);
  if (!opened.ok) return opened;
  if ('because' in opened.value) return none(opened.value.because);
  const { boardToReplay, sight } = opened.value;
  const { board } = boardToReplay;
  if (board.type === 'kanban') return none(messages.noSprints);
  const velocity = await readVelocity(sources, boardToReplay);
  if (velocity.kind === 'none') return none(velocity.because);
  if (velocity.kind === 'no-sprints') return none(messages.noSprints);
  const { replaying } = velocity;
  if ('because' in velocity.velocity && replaying === undefined) return none(velocity.velocity.because);

  const inForce = await readProjectRules(sources, project.id);
  const sprints = await readSprints(sources, boardToReplay, { sprints: velocity.sprints, inForce });
  const toJudge = sprints.filter((sprint) => sprint === 'not-judged').length;
  const withoutItems = velocity.sprints.filter((_, index) => sprints[index] === 'no-items');
  const backlog = { backlogId: { projectId: project.id, boardId: board.id }, projectKey: project.key };
  if (withoutItems.length > 0) await queueItems(sources, backlog, withoutItems);
  const isCut = toJudge > 0 && (await queueJudging(sources, backlog));
  if (isCut) return none(velocityMessages.historiesCut);
  return {
    ok: true,
    value: {
      sprints: await asSeen(
        sources.summaries,
        sprints.filter((sprint) => typeof sprint === 'object' && 'judged' in sprint),
        sight,
      ),
      tooLarge: sprints.flatMap((sprint) =>
        typeof sprint === 'object' && 'tooLarge' in sprint ? [sprint.tooLarge] : [],
      ),
      missing: toJudge + withoutItems.length + (replaying === undefined ? 0 : replaying.of - replaying.replayed),
      inForce,
      sight,
    },
  };
};

const asSeen = async (
  summaries: IssueSummaries,
  sprints: readonly JudgedSprint[],
  sight: Sight,
): Promise<readonly JudgedSprint[]> => {
  if (sight.whole) return sprints;
  const ids = new Set(sprints.flatMap(({ judged }) => judged.map(({ item }) => item.id)));
  const visible = await summaries.read([...ids]);
  return sprints.map((sprint) => ({ ...sprint, judged: sprint.judged.filter(({ item }) => visible.has(item.id)) }));
};

const none = (because: string): Answer<Unknown> => ({ ok: true, value: { because } });

type ReadSprint = JudgedSprint | { readonly tooLarge: SprintFigures } | 'no-items' | 'not-judged';

const readSprints = (
  { sprintStore, outcomeStore }: OutcomeSources,
  board: BoardToReplay,
  { sprints, inForce }: { readonly sprints: readonly SprintFigures[]; readonly inForce: ProjectRulesInForce },
): Promise<readonly ReadSprint[]> => {
  const backlogId: BacklogId = { projectId: board.project.id, boardId: board.board.id };
  return Promise.all(
    sprints.map(async (figures): Promise<ReadSprint> => {
      const [items, start] = await Promise.all([
        sprintStore.readItems(backlogId, figures.sprint),
        outcomeStore.read(backlogId, figures.sprint),
      ]);
      if (items === undefined || !isReplayOf(items, replayBasis(board), figures)) return 'no-items';
      if (isTooLarge(items)) return { tooLarge: figures };
      if (start === undefined || !isJudgedStartOf(start, items, rulesName(inForce))) return 'not-judged';
      return { figures, items, judgedAt: start.judgedAt, judged: judgedItems(items, start) };
    }),
  );
};

/** Sprints whose items are no longer remembered are replayed again. */
const queueItems = async (
  sources: OutcomeSources,
  backlog: TrackedBacklog,
  sprints: readonly SprintFigures[],
): Promise<void> => {
  const state = await sources.sprintStore.readReplay(backlog.backlogId);
  await queueReplay(sources, backlog, { state, sprintIds: sprints.map(({ sprint }) => sprint) });
};

/** Queues the judging unless it is at work. Gives whether Jira has just cut histories off. */
const queueJudging = async (
  { clock, queue, outcomeStore }: OutcomeSources,
  backlog: TrackedBacklog,
): Promise<boolean> => {
  const run = await outcomeStore.readRun(backlog.backlogId);
  const isCut = run?.cut === true;
  const isAtWork = run !== undefined && isRunAtWork({ touchedAt: run.touchedAt, stopped: isCut }, clock());
  if (!isAtWork) await queue.pushOnce({ ...backlog, kind: 'judge-starts' });
  return isAtWork && isCut;
};
