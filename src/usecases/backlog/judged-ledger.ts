import { judgedByOf, judgingOf } from '../../domain/backlog/facts/judging';
import type { BacklogId } from '../../domain/project/board';
import type { Ledger, LedgerStore } from '../../ports/backlog-ports';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { rejudge } from './ledger-facts';

/** A ledger as the rules in force judge it; `rejudged`: the stored one is judged by others. */
export type JudgedLedger = { readonly ledger: Ledger; readonly rejudged: boolean };

/**
 * Reads a ledger and judges it anew, in memory, where other rules or another velocity have come
 * into force. Undefined where none is stored or facts are missing: the backlog must be scanned.
 * @throws SourceFailure
 */
export const readJudgedLedger = async (
  ledgers: Pick<LedgerStore, 'read' | 'readShards'>,
  backlogId: BacklogId,
  inForce: ProjectRulesInForce,
): Promise<JudgedLedger | undefined> => {
  const stored = await ledgers.read(backlogId);
  if (stored === undefined) return undefined;
  const judgedBy = judgedByOf(inForce);
  if (stored.judgedBy === judgedBy) return { ledger: stored, rejudged: false };
  const judging = judgingOf(inForce, stored.basis.fields);
  const ledger = await rejudge(ledgers, backlogId, { ledger: stored, judging, judgedBy });
  return ledger && { ledger, rejudged: true };
};
