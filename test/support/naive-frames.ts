import type { ItemHistory, ValueChange } from '../../src/domain/history/item-history';

/** An item at one side of an instant; an estimate that is no number is NaN. */
export type State = { exists: boolean; sprints: string[]; estimate: number | null; status: string };

export type Frame = { at: number; before: State; after: State; statusChanged: boolean };

/**
 * Every instant at which anything happened, and the probes, each with the state just before and
 * just after.
 */
export const framesOf = (item: ItemHistory, probes: readonly number[], countsItems: boolean): Frame[] => {
  const sprints = inOrder(item, 'sprint', (raw) => sameIds(ids(raw), item.current.sprintIds.map(String)));
  const estimates = inOrder(item, 'estimate', (raw) => points(raw) === (item.current.estimate ?? null));
  const statuses = inOrder(item, 'status', (raw) => raw === item.current.statusId);
  const changes = [...sprints, ...estimates, ...statuses];
  let state: State = {
    exists: false,
    sprints: sprints[0] ? ids(sprints[0].from) : item.current.sprintIds.map(String),
    estimate: countsItems ? 1 : estimates[0] ? points(estimates[0].from) : (item.current.estimate ?? null),
    status: statuses[0] ? (statuses[0].from ?? '') : item.current.statusId,
  };
  const instants = [...new Set([item.created, ...probes, ...changes.map((change) => change.at)])].sort((a, b) => a - b);
  return instants.map((at) => {
    const before = state;
    state = { ...state, exists: state.exists || at === item.created };
    for (const change of changes.filter((candidate) => candidate.at === at)) {
      if (change.field === 'sprint') state = { ...state, sprints: ids(change.to) };
      if (change.field === 'status') state = { ...state, status: change.to ?? '' };
      if (change.field === 'estimate' && !countsItems) state = { ...state, estimate: points(change.to) };
    }
    return { at, before, after: state, statusChanged: statuses.some((change) => change.at === at) };
  });
};

export const frameAt = (frames: readonly Frame[], at: number): Frame => {
  const frame = frames.find((candidate) => candidate.at === at);
  if (!frame) throw new Error(`No frame at ${at}.`);
  return frame;
};

/**
 * The changes of one field by time; those of one instant in the order in which each begins where
 * the one before ended.
 */
const inOrder = (
  item: ItemHistory,
  field: ValueChange['field'],
  isNow: (raw: string | null) => boolean,
): ValueChange[] => {
  const all = item.changes === 'unknown' ? [] : item.changes;
  const changes = all.flatMap((change) => ('to' in change && change.field === field ? [change] : []));
  const instants = [...new Set(changes.map(({ at }) => at))].sort((a, b) => a - b);
  const told: ValueChange[] = [];
  for (const at of instants) {
    const orders = ordersOf(changes.filter((change) => change.at === at)).filter(links);
    const later = changes.filter((change) => change.at > at);
    const next = Math.min(...later.map((change) => change.at));
    const leadsOn = (order: ValueChange[]): boolean =>
      later.length === 0
        ? isNow(order.at(-1)?.to ?? null)
        : later.some((change) => change.at === next && same(change.from, order.at(-1)?.to));
    const begins = (order: ValueChange[]): boolean => same(order[0]?.from, told.at(-1)?.to);
    told.push(
      ...(orders.find((order) => leadsOn(order) && (told.length === 0 || begins(order))) ??
        orders.find(leadsOn) ??
        orders.find(begins) ??
        orders[0] ??
        []),
    );
  }
  return told;
};

const ordersOf = (changes: readonly ValueChange[]): ValueChange[][] =>
  changes.length <= 1
    ? [[...changes]]
    : changes.flatMap((first) => ordersOf(changes.filter((other) => other !== first)).map((rest) => [first, ...rest]));

const links = (order: readonly ValueChange[]): boolean =>
  order.every((change, index) => index === 0 || same(order[index - 1]?.to, change.from));

const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
  (one ?? '').replaceAll(' ', '') === (other ?? '').replaceAll(' ', '');

const ids = (raw: string | null): string[] => (raw ?? '').replaceAll(' ', '').split(',');

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.filter((id) => id !== '').join() === other.join();

const points = (raw: string | null): number | null => ((raw ?? '').trim() === '' ? null : Number(raw));
