import type { Changes } from '../../domain/backlog/facts/fact-shard';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import type { SaveChangesWork, WorkQueue } from '../../ports/queue-ports';

/** A message of the queue holds 200 KB, and an item's facts some 150 bytes. */
const itemsAMessage = 400;

/** Queues the saving of what a view has read, so that nobody reads it again. */
export const saveChangesLater = async (
  queue: WorkQueue,
  backlog: TrackedBacklog,
  { generation, changes, syncedAt, noticeIds }: Omit<SaveChangesWork, 'kind'>,
): Promise<void> => {
  const parts = partsOf(changes);
  for (const [index, part] of parts.entries()) {
    // Only with the last part is everything saved that was read.
    const isLast = index === parts.length - 1;
    await queue.push({
      ...backlog,
      kind: 'keep',
      generation,
      changes: part,
      syncedAt: isLast ? syncedAt : 0,
      noticeIds: isLast ? noticeIds : [],
    });
  }
};

/** At least one part; what is gone and the states go with the last one. */
const partsOf = ({ present, gone, states }: Changes): readonly Changes[] => {
  const count = Math.max(1, Math.ceil(present.length / itemsAMessage));
  return Array.from({ length: count }, (_, index) => {
    const items = present.slice(index * itemsAMessage, (index + 1) * itemsAMessage);
    return index === count - 1 ? { present: items, gone, states } : { present: items, gone: [], states: [] };
  });
};
