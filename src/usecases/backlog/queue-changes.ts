import type { Changes } from '../../domain/backlog/fact-shard';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import type { WorkQueue } from '../../ports/queue-ports';

/** A message of the queue holds 200 KB, and an item's facts some 150 bytes. */
const itemsAMessage = 400;

/** Has what a view has read kept in the background, so that nobody reads it again. */
export const queueChanges = async (
  queue: WorkQueue,
  backlog: TrackedBacklog,
  read: { generation: string; changes: Changes; syncedAt: number; marks: readonly string[] },
): Promise<void> => {
  const { changes } = read;
  const parts = Math.max(1, Math.ceil(changes.present.length / itemsAMessage));
  for (let part = 0; part < parts; part += 1) {
    const isLast = part === parts - 1;
    await queue.push({
      ...backlog,
      kind: 'keep',
      generation: read.generation,
      changes: {
        present: changes.present.slice(part * itemsAMessage, (part + 1) * itemsAMessage),
        gone: isLast ? changes.gone : [],
        states: isLast ? changes.states : [],
      },
      // Only with the last part is everything kept that was read.
      syncedAt: isLast ? read.syncedAt : 0,
      marks: isLast ? read.marks : [],
    });
  }
};
