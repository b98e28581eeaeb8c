import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import type { Judging } from '../../domain/backlog/facts/judge-facts';
import { judgingOf } from '../../domain/backlog/facts/judging';
import type { Ledger, TrackedBacklog } from '../../ports/backlog-ports';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { type BacklogToUpdate, catchUpUnlessSpent, hasNews, longestLagMs, queueWork } from './current-backlog';
import { readAllFacts } from './ledger-facts';
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
  const { ledger } = stored;
  if (ledger === undefined || ledger.outdated) return undefined;
  const judging = judgingOf(inForce, ledger.basis.fields);
  const toUpdate = { ...stored, ledger, inForce };
  if (!lags(toUpdate, sources.clock())) {
    const facts = await readAllFacts(sources.ledgers, backlogId, { ledger, shards: new Map() });
    return facts && { ledger, judging, facts, queueWork: nothingToQueue };
  }
  const caughtUp = await catchUpUnlessSpent(sources, backlog, { stored: toUpdate, judging });
  const facts = caughtUp && (await readAllFacts(sources.ledgers, backlogId, caughtUp.changed));
  if (caughtUp === undefined || facts === undefined) return undefined;
  const { changed } = caughtUp;
  const ranked = { ...changed, moved: [], isChanged: hasNews(changed, ledger) };
  return {
    ledger: changed.ledger,
    judging,
    facts,
    queueWork: () => queueWork(sources, backlog, { stored: toUpdate, caughtUp, ranked }),
  };
};

/** Something is waiting to be read, or nobody has read for minutes. */
const lags = ({ ledger, notices }: BacklogToUpdate, now: number): boolean =>
  notices.length > 0 || now - ledger.syncedAt > longestLagMs;

const nothingToQueue = (): Promise<void> => Promise.resolve();
