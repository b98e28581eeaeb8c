import type { VelocityView } from '../../contract/sprints-view';
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
    sprints,
    velocity: isKnown ? velocityOfFigures(sprints, sprints.length) : view.velocity,
    ownOnly: true,
  };
};
