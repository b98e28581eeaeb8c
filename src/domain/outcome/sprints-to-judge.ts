import type { ReplayedItems } from '../sprints/replayed-sprint';
import { isCommitted, type JudgedStart } from './judged-start';

/** So many items are judged at once: a bound for the time and the points that one view costs. */
export const mostJudged = 500;

/** A closed sprint, with its judged start where that is remembered. */
export type SprintWithStart<Sprint> = { readonly sprint: Sprint; readonly judged: JudgedStart | undefined };

/** Which sprints are judged. */
export type SprintsToJudge<Sprint> = {
  /** The last sprints without a gap, in their order. */
  readonly within: readonly SprintWithStart<Sprint>[];
  /** Sprints with more items than can be judged at once, the last one first. */
  readonly tooLarge: readonly Sprint[];
};

/** The last sprints, as far as the bound for those that are not remembered reaches. */
export const chooseSprintsToJudge = <Sprint extends { readonly items: ReplayedItems }>(
  sprints: readonly SprintWithStart<Sprint>[],
): SprintsToJudge<Sprint> => {
  const within: SprintWithStart<Sprint>[] = [];
  const tooLarge: Sprint[] = [];
  let room = mostJudged;
  for (const candidate of sprints.toReversed()) {
    const count = itemsToJudge(candidate);
    if (count > mostJudged) {
      tooLarge.push(candidate.sprint);
      continue;
    }
    if (count > room) break;
    room -= count;
    within.unshift(candidate);
  }
  return { within, tooLarge };
};

const itemsToJudge = ({ sprint, judged }: SprintWithStart<{ readonly items: ReplayedItems }>): number =>
  judged === undefined ? sprint.items.items.filter(isCommitted).length : 0;
