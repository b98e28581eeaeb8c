import * as v from '@badrap/valita';
import { toReplayBasis } from '../../domain/sprints/replay/replay-board';
import type { Sprint } from '../../domain/project/sprint';
import type { ReplayedItem } from '../../domain/sprints/replayed-sprint';
import { literals } from '../kvs/literals';

/*
 * The shapes of closed sprints in storage: numbers, ids and codes, no key and no text of an issue
 * (J11).
 */

/**
 * The version of the figures. Raise it where shape or meaning changes: every sprint is replayed
 * anew, and until then velocity is what `board-of-shape-2` reads of those before.
 */
export const sprintShape = 3;

/** The version of the items. Sprints whose items are of another one are replayed where opened. */
export const itemsShape = 3;

const estimate = v.union(v.number(), v.null());

const unit = literals('points', 'seconds', 'items');

const shape = v.literal(sprintShape);

export const basis = v.string().map(toReplayBasis);

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
  unplanned: v.number(),
  final: v.number(),
  committedDone: v.number(),
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
    unplanned: v.number(),
    notCompleted: v.number(),
    completedOutside: v.number(),
    unmapped: v.number(),
    unknown: v.number(),
    unestimatedCommitted: v.number(),
    late: v.number(),
    sayDo: v.number(),
  }),
  calculatedAt: v.number(),
  partly: v.boolean(),
});

/** The running sprints of a board up to an instant. */
export const runningSchema = v.object({
  shape: v.literal(sprintShape),
  countedAt: v.number(),
  basis: basis.optional(),
  sprints: v.array(figuresSchema),
});

/** What velocity looks at of a sprint that is still to be replayed anew. */
export const outdatedSchema = v.object({
  sprint: v.number(),
  start: v.number(),
  close: v.number(),
  completed: v.number(),
  complete: v.boolean(),
  items: v.object({ all: v.number(), completedOutside: v.number(), unmapped: v.number(), unknown: v.number() }),
});

/** A closed sprint as Jira lists it: id, name, start, close, and the board that it was made on. */
const listedSchema = v.tuple([
  v.number(),
  v.string(),
  v.union(v.number(), v.null()),
  v.union(v.number(), v.null()),
  v.union(v.number(), v.null()),
]);

type PackedSprint = v.Infer<typeof listedSchema>;

export const packSprint = ({ id, name, start, close, originBoardId }: Sprint): PackedSprint => [
  id,
  name,
  start ?? null,
  close ?? null,
  originBoardId ?? null,
];

const unpackSprint = ([id, name, start, close, originBoardId]: PackedSprint): Sprint => ({
  id,
  name,
  state: 'closed',
  ...(start === null ? {} : { start }),
  ...(close === null ? {} : { close }),
  ...(originBoardId === null ? {} : { originBoardId }),
});

export const boardRefSchema = v.object({
  id: v.number(),
  name: v.string(),
  type: literals('scrum', 'simple', 'kanban'),
});

export const listedSprintsSchema = v
  .array(listedSchema)
  .map((listed) => listed.map(unpackSprint))
  .optional();

/** The figures of the closed sprints of a board. */
export const boardSchema = v.object({
  shape,
  board: boardRefSchema,
  basis,
  sprints: v.array(figuresSchema),
  outdated: v.array(outdatedSchema).optional(),
  listed: listedSprintsSchema,
});

const reasonSchema = v.union(
  v.object({
    kind: v.literal('counts'),
    entry: literals('committed', 'added-at-start', 'added'),
    joinedAt: v.number().optional(),
    leftAt: v.number().optional(),
    again: v.boolean(),
    estimates: v.array(v.object({ from: estimate, to: estimate, done: v.boolean() })),
    unestimated: v.boolean(),
    children: v.number().optional(),
    exit: literals('completed', 'not-done', 'reopened', 'removed', 'removed-done'),
  }),
  v.object({ kind: v.literal('done-on-entry'), entry: literals('start', 'joining') }),
  v.object({ kind: v.literal('unmapped'), statusId: v.string() }),
  v.object({ kind: v.literal('sub-task') }),
  v.object({
    kind: v.literal('unknown'),
    doubt: literals(
      'no-history',
      'no-statistic',
      'estimate-unreadable',
      'type-not-found',
      'status-not-found',
      'status-not-reached',
      'resolution-elsewhere',
    ),
  }),
);

const storedItemSchema = v.object({
  id: v.string(),
  /** The item's `kind`. */
  as: literals('counts', 'completed-outside', 'unmapped', 'sub-task', 'unknown'),
  estimateAtStart: estimate,
  estimateAtClose: estimate,
  committed: v.number(),
  added: v.number(),
  removed: v.number(),
  change: v.number(),
  completed: v.number(),
  notCompleted: v.number(),
  reason: reasonSchema,
  late: v.array(v.object({ what: literals('estimate', 'description', 'acceptance criteria'), at: v.number() })),
});

const itemSchema = storedItemSchema.map(({ as: kind, ...item }) => ({ ...item, kind }));

/** An item as it is stored: its kind is spelt `as`. */
export const packItem = ({ kind, ...item }: ReplayedItem) => ({ ...item, as: kind });

/** A further part of the items of a sprint. */
export const partSchema = v.object({ shape: v.literal(itemsShape), items: v.array(itemSchema) });

/** The first part, with what holds for all of them. `parts` counts it too. */
export const firstPartSchema = partSchema.extend({
  basis,
  start: v.number(),
  close: v.number(),
  unit,
  statusNames: v.record(v.string()),
  parts: v.number(),
});

const leaversSchema = v.object({
  bySprint: v.record(v.array(v.string())),
  since: v.number(),
  examinedAt: v.number(),
  examined: v.number(),
  cut: v.boolean(),
});

/** A replay under way. */
export const replaySchema = v.object({
  shape,
  basis: basis.optional(),
  left: v.array(v.number()),
  leavers: leaversSchema.optional(),
  touchedAt: v.number(),
  refused: literals('configuration', 'filter', 'project', 'histories-cut', 'no-done-status').optional(),
});
