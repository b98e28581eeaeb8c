import * as v from '@badrap/valita';
import type { Changes } from '../domain/backlog/fact-shard';
import type { ScanReason } from '../domain/backlog/open-backlog';
import type { Work } from '../ports/queue-ports';
import { factShape, packedSchema, categories, strings, packList, unpackFacts } from '../storage/backlog/fact-schema';

const changesSchema = v.object({
  shape: v.literal(factShape),
  facts: v.array(packedSchema),
  gone: v.array(v.object({ id: v.string(), readAt: v.number(), deleted: v.boolean().optional() })),
  states: v.array(
    v.object({
      id: v.string(),
      category: v.union(...categories.map((word) => v.literal(word))),
      blocks: strings.optional(),
      readAt: v.number(),
    }),
  ),
});

/** Changes on their way through the queue. */
export const packChanges = ({ present, gone, states }: Changes) => ({ ...packList(present), gone, states });

/** Undefined where another version of the app has sent them. */
export const readChanges = (sent: unknown): Changes | undefined => {
  const read = changesSchema.try(sent, { mode: 'strip' });
  if (!read.ok) return undefined;
  const { facts, gone, states } = read.value;
  return { present: facts.map(unpackFacts), gone, states };
};

export const bodyOf = ({ backlogId, ...work }: Work): Record<string, unknown> =>
  work.kind === 'keep'
    ? { place: backlogId, ...work, changes: packChanges(work.changes) }
    : { place: backlogId, ...work };

const wholeNumber = v.number().assert((value) => Number.isSafeInteger(value) && value >= 0, 'a whole number from 0');

const written = (pattern: RegExp) => v.string().assert((text) => pattern.test(text), 'written in another way');

/**
 * A backlog in a message: its id is spelt `place` there, as messages that are under way spell it.
 */
const backlog = {
  place: v.object({ projectId: written(/^\d{1,15}$/), boardId: wholeNumber }),
  projectKey: written(/^[A-Za-z]\w{0,254}$/),
};

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

/**
 * Where the next round of the daily work begins; undefined where a message asks for something else.
 */
export const readRound = (body: unknown): number | undefined => {
  const read = v.object({ kind: v.literal('round'), from: v.number() }).try(body, { mode: 'strip' });
  return read.ok ? read.value.from : undefined;
};

/** The work that a message asks for; undefined where another version of the app has sent it. */
export const readWork = (body: unknown): Work | undefined => {
  const read = bodySchema.try(body, { mode: 'strip' });
  if (!read.ok) return undefined;
  const { place: backlogId, ...work } = read.value;
  if (work.kind !== 'keep') return { backlogId, ...work };
  const changes = readChanges(work.changes);
  return changes && { backlogId, ...work, changes };
};
