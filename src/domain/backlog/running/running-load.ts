import { exact } from '../../arithmetic/exact';
import { dayMs } from '../../arithmetic/day';
import { type Judging, judgeFacts, sizeOfFacts } from '../facts/judge-facts';
import { type BandLoads, loadOfItems } from '../runway/band-loads';
import { type BandShares, type Share, sharesOf } from '../runway/runway';
import type { RunwayPlan } from '../runway/runway-plan';
import type { OpenSprints } from './update-open-sprints';
import type { OpenSprint } from './running-item';
import { runningSprints } from './running-sprints';

/** A running sprint as far as its items are remembered; `left`: what is not done, by band. */
export type RunningLoad = OpenSprint & { readonly done: Share; readonly left: BandShares; readonly all: Share };

/**
 * The running sprints of a board with what is done and what is left of each, in the runway's unit.
 * Done is what stands in a status of that category. The sprint that ends first stands first.
 */
export const runningLoads = (
  open: OpenSprints,
  plan: Pick<RunwayPlan, 'medianSize'>,
  judging: Judging,
): readonly RunningLoad[] =>
  runningSprints(open).map((sprint) => {
    const items = open.items.filter((item) => item.sprint === sprint.id);
    const sharesIn = (some: OpenSprints['items']): BandShares => sharesOf(loadIn(some, judging), plan);
    const done = sharesIn(items.filter((item) => item.done));
    const left = sharesIn(items.filter((item) => !item.done));
    const all = { items: items.length, amount: exact(done.amount + left.amount) };
    return { ...sprint, done: { items: done.items, amount: done.amount }, left, all };
  });

const loadIn = (items: OpenSprints['items'], judging: Judging): BandLoads =>
  loadOfItems(items.map((item) => ({ band: judgeFacts(item, judging).band, size: sizeOfFacts(item) })));

/** Days until a sprint ends, begun ones counted whole; below 0 where it should be over. */
export const daysLeft = (end: number, now: number): number => Math.ceil((end - now) / dayMs);
