import type { VelocityView } from '../../contract/sprints-view';
import type { TeamFacts } from '../../domain/readiness/size-limit';
import type { TeamVelocityStore } from '../../ports/sprint-ports';

/**
 * What is known of a team after the velocity of its project's first board was read, remembered for
 * the surfaces that do not read it: an item has one limit of size everywhere, which moves only when
 * a sprint was closed. A velocity that is only known at least (V31) changes nothing; a board that
 * does not sum points has none that estimates in points could be measured by.
 */
export const learnVelocity = async (
  memory: TeamVelocityStore,
  projectId: string,
  known: TeamFacts,
  view: VelocityView,
): Promise<TeamFacts> => {
  if (view.kind !== 'sprints' || 'because' in view.velocity) return known;
  if (view.sprints.some(({ unit }) => unit !== 'points')) {
    if (known.velocity !== undefined) await memory.delete(projectId);
    return {};
  }
  const { mean, complete } = view.velocity;
  if (!complete || mean === known.velocity) return known;
  await memory.save(projectId, mean);
  return { velocity: mean };
};
