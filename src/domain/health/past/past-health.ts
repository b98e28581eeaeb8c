import type { ItemFacts } from '../../backlog/facts/item-facts';
import type { Judging } from '../../backlog/facts/judge-facts';
import { countersOf } from '../../backlog/count-facts';
import { type Counter, toTally } from '../../backlog/tally';
import { allComponents, type HealthComponentId } from '../components/all-components';
import type { Component } from '../components/component';
import { measureBacklog, type Yardstick } from '../measure-backlog';
import type { ItemPast, PastDays, SprintSpan } from './item-past';
import { membersOn, type PastMember } from './past-facts';
import { endOfDay } from './replay-item-past';
import { type Snapshot, snapshotValues } from '../health-snapshot';

/** The figures of a past day, as a snapshot would have them but for what histories do not hold. */
export type ReplayedDay = {
  /** Days since 1970 in UTC: its end counts. */
  readonly day: number;
  /** Open items of the backlog, and how many of them were ready. */
  readonly items: number;
  readonly ready: number;
  readonly values: Snapshot['values'];
  /** Of so many items nobody can tell whether and how they were in the backlog. */
  readonly unknown: number;
};

/** The figures that are replayed out of items; say/do is read off the replayed sprints. */
export const replayedComponents: readonly HealthComponentId[] = allComponents
  .filter(({ replayed }: Component<HealthComponentId>) => replayed === 'alike' || replayed === 'otherwise')
  .map(({ id }) => id);

/** The items of a backlog as they were, when sprints ran, and by what all is judged today. */
export type PastBacklog = {
  readonly items: readonly ItemPast[];
  readonly sprints: readonly SprintSpan[];
  readonly judging: Judging;
  readonly yardstick: Yardstick;
};

/**
 * The health of each of some past days by today's rules (H6). What asks for the order of then is
 * left out, and an item is stale by the last change that its history holds: comments are none.
 */
export const pastHealth = (
  { items, sprints, judging, yardstick }: PastBacklog,
  { first, last }: PastDays,
): readonly ReplayedDay[] => {
  const members = membersOn(items, sprints);
  const counters = counterFinder(judging);
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return days.map((day) => measureDay(day, { members: members(day), counters, yardstick }));
};

type CountersOf = (facts: ItemFacts) => readonly Counter[];

/** An item that is the same as the day before is not judged again. */
const counterFinder = (judging: Judging): CountersOf => {
  const known = new WeakMap<ItemFacts, readonly Counter[]>();
  return (facts) => {
    const found = known.get(facts) ?? countersOf(facts, judging);
    known.set(facts, found);
    return found;
  };
};

const measureDay = (
  day: number,
  {
    members,
    counters,
    yardstick,
  }: { readonly members: readonly PastMember[]; readonly counters: CountersOf; readonly yardstick: Yardstick },
): ReplayedDay => {
  const counts = new Map<Counter, number>();
  for (const member of members)
    if (typeof member !== 'string')
      for (const counter of counters(member)) counts.set(counter, (counts.get(counter) ?? 0) + 1);
  const measured = measureBacklog({ tally: toTally(counts), next: nothingNext }, yardstick, endOfDay(day) - 1);
  const values = snapshotValues(measured.components);
  return {
    day,
    items: measured.openBacklog,
    ready: measured.ready,
    values: Object.fromEntries(
      replayedComponents.flatMap((id) => {
        const value = values[id];
        return value === undefined ? [] : [[id, value]];
      }),
    ),
    unknown: members.filter((member) => member === 'unknown').length,
  };
};

/** The order of then is not known. */
const nothingNext = { items: [], oneSprint: [] };
