import type { Changes } from '../../../domain/backlog/facts/fact-shard';
import type { FactSettings, ItemFacts } from '../../../domain/backlog/facts/item-facts';
import type { Judging } from '../../../domain/backlog/facts/judge-facts';
import { judgingOf } from '../../../domain/backlog/facts/judging';
import { differingChanges } from '../../../domain/backlog/repair/differing-changes';
import type { BacklogId } from '../../../domain/project/board';
import type { Ledger, LedgerStore } from '../../../ports/backlog-ports';
import type { Items } from '../../../ports/item-ports';
import { type RulesSources, readProjectRules } from '../../project/rules-in-force';
import { addStates } from '../catch-up';
import { readJudgedLedger } from '../judged-ledger';
import { applyToLedger, readAllFacts, refillTop } from '../ledger-facts';
import type { ReadChangesSources } from '../read-changes';

/** All is read as the app: what is remembered is for everybody. */
export type RepairSources = Omit<ReadChangesSources, 'appItems'> &
  RulesSources & {
    readonly appItems: Pick<Items, 'readPage' | 'count'>;
    readonly ledgers: LedgerStore;
  };

/** A backlog while it is repaired: what is stored of it, all of its facts in memory. */
export type RepairedBacklog = {
  /** As it is stored, and as the rules in force judge it. */
  readonly stored: Ledger;
  readonly ledger: Ledger;
  readonly facts: ReadonlyMap<string, ItemFacts>;
  readonly judging: Judging;
  /** The settings that texts are read by. */
  readonly settings: FactSettings;
};

/**
 * Reads what is stored of a backlog that is to be repaired. Undefined where it must be scanned.
 * @throws SourceFailure
 */
export const openRepair = async (
  sources: RepairSources,
  backlogId: BacklogId,
): Promise<RepairedBacklog | undefined> => {
  const inForce = await readProjectRules(sources, backlogId.projectId);
  const judged = await readJudgedLedger(sources.ledgers, backlogId, inForce);
  if (judged === undefined || judged.ledger.outdated) return undefined;
  const { stored, ledger } = judged;
  const facts = await readAllFacts(sources.ledgers, backlogId, { ledger, shards: new Map() });
  return (
    facts && {
      stored,
      ledger,
      facts: new Map(facts.map((item) => [item.id, item])),
      judging: judgingOf(inForce, ledger.basis.fields),
      settings: inForce.rules,
    }
  );
};

/**
 * Saves what of a reading differs from what is stored; nothing is written where nothing does.
 * `readAt`: when the reading began. Undefined where the backlog must be scanned.
 * @throws SourceFailure
 */
export const saveNews = async (
  sources: RepairSources,
  backlogId: BacklogId,
  { repaired, read, readAt }: { readonly repaired: RepairedBacklog; readonly read: Changes; readonly readAt: number },
): Promise<RepairedBacklog | undefined> => {
  const { ledger, facts, judging } = repaired;
  const news = differingChanges(read, facts);
  if (news.present.length + news.gone.length === 0) return repaired;
  const changes = await addStates(sources, backlogId, { ledger, changes: news, readAt });
  const applied = changes && (await applyToLedger(sources.ledgers, backlogId, { ledger, changes, judging }));
  const changed = applied && (await refillTop(sources.ledgers, backlogId, { changed: applied, judging }));
  if (changed === undefined) return undefined;
  await sources.ledgers.update(backlogId, repaired.stored, changed);
  const after = new Map(facts);
  for (const change of changed.changes) {
    if (change.before !== undefined) after.delete(change.before.id);
    if (change.after !== undefined) after.set(change.after.id, change.after);
  }
  return { ...repaired, stored: changed.ledger, ledger: changed.ledger, facts: after };
};
