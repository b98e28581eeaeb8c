import type { Contradiction } from './history-contradiction';
import type { ReEstimate, Stay } from './sprint-stay';

/**
 * Why an item counts in its sprint as it does: codes, ids and numbers only, so that it can be
 * stored (J11); `reasonSentence` words it. Estimates are in the unit of the board.
 */
export type Reason = CountedReason | LeftOutReason;

export type CountedReason = {
  readonly kind: 'counts';
  readonly entry: 'committed' | 'added-at-start' | 'added';
  /** When it was added, where that was after the start. */
  readonly joinedAt?: number | undefined;
  /** When it was removed, where it was not in the sprint at the close. */
  readonly leftAt?: number | undefined;
  /** Left and joined again before the close (V10). */
  readonly again: boolean;
  /** Estimate changes made while a member, by instant (V13); `done`: it was done by then (V12). */
  readonly estimates: readonly (Pick<ReEstimate, 'from' | 'to'> & { readonly done: boolean })[];
  /** Without an estimate at the close (V3). */
  readonly unestimated: boolean;
  /** An epic, and so many of its children count in the same sprint (V35). */
  readonly children?: number | undefined;
  readonly exit: 'completed' | 'not-done' | 'reopened' | 'removed' | 'removed-done';
};

export type LeftOutReason =
  | { readonly kind: 'done-on-entry'; readonly entry: 'start' | 'joining' }
  | { readonly kind: 'unmapped'; readonly statusId: string }
  /** A sub-task on entry, something else before the close (V32). */
  | { readonly kind: 'sub-task' }
  | { readonly kind: 'unknown'; readonly doubt: Doubt };

/** What keeps an item from being replayed (V31–V33, E2, E4). */
export type Doubt =
  'no-history' | 'no-statistic' | 'estimate-unreadable' | 'type-not-found' | 'status-not-found' | Contradiction;

/** What the reason needs besides the stay. */
export type Circumstances = {
  /** The sprint's start. */
  readonly start: number;
  /** In the right-most column just before an instant. */
  readonly doneAt: (instant: number) => boolean;
  readonly doneAtClose: boolean;
  /** Reached the right-most column at some time between entry and close. */
  readonly wasDone: boolean;
};

/** Why an item that counts does so: how it came in, how its estimate changed, how it went out. */
export const reasonFor = (stay: Stay, circumstances: Circumstances): CountedReason => ({
  kind: 'counts',
  entry: entryOf(stay, circumstances),
  ...instantsOf(stay),
  again: stay.joins.length > (stay.initial ? 0 : 1),
  estimates: stay.reEstimates.map(({ at, from, to }) => ({ from, to, done: circumstances.doneAt(at) })),
  unestimated: stay.estimateAtClose === null,
  exit: exitOf(stay, circumstances),
});

const instantsOf = ({ initial, joins, leaves, memberAtClose }: Stay): Pick<CountedReason, 'joinedAt' | 'leftAt'> => {
  const [joinedAt, leftAt] = [initial ? undefined : joins[0]?.at, memberAtClose ? undefined : leaves.at(-1)?.at];
  return { ...(joinedAt === undefined ? {} : { joinedAt }), ...(leftAt === undefined ? {} : { leftAt }) };
};

const entryOf = ({ initial, joins }: Stay, { start }: Circumstances): CountedReason['entry'] => {
  if (initial) return 'committed';
  return joins[0]?.at === start ? 'added-at-start' : 'added';
};

const exitOf = (
  { memberAtClose, leaves }: Stay,
  { doneAt, doneAtClose, wasDone }: Circumstances,
): CountedReason['exit'] => {
  const leaving = leaves.at(-1);
  if (!memberAtClose) return leaving && doneAt(leaving.at) ? 'removed-done' : 'removed';
  if (doneAtClose) return 'completed';
  return wasDone ? 'reopened' : 'not-done';
};
