import { isJudgedStartOf, type JudgedStart, judgeStart, isCommitted } from '../../domain/outcome/judged-start';
import { rulesForThePast } from '../../domain/outcome/readiness-at-start';
import { isTooLarge } from '../../domain/outcome/sprints-to-judge';
import type { BacklogId } from '../../domain/project/board';
import { sizeLimit } from '../../domain/readiness/size-limit';
import { byCloseOfFigures, lastOf } from '../../domain/sprints/closed-sprints';
import { type BoardToReplay, replayBasis } from '../../domain/sprints/replay/replay-board';
import { isReplayOf, type ReplayedItems, type ReplayedSprint } from '../../domain/sprints/replayed-sprint';
import { sprintsShown } from '../../domain/sprints/sprints-shown';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import type { ContentHistories, OutcomeStore } from '../../ports/outcome-ports';
import type { WorkQueue } from '../../ports/queue-ports';
import type { SprintStore } from '../../ports/sprint-ports';
import { readBoardToReplay } from '../project/board-to-replay';
import type { FieldSources } from '../project/project-fields';
import { type ProjectRulesInForce, readProjectRules, type RulesSources } from '../project/rules-in-force';
import { longestRunMs } from '../project/run-at-work';

/** Items are read as the app: what is stored must not depend on who looked first. */
export type JudgeSources = FieldSources &
  RulesSources & {
    readonly queue: WorkQueue;
    readonly sprintStore: Pick<SprintStore, 'read' | 'readItems'>;
    readonly appContentHistories: ContentHistories;
    readonly outcomeStore: OutcomeStore;
  };

/**
 * Judges how ready the items of the last closed sprints were at the start, as far as the sprints
 * are replayed, and remembers it: anew only where the replay or the rules are others. The last
 * closed sprint comes first; a run that was killed is taken up where it stood.
 * @throws SourceFailure
 */
export const judgeStarts = async (sources: JudgeSources, backlog: TrackedBacklog): Promise<void> => {
  const { backlogId, projectKey } = backlog;
  const { clock, outcomeStore, queue } = sources;
  const stored = await sources.sprintStore.read(backlogId);
  const project = { id: backlogId.projectId, key: projectKey };
  const board = stored && (await readBoardToReplay(sources, project, stored.board));
  if (stored === undefined || board === undefined || stored.basis !== replayBasis(board))
    return outcomeStore.deleteRun(backlogId);
  const inForce = await readProjectRules(sources, project.id);
  const missing = await sprintsWithoutStart(sources, backlogId, { sprints: stored.sprints, board, inForce });
  const begun = clock();
  for (const [index, { id, items }] of missing.entries()) {
    if (index > 0 && clock() - begun >= longestRunMs) return queue.push({ ...backlog, kind: 'judge-starts' });
    await outcomeStore.saveRun(backlogId, { touchedAt: clock() });
    const judged = await judgeAnew(sources, board, { items, inForce });
    if (judged === undefined) return outcomeStore.saveRun(backlogId, { touchedAt: clock(), cut: true });
    await outcomeStore.save(backlogId, id, judged);
  }
  return outcomeStore.deleteRun(backlogId);
};

type SprintWithItems = { readonly id: number; readonly items: ReplayedItems };

/** Those of the last sprints that are to be judged, the last closed first. */
const sprintsWithoutStart = async (
  { sprintStore, outcomeStore }: JudgeSources,
  backlogId: BacklogId,
  {
    sprints,
    board,
    inForce,
  }: {
    readonly sprints: readonly ReplayedSprint[];
    readonly board: BoardToReplay;
    readonly inForce: ProjectRulesInForce;
  },
): Promise<readonly SprintWithItems[]> => {
  const ordered = sprints.toSorted(byCloseOfFigures);
  const last = lastOf(ordered, sprintsShown).toReversed();
  const missing = await Promise.all(
    last.map(async (figures): Promise<readonly SprintWithItems[]> => {
      const id = figures.sprint;
      const [items, judged] = await Promise.all([
        sprintStore.readItems(backlogId, id),
        outcomeStore.read(backlogId, id),
      ]);
      if (items === undefined || !isReplayOf(items, replayBasis(board), figures) || isTooLarge(items)) return [];
      return judged !== undefined && isJudgedStartOf(judged, items, rulesName(inForce)) ? [] : [{ id, items }];
    }),
  );
  return missing.flat();
};

/**
 * Names what a judgement depends on besides the items: the rules by their versions, and the limit
 * of size, which moves with the velocity. Stored with it.
 */
export const rulesName = ({ version, overridesVersion, rules, team }: ProjectRulesInForce): string =>
  JSON.stringify([version, overridesVersion ?? null, sizeLimit(rules, team).points]);

/** Undefined where Jira cut the histories off: half of them would give a wrong judgement (J2). */
const judgeAnew = async (
  { clock, appContentHistories }: JudgeSources,
  { fields, names }: BoardToReplay,
  { items: sprint, inForce }: { readonly items: ReplayedItems; readonly inForce: ProjectRulesInForce },
): Promise<JudgedStart | undefined> => {
  const ids = sprint.items.filter(isCommitted).map(({ id }) => id);
  const [items, changes] = await Promise.all([
    appContentHistories.readItems(ids, fields),
    appContentHistories.readChanges(ids, fields, names),
  ]);
  if (changes === undefined) return undefined;
  const rules = rulesForThePast(inForce.rules);
  return judgeStart(sprint, { items, changes }, { rules, team: inForce.team, name: rulesName(inForce), now: clock() });
};
