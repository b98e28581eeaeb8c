import type { RunningSprintView, VelocityView } from '../../contract/sprints-view';
import type { BacklogId } from '../../domain/project/board';
import { figuresOfItems } from '../../domain/sprints/figures-of-items';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import { velocityOfFigures } from '../../domain/sprints/velocity';
import type { IssueSummaries } from '../../ports/item-ports';
import type { SprintStore } from '../../ports/sprint-ports';

export type OwnVelocitySources = {
  readonly sprintStore: Pick<SprintStore, 'readItems'>;
  /** As the viewer. */
  readonly summaries: IssueSummaries;
};

/**
 * A velocity out of the items that the viewer sees, for who does not see nearly all (J10). Sprints
 * whose items are no longer remembered are left out of it.
 * @throws SourceFailure
 */
export const ownVelocity = async (
  sources: OwnVelocitySources,
  backlogId: BacklogId,
  view: VelocityView,
): Promise<VelocityView> => {
  switch (view.kind) {
    case 'none':
      return { ...view, ...(await ownRunning(sources, backlogId, view)) };
    case 'no-sprints':
      return view;
    case 'sprints':
      return ownSprints(sources, backlogId, view);
  }
};

const ownSprints = async (
  { sprintStore, summaries }: OwnVelocitySources,
  backlogId: BacklogId,
  view: Extract<VelocityView, { kind: 'sprints' }>,
): Promise<VelocityView> => {
  const replayed = await Promise.all(
    view.sprints.map(async (figures) => ({ figures, items: await sprintStore.readItems(backlogId, figures.sprint) })),
  );
  const visible = await summaries.read([
    ...new Set(replayed.flatMap(({ items }) => items?.items.map(({ id }) => id) ?? [])),
  ]);
  const sprints = replayed.flatMap(({ figures, items }): SprintFigures[] => {
    if (items === undefined) return [];
    const own = items.items.filter(({ id }) => visible.has(id));
    return [{ ...figuresOfItems(figures, own), name: figures.name }];
  });
  const isKnown = 'mean' in view.velocity;
  return {
    ...view,
    ...(await ownRunning({ sprintStore, summaries }, backlogId, view)),
    sprints,
    velocity: isKnown ? velocityOfFigures(sprints, sprints.length) : view.velocity,
    ownOnly: true,
  };
};

/** Of running sprints the same; how many items there are is told to nobody else. */
const ownRunning = async (
  { sprintStore, summaries }: Pick<OwnVelocitySources, 'sprintStore' | 'summaries'>,
  backlogId: BacklogId,
  { running }: { readonly running?: readonly RunningSprintView[] | undefined },
): Promise<{ readonly running?: readonly RunningSprintView[] }> => {
  if (running === undefined) return {};
  const own = running.map(async ({ figures, ...known }): Promise<RunningSprintView> => {
    const sprint = { ...known, items: undefined };
    const replayed = figures && (await sprintStore.readItems(backlogId, sprint.sprint));
    if (figures === undefined || replayed === undefined) return sprint;
    const visible = await summaries.read(replayed.items.map(({ id }) => id));
    const seen = replayed.items.filter(({ id }) => visible.has(id));
    return { ...sprint, figures: { ...figuresOfItems(figures, seen), name: figures.name } };
  });
  return { running: await Promise.all(own) };
};
