import * as v from '@badrap/valita';
import type { ReplayedItem } from '../../domain/sprints/replayed-sprint';

/*
 * The shapes of closed sprints in storage: numbers, ids and codes, no key and no text of an issue
 * (J11).
 */

/**
 * Their version. Raise it where what is stored becomes another or means another thing, and every
 * sprint is replayed anew.
 */
export const sprintShape = 2;

const words = <T extends string>(...all: readonly [T, ...T[]]) => v.union(...all.map((word) => v.literal(word)));

const estimate = v.union(v.number(), v.null());

const unit = words('points', 'seconds', 'items');

const shape = v.literal(sprintShape);

const figuresSchema = v.object({
  sprint: v.number(),
  start: v.number(),
  close: v.number(),
  unit,
  committed: v.number(),
  added: v.number(),
  removed: v.number(),
  estimationChange: v.number(),
  completed: v.number(),
  notCompleted: v.number(),
  completedAdded: v.number(),
  final: v.number(),
  sayDo: v.number().optional(),
  unestimatedCommitted: v.number(),
  complete: v.boolean(),
  items: v.object({
    all: v.number(),
    committed: v.number(),
    added: v.number(),
    removed: v.number(),
    estimationChange: v.number(),
    completed: v.number(),
    notCompleted: v.number(),
    completedOutside: v.number(),
    unmapped: v.number(),
    unknown: v.number(),
    unestimatedCommitted: v.number(),
    late: v.number(),
  }),
  calculatedAt: v.number(),
  partly: v.boolean(),
});

export const boardSchema = v.object({
  shape,
  board: v.object({ id: v.number(), name: v.string(), type: words('scrum', 'simple', 'kanban') }),
  basis: v.string(),
  sprints: v.array(figuresSchema),
});

const reasonSchema = v.union(
  v.object({
    kind: v.literal('counts'),
    entry: words('committed', 'added-at-start', 'added'),
    again: v.boolean(),
    estimates: v.array(v.object({ from: estimate, to: estimate, done: v.boolean() })),
    unestimated: v.boolean(),
    exit: words('completed', 'not-done', 'reopened', 'removed', 'removed-done'),
  }),
  v.object({ kind: v.literal('done-on-entry'), entry: words('start', 'joining') }),
  v.object({ kind: v.literal('unmapped'), statusId: v.string() }),
  v.object({
    kind: v.literal('unknown'),
    doubt: words(
      'no-history',
      'no-statistic',
      'estimate-unreadable',
      'status-not-reached',
      'category-change-missing',
      'resolution-elsewhere',
    ),
  }),
);

const itemShape = v.object({
  id: v.string(),
  as: words('counts', 'completed-outside', 'unmapped', 'unknown'),
  estimateAtStart: estimate,
  estimateAtClose: estimate,
  committed: v.number(),
  added: v.number(),
  removed: v.number(),
  change: v.number(),
  completed: v.number(),
  notCompleted: v.number(),
  reason: reasonSchema,
  late: v.array(v.object({ what: words('estimate', 'description', 'acceptance criteria'), at: v.number() })),
});

/** An item in storage, where its kind is spelt `as`. */
const itemSchema = itemShape.map(({ as: kind, ...item }) => ({ ...item, kind }));

/** The same the other way. */
export const packItem = ({ kind, ...item }: ReplayedItem) => ({ ...item, as: kind });

/** A further part of the items of a sprint. */
export const partSchema = v.object({ shape, items: v.array(itemSchema) });

/** The first part, with what is said of all of them; `parts` counts it too. */
export const firstPartSchema = partSchema.extend({
  basis: v.string(),
  start: v.number(),
  close: v.number(),
  unit,
  statusNames: v.record(v.string()),
  parts: v.number(),
});
