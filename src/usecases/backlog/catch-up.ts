import { waitingIn } from '../../domain/backlog/apply-changes';
import { type Changes, shardOf } from '../../domain/backlog/fact-shard';
import type { Judging } from '../../domain/backlog/judge-facts';
import type { Rules } from '../../domain/rules/rules';
import type { LedgerStore, Place, Ledger, Told } from '../../ports/backlog-ports';
import { type Changed, withChanges } from './ledger-facts';
import { type ChangedSources, type ReadChanged, readChanged } from './read-changes';

export type CatchUpSources = ChangedSources & { readonly ledgers: Pick<LedgerStore, 'shards'> };

/**
 * A remembered backlog with what has changed since, in memory. An item that others wait for and that is not of this backlog is asked for its state
 * besides. Undefined where facts are missing. @throws SourceFailure
 */
export const catchUp = async (
  sources: CatchUpSources,
  place: Place,
  ledger: Ledger,
  asked: {
    readonly rules: Rules;
    readonly judging: Judging;
    readonly told: readonly Told[];
    readonly withinMinutes?: number;
    readonly most: number;
  },
): Promise<(ReadChanged & { readonly changed: Changed }) | undefined> => {
  const read = await readChanged(sources, ledger.basis, asked);
  const changes = await withStates(sources, place, ledger, read);
  if (changes === undefined) return undefined;
  const changed = await withChanges(sources.ledgers, place, { ledger, changes, judging: asked.judging });
  return changed && { ...read, changes, changed };
};

/** With the states of what left the backlog and blocks others. */
const withStates = async (
  { appStates, ledgers }: CatchUpSources,
  place: Place,
  ledger: Ledger,
  { changes, readAt }: ReadChanged,
): Promise<Changes | undefined> => {
  const known = new Set(changes.states.map(({ id }) => id));
  const unknown = changes.gone.filter(({ id, deleted }) => deleted !== true && !known.has(id)).map(({ id }) => id);
  if (unknown.length === 0) return changes;
  const numbers = [...new Set(unknown.map((id) => shardOf(id, ledger.shards)))];
  const shards = await ledgers.shards(place, ledger, numbers);
  if (shards === undefined) return undefined;
  const blocking = unknown.filter((id) => waitingIn(shards, id, ledger.shards).length > 0);
  if (blocking.length === 0) return changes;
  const states = await appStates.of(blocking);
  return {
    ...changes,
    states: [...changes.states, ...[...states].map(([id, category]) => ({ id, category, readAt }))],
  };
};
