import { changesOfItems } from '../../domain/backlog/facts/changes-of-items';
import type { Changes } from '../../domain/backlog/facts/fact-shard';
import type { BacklogItem } from '../../domain/items/backlog-item';
import type { FactSettings } from '../../domain/backlog/facts/item-facts';
import type { LabelHashes, Notice, LedgerBasis } from '../../ports/backlog-ports';
import type { Clock } from '../../ports/clock';
import type { Items, IssueStates, ItemQuery, ItemPage } from '../../ports/item-ports';
import { isFailureOf } from '../../ports/source-failure';
import { backlogScope } from '../items/backlog-query';

/** As the app: what is remembered is for everybody. */
export type ReadChangesSources = {
  readonly clock: Clock;
  readonly appItems: Pick<Items, 'readPage'>;
  readonly appStates: IssueStates;
  readonly labelHashes: LabelHashes;
};

/** The issues and sprints that are asked for by id, each once. */
export type NamedIds = {
  /** Jira told that they were deleted, so they are not read. */
  readonly deleted: readonly string[];
  readonly issueIds: readonly string[];
  readonly sprintIds: readonly number[];
};

/** What is asked for: what is named, and what changed within some minutes. */
export type ChangesRequest = {
  /** The settings that texts are read by. */
  readonly settings: FactSettings;
  readonly named: NamedIds;
  /** Whole minutes back from now; only the notices where left out. */
  readonly withinMinutes?: number | undefined;
  /** So many items at the most. */
  readonly most: number;
};

/** `whole`: false where more has changed than was read. `readAt`: when the reading began. */
export type ReadChanges = { readonly changes: Changes; readonly whole: boolean; readonly readAt: number };

/**
 * Reads what changed in a backlog, one call for each 100 items. A named item that is not found has
 * left the backlog.
 * @throws SourceFailure
 */
export const readChanges = async (
  sources: ReadChangesSources,
  basis: LedgerBasis,
  request: ChangesRequest,
): Promise<ReadChanges> => {
  const readAt = sources.clock();
  const { withinMinutes, named } = request;
  const { deleted, issueIds, sprintIds } = named;
  const deletedItems = deleted.map((id) => ({ id, readAt, deleted: true }));
  if (withinMinutes === undefined && issueIds.length + sprintIds.length === 0)
    return { changes: { present: [], gone: deletedItems, states: [] }, whole: true, readAt };

  const hash = await sources.labelHashes.hash();
  const { items, missing, whole } = await readAll(sources, basis, request);
  const changes = changesOfItems(items, { settings: request.settings, hash, readAt });
  const found = new Set(items.map(({ id }) => id));
  const left = whole ? issueIds.filter((id) => !found.has(id)) : [];
  const leftItems = left.map((id) => ({ id, readAt, deleted: missing.has(id) }));
  return { changes: { ...changes, gone: [...deletedItems, ...changes.gone, ...leftItems] }, whole, readAt };
};

/** What notices name. */
export const namedIn = (notices: readonly Notice[]): NamedIds => {
  const issues = notices.filter((notice) => 'issueId' in notice);
  const deleted = new Set(issues.flatMap((notice) => (notice.deleted ? [notice.issueId] : [])));
  const present = new Set(issues.map(({ issueId }) => issueId).filter((id) => !deleted.has(id)));
  const sprints = new Set(notices.flatMap((notice) => ('sprintId' in notice ? [notice.sprintId] : [])));
  return { deleted: [...deleted], issueIds: [...present], sprintIds: [...sprints] };
};

type ChangedQuery = Extract<ItemQuery, { kind: 'changed' }>;

/** Pages that one reading takes at the most, however few items Jira puts into each. */
const mostPages = 1000;

/** `missing`: named issues that do not exist any more. `whole`: no page was left out. */
type ReadItems = {
  readonly items: readonly BacklogItem[];
  readonly missing: ReadonlySet<string>;
  readonly whole: boolean;
};

/** A query names so many issues. */
const mostNamed = 100;

/**
 * What changed with the first named issues, then those that are named and were not among it: after
 * a bulk edit most of them were.
 */
const readAll = async (
  sources: ReadChangesSources,
  basis: LedgerBasis,
  { withinMinutes, named, most }: ChangesRequest,
): Promise<ReadItems> => {
  const scope = backlogScope(basis);
  const within = withinMinutes === undefined ? {} : { withinMinutes };
  const { sprintIds } = named;
  const issueIds = named.issueIds.slice(0, mostNamed);
  let read = await readItems(sources, { kind: 'changed', ...within, issueIds, sprintIds, ...scope }, { basis, most });
  const found = new Set(read.items.map(({ id }) => id));
  const others = named.issueIds.slice(mostNamed).filter((id) => !found.has(id));
  for (let start = 0; start < others.length && read.whole; start += mostNamed) {
    const query = {
      kind: 'changed',
      issueIds: others.slice(start, start + mostNamed),
      sprintIds: [],
      ...scope,
    } as const;
    const { items, missing, whole } = await readItems(sources, query, { basis, most });
    read = { items: [...read.items, ...items], missing: new Set([...read.missing, ...missing]), whole };
  }
  return read;
};

const readItems = async (
  sources: ReadChangesSources,
  query: ChangedQuery,
  { basis, most }: { readonly basis: LedgerBasis; readonly most: number },
): Promise<ReadItems> => {
  const first = await readFirstPage(sources, query, basis);
  let { page } = first;
  const items = [...page.items];
  const found = new Set(items.map(({ id }) => id));
  for (let pages = 1; page.next !== undefined && found.size < most && pages < mostPages; pages += 1) {
    page = await sources.appItems.readPage(first.query, basis.fields, { cursor: page.next });
    for (const item of page.items) {
      items.push(item);
      found.add(item.id);
    }
  }
  return { items, missing: first.missing, whole: page.next === undefined };
};

/**
 * Jira refuses a query that names an issue or a sprint which does not exist any more. Then another
 * call finds the issues that exist; the sprints are left to the next scan.
 */
const readFirstPage = async (
  { appItems, appStates }: ReadChangesSources,
  query: ChangedQuery,
  { fields }: LedgerBasis,
): Promise<{ readonly page: ItemPage; readonly query: ChangedQuery; readonly missing: ReadonlySet<string> }> => {
  try {
    return { page: await appItems.readPage(query, fields), query, missing: new Set() };
  } catch (failure) {
    const names = query.issueIds.length + query.sprintIds.length;
    if (!isRefusal(failure) || names === 0) throw failure;
  }
  const existing = await appStates.read(query.issueIds);
  const missing = new Set(query.issueIds.filter((id) => !existing.has(id)));
  const narrowed: ChangedQuery = { ...query, issueIds: [...existing.keys()], sprintIds: [] };
  const asksForNothing = narrowed.withinMinutes === undefined && narrowed.issueIds.length === 0;
  const page = asksForNothing ? { items: [] } : await appItems.readPage(narrowed, fields);
  return { page, query: narrowed, missing };
};

const isRefusal = (failure: unknown): boolean => isFailureOf(failure, 'jira-refused');

/**
 * The minutes to look back so that nothing falls between two readings: JQL counts whole minutes,
 * and search lags some seconds behind writes. Instants in epoch milliseconds.
 */
export const minutesSince = (syncedAt: number, now: number): number =>
  Math.max(1, Math.ceil((now - syncedAt + searchLagMs) / 60_000));

const searchLagMs = 10_000;
