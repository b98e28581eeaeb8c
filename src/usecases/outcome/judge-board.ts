import type { Answer } from '../../contract/answer';
import type { VelocityView } from '../../contract/sprints-view';
import { type BoardToReplay, replayBasis } from '../../domain/sprints/replay/replay-board';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import { SourceFailure } from '../../ports/source-failure';
import { boardToReplay } from '../project/board-to-replay';
import { type ProjectRulesInForce, rulesOfProject } from '../project/rules-in-force';
import { readVelocity } from '../sprints/read-velocity';
import { replaySprints } from '../sprints/replay-sprints';
import { type ShowVelocitySources, boardOf } from '../sprints/show-velocity';
import { noBoard, noConfiguration } from '../sprints/velocity-messages';
import { type JudgeSources, type JudgedSprints, judgeSprints, type SprintToJudge } from './judge-sprints';

export type OutcomeSources = ShowVelocitySources & JudgeSources;

export type OutcomePlace = {
  readonly project: { readonly id: string; readonly key: string };
  readonly boardId: number | undefined;
};

export type Judged = JudgedSprints & { readonly inForce: ProjectRulesInForce };

/**
 * The last closed sprints of a board with their items judged, or why there are none. @throws
 * SourceFailure
 */
export const judgeBoard = async (
  sources: OutcomeSources,
  { project, boardId }: OutcomePlace,
): Promise<Answer<Judged | { readonly because: string }>> => {
  const board = await boardOf(sources, project, boardId);
  if (!board.ok) return board;
  const { value } = board;
  if (value === undefined) return none(becauseOf(noBoard));
  if (value.type === 'kanban') return none(noSprints);
  const asked = await boardToReplay(sources, project, value);
  if (asked === undefined) return none(becauseOf(noConfiguration(value)));
  const view = await readVelocity(sources, asked);
  if (view.kind !== 'sprints') return none(becauseOf(view));
  if ('because' in view.velocity) return none(view.velocity.because);
  const inForce = await rulesOfProject(sources, project.id);
  const sprints = await itemsOf(sources, asked, view.sprints);
  if ('because' in sprints) return none(sprints.because);
  return { ok: true, value: { ...(await judgeSprints(sources, asked, inForce, sprints)), inForce } };
};

const none = (because: string): Answer<{ readonly because: string }> => ({ ok: true, value: { because } });

const noSprints = 'This board works without sprints, so there is no start at which its items could have been ready.';

const becauseOf = (view: VelocityView): string => (view.kind === 'none' ? view.because : noSprints);

/** The items of sprints whose figures are known; what is no longer remembered is replayed. */
const itemsOf = async (
  sources: OutcomeSources,
  asked: BoardToReplay,
  sprints: readonly SprintFigures[],
): Promise<readonly SprintToJudge[] | { readonly because: string }> => {
  const place = { projectId: asked.project.id, boardId: asked.board.id };
  const basis = replayBasis(asked);
  const recalled = await Promise.all(
    sprints.map(async (figures) => {
      const items = await sources.sprintStore.readItems(place, figures.sprint);
      const same = items?.basis === basis && items.start === figures.start && items.close === figures.close;
      return { figures, items: same ? items : undefined };
    }),
  );
  const forgotten = recalled.filter(({ items }) => items === undefined).map(({ figures }) => closedSprint(figures));
  const replayed = forgotten.length === 0 ? [] : await replaySprints(sources, asked, forgotten);
  if ('because' in replayed) {
    if (replayed.passing) throw new SourceFailure({ kind: 'jira-unavailable' }, replayed.because);
    return replayed;
  }
  return recalled.flatMap(({ figures, items: remembered }) => {
    const items = remembered ?? replayed.find((one) => one.figures.sprint === figures.sprint)?.items;
    return items === undefined ? [] : [{ figures, items }];
  });
};

const closedSprint = ({ sprint: id, name, start, close }: SprintFigures) =>
  ({ id, name, state: 'closed', start, close }) as const;
