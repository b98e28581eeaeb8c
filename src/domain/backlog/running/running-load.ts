import { exact } from '../../arithmetic/exact';
import { dayMs } from '../../arithmetic/day';
import { type Judging, judgeFacts, sizeOfFacts } from '../facts/judge-facts';
import { type BandLoads, loadOfItems } from '../runway/band-loads';
import { type BandShares, type Share, sharesOf } from '../runway/runway';
import type { RunwayPlan } from '../runway/runway-plan';
import type { OpenSprints } from './update-open-sprints';
import type { OpenSprint } from './running-item';

/** A running sprint as far as its items are remembered; `left`: what is not done, by band. */
export type RunningLoad = OpenSprint & { readonly done: Share; readonly left: BandShares; readonly all: Share };

/**
 * The running sprints of a board with what is done and what is left of each, in the runway's unit.
 * Done is what stands in a status of that category. The sprint that ends first stands first.
 */
export const runningLoads = (
  { sprints, items }: OpenSprints,
  plan: Pick<RunwayPlan, 'medianSize'>,
  judging: Judging,
): readonly RunningLoad[] => {
  const ids = [...new Set(items.map(({ sprint }) => sprint))];
  const loads = ids.flatMap((id): RunningLoad[] => {
    const sprint = sprints.find((one) => one.id === id);
    if (sprint === undefined) return [];
    const ofSprint = items.filter((item) => item.sprint === id);
    const done = sharesOf(
      loadIn(
        ofSprint.filter((item) => item.done),
        judging,
      ),
      plan,
    );
    const left = sharesOf(
      loadIn(
        ofSprint.filter((item) => !item.done),
        judging,
      ),
      plan,
    );
    const all = { items: done.items + left.items, amount: exact(done.amount + left.amount) };
    return [{ ...sprint, done: { items: done.items, amount: done.amount }, left, all }];
  });
  return loads.toSorted((a, b) => (a.end ?? Infinity) - (b.end ?? Infinity) || a.id - b.id);
};

const loadIn = (items: OpenSprints['items'], judging: Judging): BandLoads =>
  loadOfItems(items.map((item) => ({ band: judgeFacts(item, judging).band, size: sizeOfFacts(item) })));

/** Days until a sprint ends, begun ones counted whole; below 0 where it should be over. */
export const daysLeft = (end: number, now: number): number => Math.ceil((end - now) / dayMs);
