import type { Answer } from '../contract/answer';
import type { OutcomeView } from '../contract/outcome-view';
import type { SprintFigures } from '../domain/sprints/sprint-figures';
import type { VelocityView } from '../contract/velocity-view';
import { readinessOutcome } from '../domain/outcome/readiness-outcome';
import { askedBoard } from './asked-board';
import { basisOf, type AskedBoard } from '../domain/sprints/replay/replay-board';
import { judgeSprints, mostJudged, type JudgedSprints, type JudgeSources, type SprintToJudge } from './judge-sprints';
import { noBoard, noConfiguration, readVelocity } from './read-velocity';
import { replaySprints } from './replay-sprints';
import { rulesOfProject, versionsOf, type ProjectRulesInForce } from './rules-in-force';
import { boardOf, type ShowVelocitySources } from './show-velocity';
import { SourceFailure } from '../ports/source-failure';

export type OutcomeSources = ShowVelocitySources & JudgeSources;

export type OutcomePlace = {
  readonly project: { readonly id: string; readonly key: string };
  readonly boardId: number | undefined;
};

/** How items that were ready when their sprint began fared against the others, in the last closed sprints of a board (the velocity's). */
export const showOutcome = async (sources: OutcomeSources, place: OutcomePlace): Promise<Answer<OutcomeView>> => {
  const read = await judgedOfBoard(sources, place);
  return read.ok
    ? { ok: true, value: 'because' in read.value ? { kind: 'none', ...read.value } : viewOf(read.value) }
    : read;
};

type Judged = JudgedSprints & { readonly inForce: ProjectRulesInForce };

const viewOf = ({ sprints, older, tooLarge, inForce }: Judged): OutcomeView => ({
  kind: 'outcome',
  all: readinessOutcome(sprints.flatMap(({ judged }) => judged.map((one) => one.judged))),
  sprints: sprints.map(({ figures: { sprint, name }, judgedAt, judged }) => ({
    sprint,
    name,
    judgedAt,
    outcome: readinessOutcome(judged.map((one) => one.judged)),
  })),
  older,
  leftOut: tooLarge.map(({ figures: { name } }) => ({
    name,
    why: `It began with more than ${mostJudged} items, which are too many to judge.`,
  })),
  partly: sprints.some(({ figures }) => figures.partly),
  unit: sprints[0]?.figures.unit ?? 'points',
  ...versionsOf(inForce),
});

/** The last closed sprints of a board with their items judged, or why there are none. @throws SourceFailure */
export const judgedOfBoard = async (
  sources: OutcomeSources,
  { project, boardId }: OutcomePlace,
): Promise<Answer<Judged | { readonly because: string }>> => {
  const board = await boardOf(sources, project, boardId);
  if (!board.ok) return board;
  const { value } = board;
  if (value === undefined) return none(becauseOf(noBoard));
  if (value.type === 'kanban') return none(noSprints);
  const asked = await askedBoard(sources, project, value);
  if (asked === undefined) return none(becauseOf(noConfiguration(value)));
  const view = await readVelocity(sources, asked);
  if (view.kind !== 'sprints') return none(becauseOf(view));
  if ('none' in view.velocity) return none(view.velocity.none);
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
  asked: AskedBoard,
  sprints: readonly SprintFigures[],
): Promise<readonly SprintToJudge[] | { readonly because: string }> => {
  const place = { projectId: asked.project.id, boardId: asked.board.id };
  const basis = basisOf(asked);
  const recalled = await Promise.all(
    sprints.map(async (figures) => {
      const items = await sources.sprintMemory.recallItems(place, figures.sprint);
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
