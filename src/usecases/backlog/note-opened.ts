import { dayOf } from '../../domain/arithmetic/day';
import { isInUse } from '../../domain/backlog/in-use';
import type { TrackedBacklog, TrackedBacklogStore } from '../../ports/backlog-ports';
import type { Clock } from '../../ports/clock';
import type { WorkQueue } from '../../ports/queue-ports';
import type { StoredBacklog } from './stored-backlog';

export type NoteOpenedSources = {
  readonly clock: Clock;
  readonly trackedBacklogs: Pick<TrackedBacklogStore, 'save'>;
  readonly queue: WorkQueue;
};

/**
 * Notes that somebody looks at a board, once a day, for once it is known that they may browse the
 * project. Where nobody has for long, what moved without a trace meanwhile is repaired at once, by
 * a scan that nobody is shown.
 * @throws SourceFailure
 */
export const noteOpened = async (
  { clock, trackedBacklogs, queue }: NoteOpenedSources,
  backlog: TrackedBacklog,
  stored: Pick<StoredBacklog, 'tracked' | 'ledger'>,
): Promise<void> => {
  const today = dayOf(clock());
  const { tracked } = stored;
  if (isReturning(stored, today)) await queue.pushOnce({ ...backlog, kind: 'scan', why: 'daily' });
  if (tracked?.openedOn === today && tracked.projectKey === backlog.projectKey) return;
  await trackedBacklogs.save({ ...backlog, openedOn: today });
};

/** Whether somebody looks at a remembered board that has not been in use. */
export const isReturning = ({ tracked, ledger }: Pick<StoredBacklog, 'tracked' | 'ledger'>, today: number): boolean =>
  ledger !== undefined && tracked !== undefined && !isInUse(tracked, today);
