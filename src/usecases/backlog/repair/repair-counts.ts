import { createdIn, splitRange, type CreationRange } from '../../../domain/backlog/repair/creation-range';
import { itemsReadWhole } from '../../../domain/backlog/repair/repair-slice';
import type { BacklogId } from '../../../domain/project/board';
import { openBacklogQuery } from '../../items/backlog-query';
import { exactRange, readCreated } from './read-created';
import { type RepairedBacklog, type RepairSources, saveNews } from './repaired-backlog';

/** A range whose count differs is counted again in so many parts. */
const partsARange = 8;

/** So many counts at the most: where more would be needed, reading all costs less. */
const mostCounts = 60;

/** A range that cannot be parted is read where it has no more items than this. */
const mostItems = 1000;

/**
 * Holds Jira's count of the backlog, which costs a point, against the facts. Where they differ, the
 * ranges of creation in which something is missing or left over are found by more counts, and read.
 * `scan`: too much differs.
 * @throws SourceFailure
 */
export const repairCounts = async (
  sources: RepairSources,
  backlogId: BacklogId,
  begun: RepairedBacklog,
): Promise<RepairedBacklog | 'scan'> => {
  let repaired = begun;
  const ranges: CreationRange[] = [{}];
  for (let counts = 0; ranges.length > 0; counts += 1) {
    const range = ranges.pop() ?? {};
    if (counts >= mostCounts) return 'scan';
    const count = await countIn(sources, repaired, range);
    const all = [...repaired.facts.values()];
    const known = createdIn(all, range).length;
    if (count === known) continue;
    const parts = known <= itemsReadWhole ? [range] : splitRange(all, range, partsARange);
    if (parts.length > 1) {
      ranges.push(...parts);
      continue;
    }
    const saved =
      Math.max(count, known) > mostItems ? undefined : await readRange(sources, backlogId, { repaired, range });
    if (saved === undefined) return 'scan';
    repaired = saved;
  }
  return repaired;
};

const countIn = ({ appItems, clock }: RepairSources, { ledger }: RepairedBacklog, range: CreationRange) =>
  appItems.count(openBacklogQuery(ledger.basis, exactRange(range, clock())));

/** Undefined where the backlog must be scanned. */
const readRange = async (
  sources: RepairSources,
  backlogId: BacklogId,
  { repaired, range }: { readonly repaired: RepairedBacklog; readonly range: CreationRange },
): Promise<RepairedBacklog | undefined> => {
  const { changes, readAt, readTo } = await readCreated(sources, repaired, range);
  return readTo === 'end' ? saveNews(sources, backlogId, { repaired, read: changes, readAt }) : undefined;
};
