import { type Check, holdsIf, notSeen } from '../check';

/** V1, V30: without both instants a sprint cannot be replayed. */
export const closedSprints: Check = {
  assumed: 'A closed sprint says when it was started and when it was completed',
  consequence: 'Sprints that do not are left out of the velocity.',
  look: async ({ reads }) => {
    const sprints = await reads.closedSprints();
    if (sprints.length === 0) return notSeen('the board has no closed sprint');
    const lacking = sprints.filter(({ start, close }) => start === undefined || close === undefined);
    return holdsIf(lacking.length === 0, `${sprints.length - lacking.length} of ${sprints.length} closed sprints do`);
  },
};
