import type { Draft, Play } from './draft';
import type { Timing } from './timing';

/**
 * When an item was created: on the day it was born into a sprint, at the age its draft gives, or
 * two to four sprints before its first one.
 */
export const createdAt = (draft: Draft, plays: readonly Play[], { calendar, chance }: Timing): number => {
  const first = plays[0];
  const fraction = chance.int(2, 30) / 100;
  if (first?.born !== undefined) return calendar.at(first.sprint, first.born);
  if (draft.age !== undefined) return calendar.daysAgo(draft.age[0], fraction);
  if (first === undefined) throw new Error(`${draft.ref} needs an age or a sprint: give its draft one of the two.`);
  return calendar.at(first.sprint - chance.int(2, 4), chance.int(1, 7) + fraction) + chance.int(0, 59_999);
};
