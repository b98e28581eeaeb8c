import { chunks } from '../../../domain/arithmetic/chunks';
import { changesOfItems } from '../../../domain/backlog/facts/changes-of-items';
import { isSameEnd, type RankBlock, rankBlocks } from '../../../domain/backlog/repair/rank-blocks';
import type { BacklogItem } from '../../../domain/items/backlog-item';
import type { BacklogId } from '../../../domain/project/board';
import type { LedgerBasis } from '../../../ports/backlog-ports';
import type { BacklogPart } from '../../../ports/item-ports';
import { isFailureOf } from '../../../ports/source-failure';
import { openBacklogQuery } from '../../items/backlog-query';
import { readChanges } from '../read-changes';
import { type RepairedBacklog, type RepairSources, saveNews } from './repaired-backlog';

/** Calls side by side. */
const blocksAtOnce = 4;

/** So many items that came into the top from below are looked for; the slices find more. */
const mostNewcomers = 50;

/**
 * Finds what has moved in the first 500 by rank without an event, for some 100 points: blocks of
 * the order whose ends are others are read, and then what stands above the last of the top and is
 * not of it. Undefined where the backlog must be scanned.
 * @throws SourceFailure
 */
export const repairTop = async (
  sources: RepairSources,
  backlogId: BacklogId,
  begun: RepairedBacklog,
): Promise<RepairedBacklog | undefined> => {
  const moved = await findMovedBlocks(sources, begun);
  if (moved.length === 0) return readNewcomers(sources, backlogId, begun);
  const issueIds = moved.flatMap(({ ids }) => ids);
  const { changes, readAt } = await readChanges(sources, begun.ledger.basis, {
    settings: begun.settings,
    named: { deleted: [], issueIds, sprintIds: [] },
    most: issueIds.length,
  });
  const repaired = await saveNews(sources, backlogId, { repaired: begun, read: changes, readAt });
  return repaired && readNewcomers(sources, backlogId, repaired);
};

const findMovedBlocks = async (sources: RepairSources, { ledger }: RepairedBacklog): Promise<readonly RankBlock[]> => {
  const blocks = rankBlocks(ledger.top);
  const moved: RankBlock[] = [];
  for (const group of chunks(blocks, blocksAtOnce)) {
    const hasMoved = await Promise.all(group.map((block) => isMoved(sources, ledger.basis, block)));
    moved.push(...group.filter((_, index) => hasMoved[index]));
  }
  return moved;
};

const isMoved = async (sources: RepairSources, basis: LedgerBasis, block: RankBlock): Promise<boolean> => {
  const { ids } = block;
  try {
    const [first, last] = await Promise.all([
      readOne(sources, basis, { by: 'rank', ids }),
      ids.length === 1 ? undefined : readOne(sources, basis, { by: 'rank', ids, last: true }),
    ]);
    return !isSameEnd(block.first, first) || (ids.length > 1 && !isSameEnd(block.last, last));
  } catch (failure) {
    // Jira refuses to look for an issue that does not exist any more.
    if (isFailureOf(failure, 'jira-refused')) return true;
    throw failure;
  }
};

const readOne = async (
  { appItems }: RepairSources,
  basis: LedgerBasis,
  part: BacklogPart,
): Promise<BacklogItem | undefined> =>
  (await appItems.readPage(openBacklogQuery(basis, part), basis.fields, { limit: 1 })).items[0];

/** Reads what has come into the top from below it, one by one. */
const readNewcomers = async (
  sources: RepairSources,
  backlogId: BacklogId,
  begun: RepairedBacklog,
): Promise<RepairedBacklog | undefined> => {
  let repaired = begun;
  for (let newcomers = 0; newcomers < mostNewcomers; newcomers += 1) {
    const { ledger, facts, settings } = repaired;
    const last = ledger.top.at(-1)?.rank;
    if (last === undefined || ledger.top.length === facts.size) break;
    const readAt = sources.clock();
    const ids = ledger.top.map(({ id }) => id);
    const newcomer = await readOne(sources, ledger.basis, { by: 'rank', ids, except: true });
    if (newcomer?.rank === undefined || newcomer.rank > last) break;
    const hash = await sources.labelHashes.hash();
    const read = changesOfItems([newcomer], { settings, hash, readAt });
    const saved = await saveNews(sources, backlogId, { repaired, read, readAt });
    if (saved === undefined || saved === repaired) return saved;
    repaired = saved;
  }
  return repaired;
};
