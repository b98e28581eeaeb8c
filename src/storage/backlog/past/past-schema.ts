import * as v from '@badrap/valita';
import { toGeneration, toTextSettings } from '../../../domain/backlog/ledger-marks';
import type { ItemPast, OpenState, PastState } from '../../../domain/health/past/item-past';
import { replayedComponents } from '../../../domain/health/past/past-health';
import { itemKinds } from '../../../domain/items/backlog-item';
import type { PastPart, PastReplay, ReplayedPast } from '../../../ports/past-ports';
import { literals } from '../../kvs/literals';
import { partsOf } from '../../kvs/value-parts';
import { categories, factShape } from '../fact-schema';

/*
 * The replay of a past as it is stored: keys, numbers and codes, no text of an issue (J11). What
 * steps have read is stored until the last one is done.
 */

const daysSchema = v.object({ first: v.number(), last: v.number() });

const replaySchema = v.object({
  replayId: v.string().map(toGeneration),
  days: daysSchema,
  texts: v.string().map(toTextSettings),
  by: literals('creation', 'rank'),
  step: v.number(),
  cursor: v.string().optional(),
  read: v.number(),
  about: v.number(),
  cut: v.number(),
  restarts: v.number(),
  touchedAt: v.number(),
  pausedUntil: v.number().optional(),
  state: literals('reading', 'done', 'refused', 'deleted'),
});

/** Undefined where the value is of another shape. */
export const parseReplay = (stored: unknown): PastReplay | undefined => {
  const parsed = replaySchema.try(stored, { mode: 'strip' });
  return parsed.ok ? parsed.value : undefined;
};

/** A state that stands alone by its word, another as the list of what it holds. */
const openSchema = v.tuple([
  v.number(),
  v.string(),
  v.union(v.number(), literals('open', 'off', 'unknown', 'chosen', 'not-chosen')),
  v.boolean(),
  v.array(v.tuple([v.string(), v.number()])),
  v.array(v.number()),
]);

const stateSchema = v.union(literals('absent', 'done', 'outside', 'unknown'), openSchema);

const partSchema = v.object({
  shape: v.literal(factShape),
  items: v.array(v.tuple([v.string(), v.array(v.tuple([v.number(), stateSchema])), v.array(v.number())])),
  sprints: v.array(v.object({ id: v.number(), start: v.number(), close: v.number().optional() })),
});

type PackedState = v.Infer<typeof stateSchema>;

const packState = (state: PastState): PackedState =>
  typeof state === 'string'
    ? state
    : [
        itemKinds.indexOf(state.kind),
        state.findings,
        state.estimate,
        state.flagged,
        state.blockers.map(({ key, categoryNow }) => [key, categoryNow ? categories.indexOf(categoryNow) : -1]),
        [...state.sprints],
      ];

const unpackState = (packed: PackedState): PastState => {
  if (typeof packed === 'string') return packed;
  const [kind, findings, estimate, flagged, blockers, sprints] = packed;
  return {
    kind: itemKinds[kind] ?? 'story',
    findings,
    estimate,
    flagged,
    blockers: blockers.map(([key, index]): OpenState['blockers'][number] => {
      const categoryNow = categories[index];
      return categoryNow === undefined ? { key } : { key, categoryNow };
    }),
    sprints,
  };
};

/**
 * What a step has read as values of at most `longest` characters of items each, one at least. A
 * sprint that has not begun is stored as one that begins later than any day.
 */
export const packParts = ({ items, sprints }: PastPart, longest: number) => {
  const packed = items.map(({ key, runs, changedOn }) => [
    key,
    runs.map(({ from, state }) => [from, packState(state)]),
    changedOn,
  ]);
  const spans = sprints.map(({ id, start, close }) => ({
    id,
    start: Number.isFinite(start) ? start : notBegun,
    ...(close === undefined ? {} : { close }),
  }));
  const parts = partsOf(packed, longest);
  return parts.map((part) => ({ shape: factShape, parts: parts.length, items: part, sprints: spans }));
};

/** Later than any day. */
const notBegun = Number.MAX_SAFE_INTEGER;

/** Undefined where the value is of another shape. */
export const parsePart = (stored: unknown): PastPart | undefined => {
  const parsed = partSchema.try(stored, { mode: 'strip' });
  if (!parsed.ok) return undefined;
  const { items, sprints } = parsed.value;
  return {
    items: items.map(([key, runs, changedOn]): ItemPast => ({
      key,
      runs: runs.map(([from, state]) => ({ from, state: unpackState(state) })),
      changedOn,
    })),
    sprints,
  };
};

const pastSchema = v.object({
  days: v.array(
    v.object({
      day: v.number(),
      items: v.number(),
      ready: v.number(),
      values: v.record(v.number()),
      unknown: v.number(),
    }),
  ),
  rulesVersion: v.number(),
  overridesVersion: v.number(),
  topOnly: v.number().optional(),
});

/** Undefined where the value is of another shape. */
export const parsePast = (stored: unknown): ReplayedPast | undefined => {
  const parsed = pastSchema.try(stored, { mode: 'strip' });
  if (!parsed.ok) return undefined;
  const days = parsed.value.days.map(({ values, ...day }) => ({
    ...day,
    values: Object.fromEntries(
      replayedComponents.flatMap((id) => {
        const value = values[id];
        return value === undefined ? [] : [[id, value]];
      }),
    ),
  }));
  return { ...parsed.value, days };
};
