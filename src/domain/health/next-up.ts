import { weightedMedian } from '../estimates/median';
import type { NextUp } from './measure-health';
import { nextSprintsWorth } from './next-sprints-worth';
import { counted, countedNumbers, type Tally } from './tally';
import type { TopItem } from './top-of-backlog';

/** A whole backlog: its tally, its top by rank, and the future sprints of its board in their order. */
export type OrderedBacklog = {
  readonly tally: Tally;
  readonly top: readonly TopItem[];
  readonly nextSprints: readonly number[];
};

/** What comes next in a backlog, with the sentence that says how it was chosen. */
export const nextUp = (
  { tally, top, nextSprints }: OrderedBacklog,
  { velocity, sprintsAhead }: { readonly velocity: number | undefined; readonly sprintsAhead: number },
): NextUp & { readonly chosenBy: string } => {
  const usual = weightedMedian(countedNumbers(tally, 'size'));
  const { items, chosenBy } = nextSprintsWorth(top, { velocity, sprints: sprintsAhead, usual });
  return {
    worth: items,
    oneSprint: nextSprintsWorth(top, { velocity, sprints: 1, usual }).items,
    planned: nextSprints.find((sprint) => counted(tally, `sprint:${sprint}`) > 0),
    chosenBy,
  };
};
