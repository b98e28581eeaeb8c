import type { ReplayBasis } from '../sprints/replay/replay-board';
import { type ContentChange, itemAt } from '../history/item-at';
import type { BacklogItem } from '../items/backlog-item';
import type { ReadinessRules } from '../readiness/readiness-rules';
import type { TeamFacts } from '../readiness/size-limit';
import { isCounted } from '../sprints/figure-items';
import type { ReplayedItem, ReplayedItems } from '../sprints/replayed-sprint';
import { judgeThen, type ReadinessAtStart } from './readiness-at-start';
import type { JudgedItem } from './readiness-outcome';

/** How ready the committed items of a closed sprint were at its start: ids and nothing else. */
export type JudgedStart = {
  /** Of the replay; with another basis or instants the sprint is judged anew. */
  readonly basis: ReplayBasis;
  readonly start: number;
  readonly close: number;
  /** Names the rules that it is judged by; with others it is judged anew. */
  readonly rules: string;
  /** Epoch milliseconds. */
  readonly judgedAt: number;
  readonly items: Readonly<Record<ReadinessAtStart, readonly string[]>>;
};

/** Items as they are, by id, with the changes of their content (J2). */
export type ItemsWithChanges = {
  readonly items: ReadonlyMap<string, BacklogItem>;
  readonly changes: ReadonlyMap<string, readonly ContentChange[]>;
};

/** By what a start is judged. `rules`: those for the past; `name`: what names them. */
export type StartJudging = {
  readonly rules: ReadinessRules;
  readonly team: TeamFacts;
  readonly name: string;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** Judges the committed items of a sprint as they were at its start. */
export const judgeStart = (
  { basis, start, close, items: replayed }: ReplayedItems,
  { items, changes }: ItemsWithChanges,
  { rules, team, name, now }: StartJudging,
): JudgedStart => {
  const judged = replayed.filter(isCommitted).map(({ id, estimateAtStart: estimate }) => {
    // The replay has read a history of this item (V31): no change here means that there was none.
    const known = { present: items.get(id), changes: changes.get(id) ?? [], estimate };
    return { id, readiness: judgeThen(itemAt(known, start), rules, team) };
  });
  const idsOf = (readiness: ReadinessAtStart): string[] =>
    judged.filter((item) => item.readiness === readiness).map(({ id }) => id);
  return {
    basis,
    start,
    close,
    rules: name,
    judgedAt: now,
    items: {
      ready: idsOf('ready'),
      'not-ready': idsOf('not-ready'),
      'not-scored': idsOf('not-scored'),
      unknown: idsOf('unknown'),
    },
  };
};

/** Whether a judged start is of this replay and these rules, and of each of its committed items. */
export const isJudgedStartOf = (judged: JudgedStart, sprint: ReplayedItems, rules: string): boolean => {
  const isOfReplay = judged.basis === sprint.basis && judged.start === sprint.start && judged.close === sprint.close;
  const isOfEach = () => sprint.items.filter(isCommitted).every(({ id }) => readinessOf(judged, id) !== undefined);
  return isOfReplay && judged.rules === rules && isOfEach();
};

/** An item of a sprint with how ready it was at the start and how it went out. */
export type JudgedSprintItem = { readonly item: ReplayedItem; readonly judged: JudgedItem };

/** The committed items of a sprint, and those whose history cannot tell whether they were. */
export const judgedItems = ({ items }: ReplayedItems, start: JudgedStart): readonly JudgedSprintItem[] =>
  items.flatMap((item): JudgedSprintItem[] => {
    const { id, reason } = item;
    if (reason.kind === 'unknown') return [{ item, judged: { readiness: 'unknown' } }];
    if (reason.kind !== 'counts' || !isCommitted(item)) return [];
    const readiness = readinessOf(start, id);
    return readiness === undefined ? [] : [{ item, judged: { readiness, exit: reason.exit } }];
  });

export const isCommitted = (item: ReplayedItem): boolean => isCounted('committed', item);

const readinessOf = ({ items }: JudgedStart, id: string): ReadinessAtStart | undefined =>
  allReadiness.find((readiness) => items[readiness].includes(id));

const allReadiness = ['ready', 'not-ready', 'not-scored', 'unknown'] as const satisfies readonly ReadinessAtStart[];
