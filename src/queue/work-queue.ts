import { Queue } from '@forge/events';
import {
  kindsPushedOnce,
  longestDelaySeconds,
  type WaitingWork,
  type Work,
  type WorkQueue,
} from '../ports/queue-ports';
import { SourceFailure } from '../ports/source-failure';
import { keepParts } from './keep-parts';
import { bodyOf } from './work-message';

/** Forge's queue, by its key in the manifest. */
export const queue = new Queue({ key: 'backlogs' });

const push: WorkQueue['push'] = async (work, delaySeconds = 0) => {
  const delay = delaySeconds === 0 ? {} : { delayInSeconds: Math.min(delaySeconds, longestDelaySeconds) };
  try {
    for (const part of work.kind === 'keep' ? keepParts(work) : [work])
      await queue.push({ ...eventOf(part), ...delay });
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : typeof cause;
    throw new SourceFailure({ kind: 'storage-unavailable' }, `pushing ${work.kind} failed with ${name}`, { cause });
  }
};

/** Work for one backlog is done one piece at a time, so that no two write over each other. */
export const workQueue = ({ claim, release }: WaitingWork): WorkQueue => ({
  push,
  pushOnce: async (work, delaySeconds = 0) => {
    if (await claim(work.backlogId, work.kind, delaySeconds)) await push(work, delaySeconds);
  },
  begin: ({ backlogId, kind }) => (pushedOnce.has(kind) ? release(backlogId, kind) : Promise.resolve()),
});

const pushedOnce: ReadonlySet<Work['kind']> = new Set(kindsPushedOnce);

/** An event of the queue for a piece of work. */
export const eventOf = (work: Work) => ({
  body: bodyOf(work),
  concurrency: { key: `backlog-${work.backlogId.projectId}-${work.backlogId.boardId}`, limit: 1 },
});
