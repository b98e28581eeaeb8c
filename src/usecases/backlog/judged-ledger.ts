import type { Ledger, LedgerStore } from '../../ports/backlog-ports';
import type { BacklogId } from '../../domain/project/board';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { judgedByOf, judgingOf } from './judging';
import { rejudge } from './ledger-facts';

/**
 * A remembered backlog as the rules in force judge it; `rejudged`: what is stored is judged by
 * others still.
 */
export type JudgedLedger = { readonly ledger: Ledger; readonly rejudged: boolean };

/**
 * Reads a backlog. Where other rules or another velocity have come into force, its facts are judged
 * anew, in memory. Undefined where nothing is remembered or facts are missing: the backlog must be
 * read from Jira. @throws SourceFailure
 */
export const judgedLedger = async (
  ledgers: Pick<LedgerStore, 'read' | 'readShards'>,
  backlogId: BacklogId,
  inForce: ProjectRulesInForce,
): Promise<JudgedLedger | undefined> => {
  const stored = await ledgers.read(backlogId);
  if (stored === undefined) return undefined;
  const judgedBy = judgedByOf(inForce);
  if (stored.judgedBy === judgedBy) return { ledger: stored, rejudged: false };
  const judging = judgingOf(inForce, stored.basis.fields);
  const ledger = await rejudge(ledgers, backlogId, { ledger: stored, shards: new Map() }, { judging, judgedBy });
  return ledger && { ledger, rejudged: true };
};
