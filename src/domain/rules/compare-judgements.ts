import type { ScoredBacklogItem } from '../backlog/scored-item';
import { byKey } from '../items/item-order';
import type { Moscow } from '../priority/moscow';
import type { Band } from '../readiness/readiness';

/** An item by the rules in force and by those of a draft. */
export type ItemJudgements = { readonly before: ScoredBacklogItem; readonly after: ScoredBacklogItem };

/** An item whose value changes. */
export type ChangedValue<T> = { readonly key: string; readonly summary: string; readonly from: T; readonly to: T };

/** How many items go from one band to another. */
export type BandMove = { readonly from: Band; readonly to: Band; readonly count: number };

/** What a draft of the rules changes among some items. */
export type JudgementChanges = {
  readonly items: number;
  readonly changed: number;
  readonly before: Readonly<Record<Band, number>>;
  readonly after: Readonly<Record<Band, number>>;
  /** The most frequent first. */
  readonly moves: readonly BandMove[];
  /** The first items by rank whose band changes. */
  readonly examples: readonly ChangedValue<Band>[];
  readonly priority: PriorityChanges;
};

/** How many priorities and places by MoSCoW change; the examples are those that change most. */
export type PriorityChanges = {
  readonly changed: number;
  readonly moscowChanged: number;
  readonly examples: readonly PriorityChange[];
};

/** `…AtLeast`: something could not be read, so that the score is at least that (P7). */
export type PriorityChange = ChangedValue<number | null> & {
  readonly fromAtLeast?: true | undefined;
  readonly toAtLeast?: true | undefined;
};

const mostExamples = 10;

/** Compares what two sets of rules say of the same items, which come by rank. */
export const compareJudgements = (items: readonly ItemJudgements[]): JudgementChanges => {
  const bands = items.map((item) => changeOf(item, ({ readiness }) => readiness.band));
  const changed = bands.filter(isChange);
  return {
    items: items.length,
    changed: changed.length,
    before: countBands(bands.map(({ from }) => from)),
    after: countBands(bands.map(({ to }) => to)),
    moves: movesOf(changed),
    examples: changed.slice(0, mostExamples),
    priority: priorityChanges(items),
  };
};

const changeOf = <T>({ before, after }: ItemJudgements, valueOf: (scored: ScoredBacklogItem) => T): ChangedValue<T> => {
  const { key, summary } = before.item;
  return { key, summary, from: valueOf(before), to: valueOf(after) };
};

const isChange = ({ from, to }: ChangedValue<unknown>): boolean => from !== to;

const priorityChanges = (items: readonly ItemJudgements[]): PriorityChanges => {
  const changed = items
    .map(priorityChangeOf)
    .filter(isChange)
    .toSorted((a, b) => byLargestChange(a, b) || byKey(a, b));
  return {
    changed: changed.length,
    moscowChanged: items.map((item) => changeOf(item, ({ moscow }) => categoryIn(moscow))).filter(isChange).length,
    examples: changed.slice(0, mostExamples),
  };
};

const priorityChangeOf = (item: ItemJudgements): PriorityChange => ({
  ...changeOf(item, ({ priority }) => priority.score),
  fromAtLeast: item.before.priority.atLeast,
  toAtLeast: item.after.priority.atLeast,
});

/** Both may be infinite, whose difference is no number. */
const byLargestChange = (a: ChangedValue<number | null>, b: ChangedValue<number | null>): number => {
  const [sizeA, sizeB] = [changeSize(a), changeSize(b)];
  return sizeA === sizeB ? 0 : sizeA > sizeB ? -1 : 1;
};

/** A score that comes or goes changes more than any other. */
const changeSize = ({ from, to }: ChangedValue<number | null>): number =>
  from === null || to === null ? Infinity : Math.abs(from - to);

const categoryIn = (moscow: Moscow) => (moscow.kind === 'unknown' ? undefined : moscow.category);

const countBands = (bands: readonly Band[]): Record<Band, number> => {
  const counts = { ready: 0, almost: 0, 'not-ready': 0, 'not-scored': 0 };
  for (const band of bands) counts[band] += 1;
  return counts;
};

const movesOf = (changes: readonly ChangedValue<Band>[]): readonly BandMove[] => {
  const moves = new Map<string, BandMove>();
  for (const { from, to } of changes) {
    const { count } = moves.get(`${from} ${to}`) ?? { count: 0 };
    moves.set(`${from} ${to}`, { from, to, count: count + 1 });
  }
  return [...moves.values()].toSorted((a, b) => b.count - a.count);
};
