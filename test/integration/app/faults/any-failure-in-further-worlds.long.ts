import { holdsForWorld, wentWrongTooSeldom, silenceLog, worldsOf } from './faulty-days';
import type { Trouble } from './trouble';

/* The second half of the 1,000 faulted days that any-failure.long.ts begins. */

silenceLog();

describe('whatever fails for a day', () => {
  const troubles: Trouble[] = [];

  it.each(worldsOf(500, 101))(
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
