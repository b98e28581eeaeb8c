import { waitingIn } from '../../domain/backlog/apply-changes';
import { type Changes, shardOf } from '../../domain/backlog/fact-shard';
import type { Judging } from '../../domain/backlog/judge-facts';
import type { Rules } from '../../domain/rules/rules';
import type { LedgerStore, Ledger, Notice } from '../../ports/backlog-ports';
import type { BacklogId } from '../../domain/project/board';
import { type ChangedLedger, applyToLedger } from './ledger-facts';
import { type ReadChangesSources, type ReadChanges, readChanges } from './read-changes';

export type CatchUpSources = ReadChangesSources & { readonly ledgers: Pick<LedgerStore, 'readShards'> };

/**
 * A remembered backlog with what has changed since, in memory. An item that others wait for and
 * that is not of this backlog is asked for its state besides. Undefined where facts are missing.
 * @throws SourceFailure
 */
export const catchUp = async (
  sources: CatchUpSources,
  backlogId: BacklogId,
  ledger: Ledger,
  asked: {
    readonly rules: Rules;
    readonly judging: Judging;
    readonly notices: readonly Notice[];
    readonly withinMinutes?: number;
    readonly most: number;
  },
): Promise<(ReadChanges & { readonly changed: ChangedLedger }) | undefined> => {
  const read = await readChanges(sources, ledger.basis, asked);
  const changes = await withStates(sources, backlogId, ledger, read);
  if (changes === undefined) return undefined;
  const changed = await applyToLedger(sources.ledgers, backlogId, { ledger, changes, judging: asked.judging });
  return changed && { ...read, changes, changed };
};

/** With the states of what left the backlog and blocks others. */
const withStates = async (
  { appStates, ledgers }: CatchUpSources,
  backlogId: BacklogId,
  ledger: Ledger,
  { changes, readAt }: ReadChanges,
): Promise<Changes | undefined> => {
  const known = new Set(changes.states.map(({ id }) => id));
  const unknown = changes.gone.filter(({ id, deleted }) => deleted !== true && !known.has(id)).map(({ id }) => id);
  if (unknown.length === 0) return changes;
  const numbers = [...new Set(unknown.map((id) => shardOf(id, ledger.shards)))];
  const shards = await ledgers.readShards(backlogId, ledger, numbers);
  if (shards === undefined) return undefined;
  const blocking = unknown.filter((id) => waitingIn(shards, id, ledger.shards).length > 0);
  if (blocking.length === 0) return changes;
  const states = await appStates.read(blocking);
  return {
    ...changes,
    states: [...changes.states, ...[...states].map(([id, category]) => ({ id, category, readAt }))],
  };
};
