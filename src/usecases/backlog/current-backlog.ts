import { dayOf } from '../../domain/arithmetic/day';
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
import { isReturning } from './note-opened';
import { minutesSince, namedIn } from './read-changes';
import { noteRest } from './rest';
import type { BacklogSources, StoredBacklog } from './stored-backlog';

/** A backlog up to date, in memory. */
export type CurrentBacklog = {
  readonly ledger: Ledger;
  readonly judging: Judging;
  readonly yardstick: Yardstick;
  /** The next sprints' worth as the viewer sees it, in Jira's order of this moment. */
  readonly live: readonly BacklogItem[];
  /** Changes in Jira up to this instant are in it, in epoch milliseconds. */
  readonly asOf: number;
  /** Until when nothing is read as the app, because the points of the hour are spent. */
  readonly restsUntil?: number | undefined;
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
const mostChanged = 200;

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
  const { ledger, inForce, board: replayed, flow } = stored;
  const { fields } = ledger.basis;
  const judging = judgingOf(inForce, fields);
  const yardstick = yardstickOf(inForce, fields, { replayed, flow });
  const [caughtUp, live] = await Promise.all([
    catchUpUnlessSpent(sources, backlog, { stored, judging }),
    readLiveTop(sources.items, ledger, yardstick),
  ]);
  if (caughtUp === undefined) return undefined;
  const ranked = await applyMovedRanks(sources, backlog, { caughtUp, live, judging, stored: ledger });
  if (ranked === undefined) return undefined;
  // What moved without a trace while nobody looked is repaired in the background just now.
  const isRepairing = stored.scan?.why === 'daily' || isReturning(stored, dayOf(sources.clock()));
  const isAllRead = caughtUp.whole && !isRepairing;
  return {
    ledger: ranked.ledger,
    judging,
    yardstick,
    live,
    asOf: isAllRead ? caughtUp.readAt : ledger.syncedAt,
    restsUntil: caughtUp.restsUntil,
    readFacts: () => readAllFacts(sources.ledgers, backlog.backlogId, ranked),
    queueWork: () => queueWork(sources, backlog, { stored, caughtUp, ranked }),
  };
};

/** `restsUntil`: nothing was read, because the points of the hour are spent until then. */
type CaughtUpOrNot = CaughtUp & { readonly restsUntil?: number | undefined };

/**
 * Once the points are spent, what is stored is shown as it is, to those whom the live top proves to
 * see the project.
 */
export const catchUpUnlessSpent = async (
  sources: Omit<BacklogSources, 'items'>,
  { backlogId }: TrackedBacklog,
  { stored, judging }: { readonly stored: BacklogToUpdate; readonly judging: Judging },
): Promise<CaughtUpOrNot | undefined> => {
  const { ledger, inForce, notices, restsUntil } = stored;
  const nothingRead = (until: number): CaughtUpOrNot => ({
    changes: { present: [], gone: [], states: [] },
    changed: { ledger, shards: new Map(), changes: [] },
    whole: false,
    readAt: sources.clock(),
    restsUntil: until,
  });
  if (restsUntil !== undefined) return nothingRead(restsUntil);
  try {
    return await catchUp(sources, backlogId, {
      ledger,
      judging,
      settings: inForce.rules,
      named: namedIn(notices),
      withinMinutes: minutesSince(ledger.syncedAt, sources.clock()),
      most: mostChanged,
    });
  } catch (failure) {
    const until = await noteRest(sources, failure);
    if (until === undefined) throw failure;
    return nothingRead(until);
  }
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
  {
    caughtUp,
    live,
    judging,
    stored,
  }: { caughtUp: CaughtUp; live: readonly BacklogItem[]; judging: Judging; stored: Ledger },
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
      isChanged: hasNews(changed, stored) || ranked.changes.length > 0,
    }
  );
};

/** Whether what was read changes an item of the backlog or of a running sprint. */
export const hasNews = ({ changes, ledger }: ChangedLedger, stored: Ledger): boolean =>
  changes.length > 0 || ledger.openSprints !== stored.openSprints;

/**
 * A ledger that lags behind by more is saved though nothing changed: each reading goes back to its
 * `syncedAt`.
 */
export const longestLagMs = 10 * 60_000;

/** Queues what follows from a view: judging anew, a scan where too much changed, else saving. */
export const queueWork = async (
  { queue }: Pick<BacklogSources, 'queue'>,
  backlog: TrackedBacklog,
  { stored, caughtUp, ranked }: { stored: BacklogToUpdate; caughtUp: CaughtUpOrNot; ranked: RankedLedger },
): Promise<void> => {
  const { ledger, notices, rejudged } = stored;
  const { changes, readAt, whole, restsUntil } = caughtUp;
  if (rejudged) await queue.pushOnce({ ...backlog, kind: 'judge' });
  if (restsUntil !== undefined) return undefined;
  if (!whole) return queue.pushOnce({ ...backlog, kind: 'scan', why: 'daily' });
  const lags = readAt - ledger.syncedAt > longestLagMs;
  if (!ranked.isChanged && notices.length === 0 && !lags) return;
  await queue.push({
    ...backlog,
    kind: 'keep',
    generation: ledger.generation,
    changes: withMoved(newsOf(changes, caughtUp.changed), ranked.moved),
    syncedAt: readAt,
    noticeIds: notices.map(({ id }) => id),
  });
};

const newsOf = (changes: Changes, { changes: differing, ledger }: ChangedLedger): Changes =>
  newsIn(changes, differing, ledger.openSprints.items);

/** An item that changed and moved is saved once, in its new place. */
const withMoved = (changes: Changes, moved: readonly ItemFacts[]): Changes => {
  const places = new Set(moved.map(({ id }) => id));
  return { ...changes, present: [...changes.present.filter(({ id }) => !places.has(id)), ...moved] };
};

/** Whether the facts were read by other settings of texts, so that a scan is needed. */
export const readByOldRules = ({ basis }: Ledger, inForce: ProjectRulesInForce): boolean =>
  basis.texts !== textSettingsOf(inForce.rules);
