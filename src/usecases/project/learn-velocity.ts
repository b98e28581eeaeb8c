import type { VelocityView } from '../../contract/sprints-view';
import type { TeamFacts } from '../../domain/readiness/size-limit';
import type { TeamVelocityStore } from '../../ports/sprint-ports';

/**
 * Remembers the velocity of a project's first board for the screens that do not read it, so that an
 * item has one limit of size everywhere. Gives what is known of the team then. A velocity that is
 * only a lower bound (V31) changes nothing; one that does not sum points is deleted, because no
 * estimate in points can be measured by it.
 * @throws SourceFailure
 */
export const learnVelocity = async (
  store: TeamVelocityStore,
  { projectId, team }: { readonly projectId: string; readonly team: TeamFacts },
  view: VelocityView,
): Promise<TeamFacts> => {
  if (view.kind !== 'sprints' || 'because' in view.velocity) return team;
  if (view.sprints.some(({ unit }) => unit !== 'points')) {
    if (team.velocity !== undefined) await store.delete(projectId);
    return {};
  }
  const { mean, complete } = view.velocity;
  if (!complete || mean === team.velocity) return team;
  await store.save(projectId, mean);
  return { velocity: mean };
};
