import {
  isCommitted,
  isJudgedStartOf,
  judgedItems,
  type JudgedSprintItem,
  type JudgedStart,
  judgeStart,
} from '../../domain/outcome/judged-start';
import { rulesForThePast } from '../../domain/outcome/readiness-at-start';
import { chooseSprintsToJudge, type SprintWithStart } from '../../domain/outcome/sprints-to-judge';
import type { BacklogId } from '../../domain/project/board';
import { sizeLimit } from '../../domain/readiness/size-limit';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { ReplayedItems } from '../../domain/sprints/replayed-sprint';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import type { Clock } from '../../ports/clock';
import type { ContentHistories, OutcomeStore } from '../../ports/outcome-ports';
import { SourceFailure } from '../../ports/source-failure';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { velocityMessages } from '../sprints/velocity-messages';

/** Items are read as the app: what is stored must not depend on who looked first. */
export type JudgeSources = {
  readonly clock: Clock;
  readonly appContentHistories: ContentHistories;
  readonly outcomeStore: OutcomeStore;
};

/** A closed sprint with its items as they were replayed. */
export type SprintToJudge = { readonly figures: SprintFigures; readonly items: ReplayedItems };

/** A sprint with its committed items, and those whose history cannot tell whether they were. */
export type JudgedSprint = SprintToJudge & {
  readonly judgedAt: number;
  readonly judged: readonly JudgedSprintItem[];
};

/** The sprints that were judged, and those that were not. */
export type JudgedSprints = {
  /** The last of those that are asked for, in their order. */
  readonly sprints: readonly JudgedSprint[];
  /** How many before them would have been too much at once. */
  readonly older: number;
  /** Those that hold too many items to be ever judged. */
  readonly tooLarge: readonly SprintToJudge[];
};

/** The sprints of a board, and the rules in force. */
export type JudgeSprintsRequest = {
  readonly sprints: readonly SprintToJudge[];
  readonly inForce: ProjectRulesInForce;
};

/**
 * Judges the items of closed sprints as they were at the start, and remembers the judgement: anew
 * only where the replay or the rules are others. Two people who do so at once save the same.
 * @throws SourceFailure
 */
export const judgeSprints = async (
  sources: JudgeSources,
  board: BoardToReplay,
  { sprints, inForce }: JudgeSprintsRequest,
): Promise<JudgedSprints> => {
  const backlogId = { projectId: board.project.id, boardId: board.board.id };
  const remembered = await readJudgedStarts(sources, backlogId, { sprints, inForce });
  const { within, tooLarge } = chooseSprintsToJudge(remembered);
  const missing = within.flatMap(({ sprint, judged }) => (judged === undefined ? [sprint] : []));
  const fresh = await judgeAnew(sources, board, { sprints: missing, inForce });
  await Promise.all(
    [...fresh].map(([sprint, judged]) => sources.outcomeStore.save(backlogId, sprint.figures.sprint, judged)),
  );
  return {
    sprints: within.flatMap(({ sprint, judged = fresh.get(sprint) }) =>
      judged === undefined ? [] : [{ ...sprint, judgedAt: judged.judgedAt, judged: judgedItems(sprint.items, judged) }],
    ),
    older: sprints.length - within.length - tooLarge.length,
    tooLarge,
  };
};

/** The sprints with their judged starts, as far as they are of these replays and rules. */
const readJudgedStarts = async (
  { outcomeStore }: JudgeSources,
  backlogId: BacklogId,
  { sprints, inForce }: JudgeSprintsRequest,
): Promise<readonly SprintWithStart<SprintToJudge>[]> => {
  const rules = rulesName(inForce);
  return Promise.all(
    sprints.map(async (sprint) => {
      const judged = await outcomeStore.read(backlogId, sprint.figures.sprint);
      const isValid = judged !== undefined && isJudgedStartOf(judged, sprint.items, rules);
      return { sprint, judged: isValid ? judged : undefined };
    }),
  );
};

/**
 * Names what a judgement depends on besides the items: the rules by their versions, and the limit
 * of size, which moves with the velocity. Stored with it.
 */
const rulesName = ({ version, overridesVersion, rules, team }: ProjectRulesInForce): string =>
  JSON.stringify([version, overridesVersion ?? null, sizeLimit(rules, team).points]);

const judgeAnew = async (
  { clock, appContentHistories }: JudgeSources,
  { fields }: BoardToReplay,
  { sprints, inForce }: JudgeSprintsRequest,
): Promise<ReadonlyMap<SprintToJudge, JudgedStart>> => {
  const ids = [...new Set(sprints.flatMap(({ items }) => items.items.filter(isCommitted).map(({ id }) => id)))];
  const [items, changes] = await Promise.all([
    appContentHistories.readItems(ids, fields),
    appContentHistories.readChanges(ids, fields),
  ]);
  // Half of the histories would give a wrong judgement (J2); in a minute Jira may give all of them.
  if (changes === undefined) throw new SourceFailure({ kind: 'jira-unavailable' }, velocityMessages.historiesCut);
  const rules = rulesForThePast(inForce.rules);
  const name = rulesName(inForce);
  return new Map(
    sprints.map((sprint) => [
      sprint,
      judgeStart(sprint.items, { items, changes }, { rules, team: inForce.team, name, now: clock() }),
    ]),
  );
};
