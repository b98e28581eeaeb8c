import { Queue } from '@forge/events';
import * as v from '@badrap/valita';
import type { ScanReason } from '../contract/health-view';
import { packChanges, readChanges } from '../storage/fact-schema';
import type { Work, WorkQueue } from '../usecases/health-ports';
import { SourceFailure } from '../usecases/source-failure';

/** The queue's key in the manifest. */
const queue = new Queue({ key: 'backlogs' });

/** Pushes work for a backlog: of one backlog only one piece is under way at a time, so that nobody writes over what another has just written. */
export const workQueue: WorkQueue = {
  push: async (work, delaySeconds = 0) => {
    const { projectId, boardId } = work.place;
    try {
      await queue.push({
        body: bodyOf(work),
        ...(delaySeconds === 0 ? {} : { delayInSeconds: Math.min(delaySeconds, longestDelaySeconds) }),
        concurrency: { key: `backlog-${projectId}-${boardId}`, limit: 1 },
      });
    } catch (cause) {
      const name = cause instanceof Error ? cause.name : typeof cause;
      throw new SourceFailure({ kind: 'storage-unavailable' }, `pushing ${work.kind} failed with ${name}`, { cause });
    }
  },
};

const longestDelaySeconds = 900;

const bodyOf = (work: Work): Record<string, unknown> =>
  work.kind === 'keep' ? { ...work, changes: packChanges(work.changes) } : work;

const wholeNumber = v.number().assert((value) => Number.isSafeInteger(value) && value >= 0, 'a whole number from 0');
const written = (pattern: RegExp) => v.string().assert((text) => pattern.test(text), 'written in another way');
const place = v.object({ projectId: written(/^\d{1,15}$/), boardId: wholeNumber });
const backlog = { place, projectKey: written(/^[A-Za-z]\w{0,254}$/) };
const reasons = ['first', 'rules', 'daily'] as const satisfies readonly ScanReason[];

const bodySchema = v.union(
  v.object({ ...backlog, kind: v.literal('scan'), why: v.union(...reasons.map((why) => v.literal(why))) }),
  v.object({ ...backlog, kind: v.literal('step'), scanId: written(/^[\w-]{1,40}$/), step: wholeNumber }),
  v.object({
    ...backlog,
    kind: v.literal('keep'),
    generation: written(/^[\w-]{1,40}$/),
    changes: v.unknown(),
    syncedAt: wholeNumber,
    marks: v.array(written(/^[\w:-]{1,80}$/)),
  }),
  v.object({ ...backlog, kind: v.union(v.literal('sync'), v.literal('judge'), v.literal('daily')) }),
);

/** The work that a message asks for; undefined where another version of the app has sent it. */
export const readWork = (body: unknown): Work | undefined => {
  const read = bodySchema.try(body, { mode: 'strip' });
  if (!read.ok) return undefined;
  if (read.value.kind !== 'keep') return read.value;
  const changes = readChanges(read.value.changes);
  return changes && { ...read.value, changes };
};
