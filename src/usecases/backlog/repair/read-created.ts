import { minuteMs } from '../../../domain/arithmetic/day';
import { changesOfItems } from '../../../domain/backlog/facts/changes-of-items';
import type { Changes } from '../../../domain/backlog/facts/fact-shard';
import { createdIn, minuteOf, type CreationRange } from '../../../domain/backlog/repair/creation-range';
import type { BacklogItem } from '../../../domain/items/backlog-item';
import type { BacklogPart } from '../../../ports/item-ports';
import { openBacklogQuery } from '../../items/backlog-query';
import type { RepairedBacklog, RepairSources } from './repaired-backlog';

/** One reading takes so many pages of 100 items: some seconds. */
const mostPages = 20;

/** It ends early where Jira is slow: well before the end of a function's time. */
const longestMs = 15_000;

/** What a range is in Jira now. `readTo`: up to where it was read; `end`: all of it. */
export type CreatedItems = { readonly changes: Changes; readonly readAt: number; readonly readTo: number | 'end' };

/**
 * Reads the open items of a range in the order of their creation, 100 a call. Of the facts in it
 * those that Jira does not give are gone.
 * @throws SourceFailure
 */
export const readCreated = async (
  { appItems, labelHashes, clock }: RepairSources,
  { ledger, facts, settings }: RepairedBacklog,
  range: CreationRange,
): Promise<CreatedItems> => {
  const { basis } = ledger;
  const readAt = clock();
  const query = openBacklogQuery(basis, aroundRange(range, readAt));
  const items: BacklogItem[] = [];
  let cursor: string | undefined;
  let page = 0;
  do {
    const read = await appItems.readPage(query, basis.fields, { cursor });
    items.push(...read.items);
    cursor = read.next;
    page += 1;
  } while (cursor !== undefined && page < mostPages && clock() - readAt < longestMs);
  const readTo = cursor === undefined ? 'end' : minuteOf(items.at(-1)?.created ?? 0);
  const changes = changesOfItems(items, { settings, hash: await labelHashes.hash(), readAt });
  const found = new Set(items.map(({ id }) => id));
  const known = createdIn([...facts.values()], { from: range.from, to: readTo === 'end' ? range.to : readTo });
  const gone = known.filter(({ id }) => !found.has(id)).map(({ id }) => ({ id, readAt }));
  return { changes: { ...changes, gone: [...changes.gone, ...gone] }, readAt, readTo };
};

/**
 * A range in whole minutes before `now`, with a minute more on either side, so that its own items
 * are surely asked for though Jira's clock is another.
 */
const aroundRange = ({ from, to }: CreationRange, now: number): BacklogPart => ({
  by: 'creation',
  withinMinutes: from === undefined ? undefined : Math.ceil((now - from) / minuteMs) + 1,
  beforeMinutes: to === undefined ? undefined : Math.max(0, Math.floor((now - to) / minuteMs) - 1),
});

/** A range in whole minutes before `now`, for ranges that nothing was created at the bounds of. */
export const exactRange = ({ from, to }: CreationRange, now: number): BacklogPart => ({
  by: 'creation',
  withinMinutes: from === undefined ? undefined : Math.round((now - from) / minuteMs),
  beforeMinutes: to === undefined ? undefined : Math.max(0, Math.round((now - to) / minuteMs)),
});
