import type * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { SprintStore } from '../../ports/sprint-ports';
import {
  boardSprintsKey,
  mostListedSprints,
  mostRememberedSprints,
  replayKey,
  sprintItemsKey,
  longestItemsPart,
} from '../keys';
import { deleteKeys } from '../kvs/key-values';
import { kvsCall } from '../kvs/kvs-call';
import { partsOf } from '../kvs/value-parts';
import { parseBoardOfShape2 } from './board-of-shape-2';
import {
  boardSchema,
  firstPartSchema,
  itemsShape,
  packItem,
  packSprint,
  partSchema,
  replaySchema,
  sprintShape,
} from './sprint-schema';

/**
 * Replayed sprints: one value for the figures of a board, and one or more for the items of each
 * sprint. Of figures of the shape before it reads what stays true; any other counts as forgotten.
 * In both cases the sprints are replayed anew.
 */
export const sprintStore: SprintStore = {
  read: (backlogId) =>
    kvsCall('reading the closed sprints of a board', async () => {
      const value = await kvs.get<unknown>(boardSprintsKey(backlogId));
      const stored = boardSchema.try(value, { mode: 'strip' });
      if (!stored.ok) return parseBoardOfShape2(value);
      const { board, basis, sprints, outdated = [], listed } = stored.value;
      return { board, basis, sprints: sprints.map(toFigures), outdated, listed };
    }),

  save: (backlogId, { board, basis, sprints, outdated, listed }) =>
    kvsCall('saving the closed sprints of a board', () => {
      const last = sprints.toSorted((a, b) => a.close - b.close).slice(-mostRememberedSprints);
      return kvs.set(boardSprintsKey(backlogId), {
        shape: sprintShape,
        board,
        basis,
        sprints: last,
        ...(outdated.length === 0 ? {} : { outdated }),
        ...(listed === undefined || listed.length > mostListedSprints ? {} : { listed: listed.map(packSprint) }),
      });
    }),

  readItems: (backlogId, sprintId) =>
    kvsCall('reading the items of a closed sprint', async () => {
      const readPart = (part: number) => kvs.get<unknown>(sprintItemsKey(backlogId, sprintId, part));
      const first = firstPartSchema.try(await readPart(0), { mode: 'strip' });
      if (!first.ok) return undefined;
      const { basis, start, close, unit, statusNames, parts } = first.value;
      const others = await Promise.all(
        Array.from({ length: parts - 1 }, async (_, index) =>
          partSchema.try(await readPart(index + 1), { mode: 'strip' }),
        ),
      );
      const items = [first, ...others].map((part) => (part.ok ? part.value.items : undefined));
      return items.every((part) => part !== undefined)
        ? { basis, start, close, unit, statusNames, items: items.flat() }
        : undefined;
    }),

  saveItems: (backlogId, sprintId, { items, ...sprint }) =>
    kvsCall('saving the items of a closed sprint', async () => {
      const [first = [], ...others] = partsOf(items.map(packItem), longestItemsPart);
      const savePart = (part: number, value: object) =>
        kvs.set(sprintItemsKey(backlogId, sprintId, part), { shape: itemsShape, ...value });
      // The first part says how many others there are, so it comes last: a reader never misses one.
      await Promise.all(others.map((part, index) => savePart(index + 1, { items: part })));
      await savePart(0, { ...sprint, parts: others.length + 1, items: first });
    }),

  readReplay: (backlogId) =>
    kvsCall('reading a replay', async () => {
      const stored = replaySchema.try(await kvs.get(replayKey(backlogId)), { mode: 'strip' });
      if (!stored.ok) return undefined;
      const { basis, left, leavers, touchedAt, refused } = stored.value;
      return { basis, left, leavers, touchedAt, refused };
    }),

  saveReplay: (backlogId, state) =>
    kvsCall('saving a replay', () => kvs.set(replayKey(backlogId), { shape: sprintShape, ...state })),

  deleteReplay: (backlogId) => deleteKeys('ending a replay', [replayKey(backlogId)]),
};

/** A member that was not stored is absent, not undefined. */
export const toFigures = ({ sayDo, ...figures }: v.Infer<typeof boardSchema>['sprints'][number]) => ({
  ...figures,
  ...(sayDo === undefined ? {} : { sayDo }),
});
