import { kvs } from '@forge/kvs';
import type { SprintStore } from '../../ports/sprint-ports';
import { boardSprintsKey, mostRememberedSprints, sprintItemsKey, longestItemsPart } from '../keys';
import { kvsCall } from '../kvs/kvs-call';
import { partsOf } from '../kvs/value-parts';
import { boardSchema, sprintShape, firstPartSchema, packItem, partSchema } from './sprint-schema';

/**
 * Closed sprints as they were replayed: a value for the figures of a board and one or more for the
 * items of each sprint. A value of another shape counts as forgotten, so that its sprints are
 * replayed anew.
 */
export const sprintStore: SprintStore = {
  read: (backlogId) =>
    kvsCall('reading the closed sprints of a board', async () => {
      const stored = boardSchema.try(await kvs.get(boardSprintsKey(backlogId)), { mode: 'strip' });
      if (!stored.ok) return undefined;
      const { board, basis, sprints } = stored.value;
      return {
        board,
        basis,
        sprints: sprints.map(({ sayDo, ...figures }) => ({ ...figures, ...(sayDo === undefined ? {} : { sayDo }) })),
      };
    }),

  save: (backlogId, { board, basis, sprints }) =>
    kvsCall('saving the closed sprints of a board', () => {
      const last = sprints.toSorted((one, other) => one.close - other.close).slice(-mostRememberedSprints);
      return kvs.set(boardSprintsKey(backlogId), { shape: sprintShape, board, basis, sprints: last });
    }),

  readItems: (backlogId, sprintId) =>
    kvsCall('reading the items of a closed sprint', async () => {
      const read = (part: number) => kvs.get<unknown>(sprintItemsKey(backlogId, sprintId, part));
      const first = firstPartSchema.try(await read(0), { mode: 'strip' });
      if (!first.ok) return undefined;
      const { basis, start, close, unit, statusNames, parts } = first.value;
      const others = await Promise.all(
        Array.from({ length: parts - 1 }, async (_, backlogId) =>
          partSchema.try(await read(backlogId + 1), { mode: 'strip' }),
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
      const save = (part: number, value: object) =>
        kvs.set(sprintItemsKey(backlogId, sprintId, part), { shape: sprintShape, ...value });
      // The first part names the others, so it comes last: a reader never meets a part that is not
      // there yet.
      await Promise.all(others.map((part, index) => save(index + 1, { items: part })));
      await save(0, { ...sprint, parts: others.length + 1, items: first });
    }),
};
