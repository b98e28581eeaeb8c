import { waitingIn } from '../../domain/backlog/facts/apply-changes';
import { type Changes, shardOf } from '../../domain/backlog/facts/fact-shard';
import type { Judging } from '../../domain/backlog/facts/judge-facts';
import type { BacklogId } from '../../domain/project/board';
import type { LedgerStore, Ledger } from '../../ports/backlog-ports';
import { type ChangedLedger, applyToLedger } from './ledger-facts';
import { type ChangesRequest, type ReadChangesSources, type ReadChanges, readChanges } from './read-changes';

export type CatchUpSources = ReadChangesSources & { readonly ledgers: Pick<LedgerStore, 'readShards'> };

/** How a ledger is brought up to date: by what facts are judged, and what is asked for. */
export type CatchUpRequest = ChangesRequest & {
  readonly ledger: Ledger;
  readonly judging: Judging;
};

/** What was read, and the ledger with it applied. */
export type CaughtUp = ReadChanges & { readonly changed: ChangedLedger };

/**
 * Brings a ledger up to date in memory. An item that has left the backlog and that others wait for
 * is asked for its state as well. Undefined where facts are missing.
 * @throws SourceFailure
 */
export const catchUp = async (
  sources: CatchUpSources,
  backlogId: BacklogId,
  request: CatchUpRequest,
): Promise<CaughtUp | undefined> => {
  const { ledger, judging } = request;
  const read = await readChanges(sources, ledger.basis, request);
  const changes = await addStates(sources, backlogId, { ...read, ledger });
  if (changes === undefined) return undefined;
  const changed = await applyToLedger(sources.ledgers, backlogId, { ledger, changes, judging });
  return changed && { ...read, changes, changed };
};

/**
 * Changes with the states of items that have left the backlog and block others; one that Jira does
 * not know any more blocks nothing. Undefined where facts are missing.
 * @throws SourceFailure
 */
export const addStates = async (
  { appStates, ledgers }: Pick<CatchUpSources, 'appStates' | 'ledgers'>,
  backlogId: BacklogId,
  { ledger, changes, readAt }: Pick<ReadChanges, 'changes' | 'readAt'> & { readonly ledger: Ledger },
): Promise<Changes | undefined> => {
  const left = idsWithoutState(changes);
  if (left.length === 0) return changes;
  const numbers = [...new Set(left.map((id) => shardOf(id, ledger.shards)))];
  const shards = await ledgers.readShards(backlogId, ledger, numbers);
  if (shards === undefined) return undefined;
  const blocking = left.filter((id) => waitingIn(shards, id, ledger.shards).length > 0);
  if (blocking.length === 0) return changes;
  const categories = await appStates.read(blocking);
  const states = [...categories].map(([id, category]) => ({ id, category, readAt }));
  const unknown = new Set(blocking.filter((id) => !categories.has(id)));
  const gone = changes.gone.map((item) => (unknown.has(item.id) ? { ...item, deleted: true } : item));
  return { ...changes, gone, states: [...changes.states, ...states] };
};

/** Items that are gone and not deleted, whose state was not read. */
const idsWithoutState = ({ gone, states }: Changes): readonly string[] => {
  const withState = new Set(states.map(({ id }) => id));
  return gone.filter(({ id, deleted }) => deleted !== true && !withState.has(id)).map(({ id }) => id);
};
