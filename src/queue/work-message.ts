import * as v from '@badrap/valita';
import type { Changes } from '../domain/backlog/facts/fact-shard';
import { scanReasons } from '../domain/backlog/open-backlog';
import { toGeneration, toNoticeId } from '../domain/backlog/ledger-marks';
import type { Work } from '../ports/queue-ports';
import { literals } from '../storage/kvs/literals';
import { openSprintSchema, packRunningItem, runningItemSchema } from '../storage/backlog/open-sprints-schema';
import { factShape, packedSchema, categories, strings, packList, unpackFacts } from '../storage/backlog/fact-schema';

/*
 * The messages of the queue. A backlog's id is spelt `place` and notices are spelt `marks`, as in
 * messages that are under way while the app is updated.
 */

/** The body of the message that asks for a piece of work. */
export const bodyOf = ({ backlogId, ...work }: Work): Record<string, unknown> => {
  if (work.kind !== 'keep') return { place: backlogId, ...work };
  const { kind, generation, changes, syncedAt, noticeIds, projectKey } = work;
  return { place: backlogId, projectKey, kind, generation, changes: packChanges(changes), syncedAt, marks: noticeIds };
};

const packChanges = ({ present, gone, states, running }: Changes) => ({
  ...packList(present),
  gone,
  states,
  ...(running === undefined ? {} : { running: { ...running, items: running.items.map(packRunningItem) } }),
});

/** The work that a message asks for; undefined where another version of the app has sent it. */
export const parseWork = (body: unknown): Work | undefined => {
  const parsed = bodySchema.try(body, { mode: 'strip' });
  if (!parsed.ok) return undefined;
  const { place: backlogId, ...work } = parsed.value;
  if (work.kind !== 'keep') return { backlogId, ...work };
  const { marks: noticeIds, ...saving } = work;
  const changes = parseChanges(saving.changes);
  return changes && { backlogId, ...saving, changes, noticeIds };
};

/**
 * The index at which the next round of the daily work begins; undefined where a message asks for
 * something else.
 */
export const parseRound = (body: unknown): number | undefined => {
  const parsed = roundSchema.try(body, { mode: 'strip' });
  return parsed.ok ? parsed.value.from : undefined;
};

const parseChanges = (packed: unknown): Changes | undefined => {
  const parsed = changesSchema.try(packed, { mode: 'strip' });
  if (!parsed.ok) return undefined;
  const { facts, gone, states, running } = parsed.value;
  return { present: facts.map(unpackFacts), gone, states, ...(running === undefined ? {} : { running }) };
};

const changesSchema = v.object({
  shape: v.literal(factShape),
  facts: v.array(packedSchema),
  gone: v.array(v.object({ id: v.string(), readAt: v.number(), deleted: v.boolean().optional() })),
  states: v.array(
    v.object({
      id: v.string(),
      category: literals(...categories),
      blocks: strings.optional(),
      readAt: v.number(),
    }),
  ),
  running: v.object({ items: v.array(runningItemSchema), sprints: v.array(openSprintSchema) }).optional(),
});

const wholeNumber = v.number().assert((value) => Number.isSafeInteger(value) && value >= 0, 'a whole number from 0');

const textLike = (pattern: RegExp) => v.string().assert((text) => pattern.test(text), 'written in another way');

const backlog = {
  place: v.object({ projectId: textLike(/^\d{1,15}$/), boardId: wholeNumber }),
  projectKey: textLike(/^[A-Za-z]\w{0,254}$/),
};

const bodySchema = v.union(
  v.object({ ...backlog, kind: v.literal('scan'), why: literals(...scanReasons) }),
  v.object({
    ...backlog,
    kind: v.literal('step'),
    scanId: textLike(/^[\w-]{1,40}$/).map(toGeneration),
    step: wholeNumber,
  }),
  v.object({
    ...backlog,
    kind: v.literal('keep'),
    generation: textLike(/^[\w-]{1,40}$/).map(toGeneration),
    changes: v.unknown(),
    syncedAt: wholeNumber,
    marks: v.array(textLike(/^[\w:-]{1,80}$/).map(toNoticeId)),
  }),
  v.object({ ...backlog, kind: v.literal('replay'), sprintIds: v.array(wholeNumber) }),
  v.object({
    ...backlog,
    kind: literals('sync', 'judge', 'judge-starts', 'running', 'flow', 'daily', 'repair', 'past'),
  }),
);

const roundSchema = v.object({ kind: v.literal('round'), from: v.number() });
