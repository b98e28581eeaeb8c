import type { Changes } from '../../domain/backlog/fact-shard';
import { factsOf } from '../../domain/backlog/item-facts';
import { openBacklog } from '../../domain/backlog/open-backlog';
import type { BacklogItem } from '../../domain/items/backlog-item';
import type { Rules } from '../../domain/rules/rules';
import type { LabelHashes, Notice, LedgerBasis } from '../../ports/backlog-ports';
import type { Clock } from '../../ports/clock';
import type { Items, IssueStates, ItemQuery, ItemPage } from '../../ports/item-ports';
import { SourceFailure } from '../../ports/source-failure';
import { backlogOf } from './backlog-query';

/**
 * JQL counts whole minutes back from now. The few seconds by which search lags behind writes
 * overlap, so nothing falls between two readings.
 */
export const minutesSince = (syncedAt: number, now: number): number =>
  Math.max(1, Math.ceil((now - syncedAt + searchLagMs) / 60_000));

const searchLagMs = 10_000;

/** As the app: what is remembered is for everybody. */
export type ReadChangesSources = {
  readonly clock: Clock;
  readonly appItems: Pick<Items, 'readPage'>;
  readonly appStates: IssueStates;
  readonly labelHashes: LabelHashes;
};

/** `whole`: false where more has changed than was read. `readAt`: when the reading began. */
export type ReadChanges = { readonly changes: Changes; readonly whole: boolean; readonly readAt: number };

type Asked = {
  readonly rules: Rules;
  readonly notices: readonly Notice[];
  readonly withinMinutes?: number;
  readonly most: number;
};

/**
 * Reads what changed in a backlog's filter within some minutes and what Jira told of, 1 call for
 * each 100 items. What was told of and is not found is gone from the backlog: moved, or out of the
 * filter. What Jira told was deleted is not read. @throws SourceFailure
 */
export const readChanges = async (
  sources: ReadChangesSources,
  basis: LedgerBasis,
  asked: Asked,
): Promise<ReadChanges> => {
  const readAt = sources.clock();
  const deleted = toldIds(asked.notices, (one) => ('issueId' in one && one.deleted ? [one.issueId] : []));
  const issueIds = toldIds(asked.notices, (one) => ('issueId' in one && !one.deleted ? [one.issueId] : [])).filter(
    (id) => !deleted.includes(id),
  );
  const sprintIds = [...new Set(asked.notices.flatMap((one) => ('sprintId' in one ? [one.sprintId] : [])))];
  const { withinMinutes } = asked;
  const goneByTelling = deleted.map((id) => ({ id, readAt, deleted: true }));
  if (withinMinutes === undefined && issueIds.length + sprintIds.length === 0)
    return { changes: { present: [], gone: goneByTelling, states: [] }, whole: true, readAt };

  const within = withinMinutes === undefined ? {} : { withinMinutes };
  const read = await readPages(
    sources,
    { kind: 'changed', ...within, issueIds, sprintIds, ...backlogOf(basis) },
    { basis, asked, readAt },
  );
  const lost = read.whole ? issueIds.filter((id) => !read.found.has(id)) : [];
  return {
    changes: {
      ...read,
      gone: [...goneByTelling, ...read.gone, ...lost.map((id) => ({ id, readAt, deleted: read.deleted.has(id) }))],
    },
    whole: read.whole,
    readAt,
  };
};

const toldIds = (notices: readonly Notice[], idsOf: (one: Notice) => string[]): string[] => [
  ...new Set(notices.flatMap(idsOf)),
];

type Changing = Extract<ItemQuery, { kind: 'changed' }>;

type Reading = { readonly basis: LedgerBasis; readonly asked: Asked; readonly readAt: number };

const readPages = async (sources: ReadChangesSources, query: Changing, { basis, asked, readAt }: Reading) => {
  const hash = await sources.labelHashes.hash();
  const found = new Set<string>();
  const present: Changes['present'][number][] = [];
  const gone: Changes['gone'][number][] = [];
  const states: Changes['states'][number][] = [];
  const first = await firstPage(sources, query, basis);
  let page: ItemPage = first.page;
  for (;;) {
    const open = new Set(openBacklog(page.items));
    for (const item of page.items) {
      found.add(item.id);
      if (open.has(item)) present.push(factsOf(item, { settings: asked.rules, hash, readAt }));
      else gone.push({ id: item.id, readAt });
      states.push({ id: item.id, category: item.status.category, blocks: blockedBy(item), readAt });
    }
    if (page.next === undefined || found.size >= asked.most) break;
    page = await sources.appItems.readPage(first.query, basis.fields, page.next);
  }
  return { present, gone, states, found, deleted: first.deleted, whole: page.next === undefined };
};

const blockedBy = ({ links }: BacklogItem): string[] =>
  links.flatMap(({ relation, id }) => (relation === 'blocks' && id !== undefined ? [id] : []));

/**
 * Jira refuses a query that names an issue or a sprint which is not there any more. Then the issues
 * that are there are found by another call, and those that are not were deleted; the sprints are
 * left to the next scan.
 */
const firstPage = async (
  { appItems, appStates }: ReadChangesSources,
  query: Changing,
  { fields }: LedgerBasis,
): Promise<{ readonly page: ItemPage; readonly query: Changing; readonly deleted: ReadonlySet<string> }> => {
  try {
    return { page: await appItems.readPage(query, fields), query, deleted: new Set() };
  } catch (failure) {
    const names = query.issueIds.length + query.sprintIds.length;
    if (!(failure instanceof SourceFailure) || failure.reason.kind !== 'jira-refused' || names === 0) throw failure;
  }
  const there = await appStates.read(query.issueIds);
  const deleted = new Set(query.issueIds.filter((id) => !there.has(id)));
  const less: Changing = { ...query, issueIds: [...there.keys()], sprintIds: [] };
  if (less.withinMinutes === undefined && less.issueIds.length === 0)
    return { page: { items: [] }, query: less, deleted };
  return { page: await appItems.readPage(less, fields), query: less, deleted };
};
