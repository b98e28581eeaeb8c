import type { Change, ItemHistory, ValueChange } from '../../src/domain/history/item-history';
import type { ReplayBoard } from '../../src/domain/sprints/replay/replay-board';

/** An item at one side of an instant; an estimate that is no number is NaN. */
export type State = { exists: boolean; sprints: string[]; estimate: number | null; status: string; level: string };

/** A status or type that nobody can find any more. */
export const LOST = 'lost';

export type Frame = { at: number; before: State; after: State; statusChanged: boolean };

/**
 * Every instant at which anything happened, and the probes, each with the state just before and
 * just after.
 */
export const framesOf = (told: ItemHistory, probes: readonly number[], board: ReplayBoard): Frame[] => {
  const countsItems = board.statistic.kind === 'issue-count';
  const item = withFoundValues(told, board);
  const sprints = inOrder(item, 'sprint', (raw) => sameIds(ids(raw), item.current.sprintIds.map(String)));
  const estimates = inOrder(item, 'estimate', (raw) => points(raw) === (item.current.estimate ?? null));
  const statuses = inOrder(item, 'status', (raw) => raw === item.current.statusId);
  const types = inOrder(item, 'type', (raw) => raw === item.level);
  const changes = [...sprints, ...estimates, ...statuses, ...types];
  let state: State = {
    exists: false,
    sprints: sprints[0] ? ids(sprints[0].from) : item.current.sprintIds.map(String),
    estimate: countsItems ? 1 : estimates[0] ? points(estimates[0].from) : (item.current.estimate ?? null),
    status: statuses[0] ? (statuses[0].from ?? LOST) : item.current.statusId,
    level: types[0] ? (types[0].from ?? LOST) : item.level,
  };
  const instants = [...new Set([item.created, ...probes, ...changes.map((change) => change.at)])].sort((a, b) => a - b);
  return instants.map((at) => {
    const before = state;
    state = { ...state, exists: state.exists || at === item.created };
    for (const change of changes.filter((candidate) => candidate.at === at)) {
      if (change.field === 'sprint') state = { ...state, sprints: ids(change.to) };
      if (change.field === 'status') state = { ...state, status: change.to ?? LOST };
      if (change.field === 'type') state = { ...state, level: change.to ?? LOST };
      if (change.field === 'estimate' && !countsItems) state = { ...state, estimate: points(change.to) };
    }
    return { at, before, after: state, statusChanged: statuses.some((change) => change.at === at) };
  });
};

/** Statuses and types of then as what they are today, V33 step by step; null: nobody knows. */
const withFoundValues = (item: ItemHistory, board: ReplayBoard): ItemHistory => {
  if (item.changes === 'unknown') return item;
  const found = (change: Change): Change => {
    if (!('to' in change)) return change;
    const { from, to, fromName, toName } = change;
    if (change.field === 'status')
      return { ...change, from: statusToday(board, from, fromName), to: statusToday(board, to, toName) };
    if (change.field === 'type')
      return { ...change, ...levelsToday(levelToday(board, from, fromName), levelToday(board, to, toName)) };
    return change;
  };
  return { ...item, changes: item.changes.map(found) };
};

const statusToday = (board: ReplayBoard, id: string | null, name: string | undefined): string | null => {
  const columnOf = (wanted: string) => board.columns.findIndex(({ statusIds }) => statusIds.includes(wanted));
  const { statuses } = board.site;
  if (id !== null && (columnOf(id) >= 0 || statuses.some((status) => status.id === id))) return id;
  const named = statuses.filter((status) => status.name === name);
  const tiers = [
    named.filter((status) => columnOf(status.id) >= 0),
    named.filter((status) => status.projectId === board.projectId),
    named,
  ];
  const [first, ...others] = tiers.find((tier) => tier.length > 0) ?? [];
  if (first === undefined) return null;
  const differs = others.some(
    (other) => columnOf(other.id) !== columnOf(first.id) || other.category !== first.category,
  );
  return differs ? null : first.id;
};

/** A deleted type was on the level of the one beside it, unless that is a sub-task (V32). */
const levelsToday = (from: string | null, to: string | null) => ({
  from: from === null && to !== 'sub-task' ? to : from,
  to: to === null && from !== 'sub-task' ? from : to,
});

const levelToday = (board: ReplayBoard, id: string | null, name: string | undefined): string | null => {
  const { issueTypes } = board.site;
  const own = issueTypes.find((type) => type.id === id) ?? issueTypes.find((type) => type.name === name);
  return own?.level ?? null;
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
