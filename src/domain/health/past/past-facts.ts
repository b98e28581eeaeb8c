import { dayMs } from '../../arithmetic/day';
import type { ItemFacts } from '../../backlog/facts/item-facts';
import type { StatusCategory } from '../../items/backlog-item';
import type { ItemPast, OpenState, PastBlocker, PastState, SprintSpan } from './item-past';
import { endOfDay } from './replay-item-past';

/** What an item was to the open backlog of a day: its facts, none, or nobody can tell. */
export type PastMember = ItemFacts | 'not-in-backlog' | 'unknown';

/** Looks at all items of a backlog as they were on a day. */
export type MembersOn = (day: number) => readonly PastMember[];

/**
 * The items of a backlog on one day after another, by the rule of today: open, and not in a sprint
 * that ran (G). `sprints`: all that are known; a membership in another sprint is unknown. An item
 * has the same facts, as one object, as long as nothing about it changed.
 */
export const membersOn = (items: readonly ItemPast[], sprints: readonly SprintSpan[]): MembersOn => {
  const spans = new Map(sprints.map((span) => [span.id, span]));
  const byKey = new Map(items.map((item) => [item.key, item]));
  const known = new Map<string, ItemFacts>();
  return (day) => {
    const categoryOn = (blocker: PastBlocker): StatusCategory | undefined => {
      const item = byKey.get(blocker.key);
      return (item && categoryOf(stateOn(item, day))) ?? blocker.categoryNow;
    };
    return items.map((item) => {
      const state = stateOn(item, day);
      if (typeof state === 'string') return state === 'unknown' ? 'unknown' : 'not-in-backlog';
      const active = isInActiveSprint(state, spans, endOfDay(day));
      if (active !== false) return active === 'unknown' ? 'unknown' : 'not-in-backlog';
      const facts = factsOn(item, state, { day, categoryOn });
      const name = JSON.stringify([item.key, facts]);
      const same = known.get(name);
      if (same === undefined) known.set(name, facts);
      return same ?? facts;
    });
  };
};

/** The sprints that items were in and of which nothing is known. */
export const unknownSprints = (items: readonly ItemPast[], sprints: readonly SprintSpan[]): readonly number[] => {
  const known = new Set(sprints.map(({ id }) => id));
  const named = items.flatMap(({ runs }) =>
    runs.flatMap(({ state }) => (typeof state === 'string' ? [] : state.sprints)),
  );
  return [...new Set(named)].filter((id) => !known.has(id));
};

const stateOn = ({ runs }: ItemPast, day: number): PastState =>
  runs.findLast(({ from }) => from <= day)?.state ?? 'absent';

/** Of an item that blocks another: undefined where its own past cannot tell. */
const categoryOf = (state: PastState): StatusCategory | undefined => {
  if (state === 'done') return 'done';
  return typeof state === 'string' ? undefined : 'to-do';
};

const isInActiveSprint = (
  { sprints }: OpenState,
  spans: ReadonlyMap<number, SprintSpan>,
  instant: number,
): boolean | 'unknown' => {
  const found = sprints.map((id) => spans.get(id));
  const isActive = found.some((span) => span !== undefined && ranAt(span, instant));
  return isActive || (found.includes(undefined) ? 'unknown' : false);
};

const ranAt = ({ start, close = Infinity }: SprintSpan, instant: number): boolean =>
  start < instant && close >= instant;

/** What no figure of the past looks at is left empty. */
const factsOn = (
  { key, changedOn }: ItemPast,
  { kind, findings, estimate, flagged, blockers }: OpenState,
  {
    day,
    categoryOn,
  }: { readonly day: number; readonly categoryOn: (blocker: PastBlocker) => StatusCategory | undefined },
): ItemFacts => ({
  id: key,
  number: 0,
  typeId: '',
  kind,
  category: 'to-do',
  findings,
  estimate,
  sprints: [],
  components: [],
  labels: [],
  versions: [],
  blockers: blockers.map((blocker) => ({ id: blocker.key, category: categoryOn(blocker) })),
  flagged,
  likeness: [],
  duplicates: [],
  created: 0,
  updated: (changedOn.findLast((changed) => changed <= day) ?? 0) * dayMs,
  readAt: 0,
});
