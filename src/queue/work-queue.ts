import { Queue } from '@forge/events';
import type { WorkQueue, Work } from '../ports/queue-ports';
import { SourceFailure } from '../ports/source-failure';
import { bodyOf } from './work-message';

/** The queue's key in the manifest. */
export const queue = new Queue({ key: 'backlogs' });

/**
 * Pushes work for a backlog: of one backlog only one piece is under way at a time, so that nobody
 * writes over what another has just written.
 */
export const workQueue: WorkQueue = {
  push: async (work, delaySeconds = 0) => {
    try {
      await queue.push({
        ...eventOf(work),
        ...(delaySeconds === 0 ? {} : { delayInSeconds: Math.min(delaySeconds, longestDelaySeconds) }),
      });
    } catch (cause) {
      const name = cause instanceof Error ? cause.name : typeof cause;
      throw new SourceFailure({ kind: 'storage-unavailable' }, `pushing ${work.kind} failed with ${name}`, { cause });
    }
  },
};

const longestDelaySeconds = 900;

export const eventOf = (work: Work) => ({
  body: bodyOf(work),
  concurrency: { key: `backlog-${work.backlogId.projectId}-${work.backlogId.boardId}`, limit: 1 },
});
