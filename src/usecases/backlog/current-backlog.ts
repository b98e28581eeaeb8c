import type { Changes } from '../../domain/backlog/facts/fact-shard';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import type { Judging } from '../../domain/backlog/facts/judge-facts';
import { judgingOf, textSettingsOf } from '../../domain/backlog/facts/judging';
import { newsIn } from '../../domain/backlog/facts/news-in';
import { type Yardstick, yardstickOf } from '../../domain/health/measure-backlog';
import type { BacklogItem } from '../../domain/items/backlog-item';
import type { Ledger, TrackedBacklog } from '../../ports/backlog-ports';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { type CaughtUp, catchUp } from './catch-up';
import { applyToLedger, type ChangedLedger, readAllFacts } from './ledger-facts';
import { readLiveTop, readMovedRanks } from './live-top';
import { minutesSince } from './read-changes';
import type { BacklogSources, StoredBacklog } from './stored-backlog';

/** A backlog up to date, in memory. */
export type CurrentBacklog = {
  readonly ledger: Ledger;
  readonly judging: Judging;
  readonly yardstick: Yardstick;
  /** The next sprints' worth as the viewer sees it, in Jira's order of this moment. */
  readonly live: readonly BacklogItem[];
  /** Reads all facts; undefined where some are missing. */
  readonly readFacts: () => Promise<readonly ItemFacts[] | undefined>;
  /**
   * Queues the saving of what was read. For once it is known that the viewer may browse the
   * project, so that nobody else costs anything.
   */
  readonly queueWork: () => Promise<void>;
};

/** A stored backlog that has a ledger, with the rules in force. */
export type BacklogToUpdate = Omit<StoredBacklog, 'ledger'> & {
  readonly ledger: Ledger;
  readonly inForce: ProjectRulesInForce;
};

/** So many changed items are read while a person waits: two pages, one after the other. */
export const mostChanged = 200;

/**
 * Brings a stored backlog up to date in memory: what changed since is read as the app, the top of
 * the order as the viewer, side by side. Undefined where facts are missing: then the backlog must
 * be scanned.
 * @throws SourceFailure
 */
export const currentBacklog = async (
  sources: BacklogSources,
  backlog: TrackedBacklog,
  stored: BacklogToUpdate,
): Promise<CurrentBacklog | undefined> => {
  const { ledger, inForce, notices, board } = stored;
  const { fields } = ledger.basis;
  const judging = judgingOf(inForce, fields);
  const yardstick = yardstickOf(inForce, fields, board?.sprints ?? []);
  const withinMinutes = minutesSince(ledger.syncedAt, sources.clock());
  const [caughtUp, live] = await Promise.all([
    catchUp(sources, backlog.backlogId, {
      ledger,
      judging,
      settings: inForce.rules,
      notices,
      withinMinutes,
      most: mostChanged,
    }),
    readLiveTop(sources.items, ledger, yardstick),
  ]);
  if (caughtUp === undefined) return undefined;
  const ranked = await applyMovedRanks(sources, backlog, { caughtUp, live, judging });
  if (ranked === undefined) return undefined;
  return {
    ledger: ranked.ledger,
    judging,
    yardstick,
    live,
    readFacts: () => readAllFacts(sources.ledgers, backlog.backlogId, ranked),
    queueWork: () => queueWork(sources, backlog, { stored, caughtUp, ranked }),
  };
};

/** A ledger in the order of the live top. */
type RankedLedger = Pick<ChangedLedger, 'ledger' | 'shards'> & {
  /** The facts of the items whose rank had moved. */
  readonly moved: readonly ItemFacts[];
  /** Catching up or a moved rank has changed an item. */
  readonly isChanged: boolean;
};

/** A rank moves without `updated`, so the live top is compared with the remembered one. */
const applyMovedRanks = async (
  { ledgers }: BacklogSources,
  { backlogId }: TrackedBacklog,
  { caughtUp, live, judging }: { caughtUp: CaughtUp; live: readonly BacklogItem[]; judging: Judging },
): Promise<RankedLedger | undefined> => {
  const { changed, readAt } = caughtUp;
  const changes = await readMovedRanks(ledgers, backlogId, { ...changed, live, readAt });
  if (changes === undefined) return undefined;
  const { present: moved } = changes;
  const ranked =
    moved.length === 0 ? changed : await applyToLedger(ledgers, backlogId, { ...changed, changes, judging });
  return (
    ranked && {
      ledger: ranked.ledger,
      shards: new Map([...changed.shards, ...ranked.shards]),
      moved,
      isChanged: changed.changes.length + ranked.changes.length > 0,
    }
  );
};

/**
 * A ledger that lags behind by more is saved though nothing changed: each reading goes back to its
 * `syncedAt`.
 */
export const longestLagMs = 10 * 60_000;

/** Queues what follows from a view: judging anew, a scan where too much changed, else saving. */
export const queueWork = async (
  { queue }: Pick<BacklogSources, 'queue'>,
  backlog: TrackedBacklog,
  { stored, caughtUp, ranked }: { stored: BacklogToUpdate; caughtUp: CaughtUp; ranked: RankedLedger },
): Promise<void> => {
  const { ledger, notices, rejudged } = stored;
  const { changes, readAt, whole } = caughtUp;
  if (rejudged) await queue.push({ ...backlog, kind: 'judge' });
  if (!whole) return queue.push({ ...backlog, kind: 'scan', why: 'daily' });
  const lags = readAt - ledger.syncedAt > longestLagMs;
  if (!ranked.isChanged && notices.length === 0 && !lags) return;
  await queue.push({
    ...backlog,
    kind: 'keep',
    generation: ledger.generation,
    changes: withMoved(newsIn(changes, caughtUp.changed.changes), ranked.moved),
    syncedAt: readAt,
    noticeIds: notices.map(({ id }) => id),
  });
};

/** An item that changed and moved is saved once, in its new place. */
const withMoved = (changes: Changes, moved: readonly ItemFacts[]): Changes => {
  const places = new Set(moved.map(({ id }) => id));
  return { ...changes, present: [...changes.present.filter(({ id }) => !places.has(id)), ...moved] };
};

/** Whether the facts were read by other settings of texts, so that a scan is needed. */
export const readByOldRules = ({ basis }: Ledger, inForce: ProjectRulesInForce): boolean =>
  basis.texts !== textSettingsOf(inForce.rules);
