import { holdsForWorld, silenceLog, wentWrongTooSeldom, worldsOf } from './faulty-days';
import type { Trouble } from './trouble';

/** The tests of so many seeds, from a world on: each faulted day ends as one without faults. */
export const liveThroughWorlds = (seeds: number, firstWorld: number): void => {
  silenceLog();

  describe('whatever fails for a day', () => {
    const troubles: Trouble[] = [];

    it.each(worldsOf(seeds, firstWorld))(
      'facts, sprints and figures are in the end those of a day without faults (world $seed, $items items)',
      async (world) => {
        troubles.push(await holdsForWorld(world));
      },
      240_000,
    );

    it('much failed, in the replay of sprints and the judging of their starts too', () => {
      expect(wentWrongTooSeldom(troubles)).toEqual([]);
    });
  });
};
