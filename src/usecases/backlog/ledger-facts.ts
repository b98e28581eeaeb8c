import { type Shards, type FactChange, missingShards, applyChanges } from '../../domain/backlog/apply-changes';
import { updateTop, topOf } from '../../domain/backlog/backlog-top';
import type { Changes } from '../../domain/backlog/fact-shard';
import type { ItemFacts } from '../../domain/backlog/item-facts';
import type { Judging } from '../../domain/backlog/judge-facts';
import { countOf, updateTally, tallyOf } from '../../domain/backlog/tally';
import type { Ledger, LedgerStore } from '../../ports/backlog-ports';
import type { BacklogId } from '../../domain/project/board';

/**
 * A backlog with changes brought in; `shards`: the parts that became others, `changes`: the items
 * that did.
 */
export type ChangedLedger = {
  readonly ledger: Ledger;
  readonly shards: Shards;
  readonly changes: readonly FactChange[];
};

/**
 * Brings what was read into a remembered backlog, in memory. Reads only the parts that the changes
 * touch. Undefined where a part is missing or unreadable: then the backlog must be read anew.
 * @throws SourceFailure
 */
export const applyToLedger = async (
  store: Pick<LedgerStore, 'readShards'>,
  backlogId: BacklogId,
  asked: {
    readonly ledger: Ledger;
    /** Parts that other changes have made others already, and that are not stored yet. */
    readonly shards?: Shards;
    readonly changes: Changes;
    readonly judging: Judging;
  },
): Promise<ChangedLedger | undefined> => {
  const { ledger, changes, judging } = asked;
  let known: Shards = asked.shards ?? new Map();
  for (;;) {
    const missing = missingShards(changes, known, ledger.shards);
    if (missing.length === 0) break;
    const read = await store.readShards(backlogId, ledger, missing);
    if (read === undefined) return undefined;
    known = new Map([...known, ...read]);
  }
  const applied = applyChanges(changes, known, ledger.shards);
  const differing = applied.changes.filter(isDifferent);
  if (differing.length === 0) return { ledger, shards: applied.shards, changes: [] };
  const isWhole = ledger.top.length === countOf(ledger.tally, 'items');
  const tally = updateTally(ledger.tally, differing, judging);
  const top = updateTop(ledger.top, differing, { isWhole, judging });
  const changed = { ledger: { ...ledger, tally, top: top ?? [] }, shards: applied.shards, changes: differing };
  if (top !== undefined) return changed;
  const shards = new Map([...(asked.shards ?? []), ...applied.shards]);
  const all = await allFacts(store, backlogId, { ledger: changed.ledger, shards });
  return all && { ...changed, ledger: { ...changed.ledger, top: topOf(all, judging) } };
};

/** Every fact of a backlog, with what has just been changed. Undefined where a part is missing. */
export const allFacts = async (
  store: Pick<LedgerStore, 'readShards'>,
  backlogId: BacklogId,
  { ledger, shards }: Pick<ChangedLedger, 'ledger' | 'shards'>,
): Promise<readonly ItemFacts[] | undefined> => {
  const others = Array.from({ length: ledger.shards }, (_, number) => number).filter((number) => !shards.has(number));
  const read = await store.readShards(backlogId, ledger, others);
  return read && [...read.values(), ...shards.values()].flatMap(({ facts }) => [...facts.values()]);
};

/** The same backlog judged anew from all its facts. Undefined where a part is missing. */
export const rejudge = async (
  store: Pick<LedgerStore, 'readShards'>,
  backlogId: BacklogId,
  changed: Pick<ChangedLedger, 'ledger' | 'shards'>,
  { judging, judgedBy }: { readonly judging: Judging; readonly judgedBy: string },
): Promise<Ledger | undefined> => {
  const all = await allFacts(store, backlogId, changed);
  return all && { ...changed.ledger, judgedBy, tally: tallyOf(all, judging), top: topOf(all, judging) };
};

/** Something else than the instant of its reading differs. */
const isDifferent = ({ before, after }: FactChange): boolean =>
  JSON.stringify({ ...before, readAt: 0 }) !== JSON.stringify({ ...after, readAt: 0 }) ||
  (before === undefined) !== (after === undefined);
