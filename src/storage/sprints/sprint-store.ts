import { kvs } from '@forge/kvs';
import type { SprintMemory } from '../../ports/sprint-ports';
import { boardSprintsKey, mostRememberedSprints, sprintItemsKey, longestItemsPart } from '../keys';
import { guarded } from '../kvs/kvs-call';
import { partsOf } from '../kvs/value-parts';
import { boardSchema, sprintShape, firstPartSchema, partSchema } from './sprint-schema';

/**
 * Closed sprints as they were replayed: a value for the figures of a board and one or more for the items of each sprint. A value of another
 * shape counts as forgotten, so that its sprints are replayed anew.
 */
export const sprintMemory: SprintMemory = {
  recall: (place) =>
    guarded('reading the closed sprints of a board', async () => {
      const stored = boardSchema.try(await kvs.get(boardSprintsKey(place)), { mode: 'strip' });
      if (!stored.ok) return undefined;
      const { board, basis, sprints } = stored.value;
      return {
        board,
        basis,
        sprints: sprints.map(({ sayDo, ...figures }) => ({ ...figures, ...(sayDo === undefined ? {} : { sayDo }) })),
      };
    }),

  remember: (place, { board, basis, sprints }) =>
    guarded('saving the closed sprints of a board', () => {
      const last = sprints.toSorted((one, other) => one.close - other.close).slice(-mostRememberedSprints);
      return kvs.set(boardSprintsKey(place), { shape: sprintShape, board, basis, sprints: last });
    }),

  recallItems: (place, sprintId) =>
    guarded('reading the items of a closed sprint', async () => {
      const read = (part: number) => kvs.get<unknown>(sprintItemsKey(place, sprintId, part));
      const first = firstPartSchema.try(await read(0), { mode: 'strip' });
      if (!first.ok) return undefined;
      const { basis, start, close, unit, statusNames, parts } = first.value;
      const others = await Promise.all(
        Array.from({ length: parts - 1 }, async (_, place) => partSchema.try(await read(place + 1), { mode: 'strip' })),
      );
      const items = [first, ...others].map((part) => (part.ok ? part.value.items : undefined));
      return items.every((part) => part !== undefined)
        ? { basis, start, close, unit, statusNames, items: items.flat() }
        : undefined;
    }),

  rememberItems: (place, sprintId, { items, ...sprint }) =>
    guarded('saving the items of a closed sprint', async () => {
      const [first = [], ...others] = partsOf(items, longestItemsPart);
      const save = (part: number, value: object) =>
        kvs.set(sprintItemsKey(place, sprintId, part), { shape: sprintShape, ...value });
      // The first part names the others, so it comes last: a reader never meets a part that is not there yet.
      await Promise.all(others.map((part, index) => save(index + 1, { items: part })));
      await save(0, { ...sprint, parts: others.length + 1, items: first });
    }),
};
