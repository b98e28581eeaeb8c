import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import type { Judging } from '../../domain/backlog/facts/judge-facts';
import { judgingOf } from '../../domain/backlog/facts/judging';
import type { Ledger, TrackedBacklog } from '../../ports/backlog-ports';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { catchUp } from './catch-up';
import { longestLagMs, mostChanged, queueWork } from './current-backlog';
import { readAllFacts } from './ledger-facts';
import { minutesSince } from './read-changes';
import { type BacklogSources, readStoredBacklog } from './stored-backlog';

/** All that is remembered of a backlog's items, with what Jira has told of since, in memory. */
export type KnownFacts = {
  readonly ledger: Ledger;
  readonly judging: Judging;
  readonly facts: readonly ItemFacts[];
  /** For once it is known that the viewer may browse the project, as that of `CurrentBacklog`. */
  readonly queueWork: () => Promise<void>;
};

/**
 * The facts of a backlog for what looks at all items and at none in particular: without the order
 * of this very moment, which a page reads. Asks Jira nothing where the facts lag by minutes only
 * and no notice waits; else one call for each 100 items that changed, as the app. Undefined where
 * nothing is remembered, or facts are missing or outdated.
 * @throws SourceFailure
 */
export const readKnownFacts = async (
  sources: Omit<BacklogSources, 'items'>,
  backlog: TrackedBacklog,
  inForce: ProjectRulesInForce,
): Promise<KnownFacts | undefined> => {
  const { backlogId } = backlog;
  const stored = await readStoredBacklog(sources, backlogId, inForce);
  const { ledger, notices } = stored;
  if (ledger === undefined || ledger.outdated) return undefined;
  const judging = judgingOf(inForce, ledger.basis.fields);
  const now = sources.clock();
  const lags = now - ledger.syncedAt > longestLagMs;
  const caughtUp = await catchUp(sources, backlogId, {
    ledger,
    judging,
    settings: inForce.rules,
    notices,
    withinMinutes: lags ? minutesSince(ledger.syncedAt, now) : undefined,
    most: mostChanged,
  });
  const facts = caughtUp && (await readAllFacts(sources.ledgers, backlogId, caughtUp.changed));
  if (caughtUp === undefined || facts === undefined) return undefined;
  const { changed } = caughtUp;
  const ranked = { ...changed, moved: [], isChanged: changed.changes.length > 0 };
  return {
    ledger: changed.ledger,
    judging,
    facts,
    // What notices alone tell of is saved by the work that they have queued.
    queueWork: async () =>
      lags ? queueWork(sources, backlog, { stored: { ...stored, ledger, inForce }, caughtUp, ranked }) : undefined,
  };
};
