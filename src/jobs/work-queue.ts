import { Queue } from '@forge/events';
import * as v from '@badrap/valita';
import type { ScanReason } from '../contract/health-view';
import { packChanges, readChanges } from '../storage/fact-schema';
import type { Tracked, Work, WorkQueue } from '../usecases/health-ports';
import { SourceFailure } from '../usecases/source-failure';

/** The queue's key in the manifest. */
const queue = new Queue({ key: 'backlogs' });

/** Backlogs a round: so many fit into one push. Between rounds is a pause, so that a site of many boards does not spend Jira's points at once. */
const inOneRound = 50;
const roundPauseSeconds = 900;

/** Has the backlogs from a place of the list on looked after, some now and the others in further rounds. */
export const pushDaily = async (tracked: readonly Tracked[], from = 0): Promise<void> => {
  const round = tracked.slice(from, from + inOneRound);
  if (round.length === 0) return;
  const next = from + inOneRound;
  await queue.push(round.map(({ place, projectKey }) => eventOf({ place, projectKey, kind: 'daily' })));
  if (next < tracked.length)
    await queue.push({ body: { kind: 'round', from: next }, delayInSeconds: roundPauseSeconds });
};

/** Pushes work for a backlog: of one backlog only one piece is under way at a time, so that nobody writes over what another has just written. */
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

const eventOf = (work: Work) => ({
  body: bodyOf(work),
  concurrency: { key: `backlog-${work.place.projectId}-${work.place.boardId}`, limit: 1 },
});

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

/** Where the next round of the daily work begins; undefined where a message asks for something else. */
export const readRound = (body: unknown): number | undefined => {
  const read = v.object({ kind: v.literal('round'), from: v.number() }).try(body, { mode: 'strip' });
  return read.ok ? read.value.from : undefined;
};

/** The work that a message asks for; undefined where another version of the app has sent it. */
export const readWork = (body: unknown): Work | undefined => {
  const read = bodySchema.try(body, { mode: 'strip' });
  if (!read.ok) return undefined;
  if (read.value.kind !== 'keep') return read.value;
  const changes = readChanges(read.value.changes);
  return changes && { ...read.value, changes };
};
