import { type Shards, type FactChange, missingShards, applyChanges } from '../../domain/backlog/facts/apply-changes';
import { updateTop, topOf, refilledLength, topLength } from '../../domain/backlog/backlog-top';
import type { Changes } from '../../domain/backlog/facts/fact-shard';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import type { Judging } from '../../domain/backlog/facts/judge-facts';
import type { RulesMark } from '../../domain/backlog/ledger-marks';
import { sameFacts } from '../../domain/backlog/facts/same-facts';
import { updateTally, tallyOf } from '../../domain/backlog/count-facts';
import { type OpenSprints, updateOpenSprints } from '../../domain/backlog/running/update-open-sprints';
import { countOf } from '../../domain/backlog/tally';
import type { BacklogId } from '../../domain/project/board';
import type { Ledger, LedgerStore, LedgerUpdate } from '../../ports/backlog-ports';

/** A ledger with changes applied, not stored yet. */
export type ChangedLedger = LedgerUpdate & {
  /** The items that differ. */
  readonly changes: readonly FactChange[];
};

type FactStore = Pick<LedgerStore, 'readShards'>;

/**
 * Applies what was read to a ledger, in memory. Reads only the shards that the changes touch, or
 * all of them where the top has become too short. Undefined where a shard is missing: then the
 * backlog must be scanned.
 * @throws SourceFailure
 */
export const applyToLedger = async (
  store: FactStore,
  backlogId: BacklogId,
  update: {
    readonly ledger: Ledger;
    /** Shards that differ already and are not stored yet. */
    readonly shards?: Shards | undefined;
    readonly changes: Changes;
    readonly judging: Judging;
  },
): Promise<ChangedLedger | undefined> => {
  const { ledger, changes, judging, shards: unstored = new Map() } = update;
  const touched = await readTouchedShards(store, backlogId, { ledger, changes, shards: unstored });
  if (touched === undefined) return undefined;
  const applied = applyChanges(changes, touched, ledger.shards);
  const { shards } = applied;
  const openSprints = updateOpenSprints(ledger.openSprints, changes, {
    shards: new Map([...touched, ...shards]),
    count: ledger.shards,
  });
  const differing = applied.changes.filter(isDifferent);
  if (differing.length === 0) return { ledger: withSprints(ledger, openSprints), shards, changes: [] };
  const tally = updateTally(ledger.tally, differing, judging);
  const facts = { ledger, shards: new Map([...unstored, ...shards]), judging };
  const top =
    updateTop(ledger.top, differing, { isWhole: holdsAll(ledger), judging }) ??
    (await readTop(store, backlogId, { ...facts, length: refilledLength }));
  return top && { ledger: { ...ledger, tally, top, openSprints }, shards, changes: differing };
};

const withSprints = (ledger: Ledger, openSprints: OpenSprints): Ledger =>
  openSprints === ledger.openSprints ? ledger : { ...ledger, openSprints };

/** Whether the top holds every item of the backlog. */
const holdsAll = ({ top, tally }: Ledger): boolean => top.length === countOf(tally, 'items');

/**
 * A changed ledger whose top has grown shorter, with one of full length. Undefined where a shard is
 * missing.
 * @throws SourceFailure
 */
export const refillTop = async (
  store: FactStore,
  backlogId: BacklogId,
  { changed, judging }: { readonly changed: ChangedLedger; readonly judging: Judging },
): Promise<ChangedLedger | undefined> => {
  const { ledger } = changed;
  if (holdsAll(ledger) || ledger.top.length >= topLength) return changed;
  const top = await readTop(store, backlogId, { ...changed, judging, length: topLength });
  return top && { ...changed, ledger: { ...ledger, top } };
};

/** Which shards are needed shows in two rounds: those of the items, then those of their links. */
const mostRounds = 3;

/** The shards that changes need, besides those that are given. Undefined where one is missing. */
const readTouchedShards = async (
  store: FactStore,
  backlogId: BacklogId,
  { ledger, changes, shards }: { readonly ledger: Ledger; readonly changes: Changes; readonly shards: Shards },
): Promise<Shards | undefined> => {
  let touched = shards;
  for (let round = 0; round < mostRounds; round += 1) {
    const missing = missingShards(changes, touched, ledger.shards);
    if (missing.length === 0) break;
    const read = await store.readShards(backlogId, ledger, missing);
    if (read === undefined) return undefined;
    touched = new Map([...touched, ...read]);
  }
  return touched;
};

/** More than the instant of its reading differs. */
const isDifferent = ({ before, after }: FactChange): boolean =>
  before === undefined || after === undefined ? before !== after : !sameFacts(before, after);

/** The top from all facts, so many items. Undefined where a shard is missing. */
const readTop = async (
  store: FactStore,
  backlogId: BacklogId,
  { judging, length, ...facts }: LedgerUpdate & { readonly judging: Judging; readonly length: number },
): Promise<Ledger['top'] | undefined> => {
  const all = await readAllFacts(store, backlogId, facts);
  return all && topOf(all, judging, length);
};

/**
 * Every fact of a backlog. `shards`: those that differ from the stored ones. Undefined where one is
 * missing.
 * @throws SourceFailure
 */
export const readAllFacts = async (
  store: FactStore,
  backlogId: BacklogId,
  { ledger, shards }: LedgerUpdate,
): Promise<readonly ItemFacts[] | undefined> => {
  const numbers = Array.from({ length: ledger.shards }, (_, number) => number).filter((number) => !shards.has(number));
  const stored = await store.readShards(backlogId, ledger, numbers);
  return stored && [...stored.values(), ...shards.values()].flatMap(({ facts }) => [...facts.values()]);
};

/**
 * A stored ledger judged anew from all its facts, in memory. Undefined where a shard is missing.
 * @throws SourceFailure
 */
export const rejudge = async (
  store: FactStore,
  backlogId: BacklogId,
  { ledger, judging, judgedBy }: { readonly ledger: Ledger; readonly judging: Judging; readonly judgedBy: RulesMark },
): Promise<Ledger | undefined> => {
  const all = await readAllFacts(store, backlogId, { ledger, shards: new Map() });
  return all && { ...ledger, judgedBy, tally: tallyOf(all, judging), top: topOf(all, judging) };
};
