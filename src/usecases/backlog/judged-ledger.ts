import { judgedByOf, judgingOf } from '../../domain/backlog/facts/judging';
import type { BacklogId } from '../../domain/project/board';
import type { Ledger, LedgerStore } from '../../ports/backlog-ports';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { rejudge } from './ledger-facts';

/** A ledger as the rules in force judge it; `rejudged`: the stored one is judged by others. */
export type JudgedLedger = { readonly stored: Ledger; readonly ledger: Ledger; readonly rejudged: boolean };

/**
 * Reads a ledger and judges it anew, in memory, where other rules or another velocity have come
 * into force; an outdated one stays as it is. Undefined where none is stored or facts are missing:
 * the backlog must be scanned.
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
  if (stored.outdated || stored.judgedBy === judgedBy) return { stored, ledger: stored, rejudged: false };
  const judging = judgingOf(inForce, stored.basis.fields);
  const ledger = await rejudge(ledgers, backlogId, { ledger: stored, judging, judgedBy });
  return ledger && { stored, ledger, rejudged: true };
};
