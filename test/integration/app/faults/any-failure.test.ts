import { holdsForWorld, largeWorld, wentWrongTooSeldom, silenceLog, worldsOf } from './faulty-days';
import type { Trouble } from './trouble';

/*
 * The first 100 of the faulted days that the .long.ts files beside this one live through;
 * `npm run test:long` lives through all 1,000.
 */

silenceLog();

describe('whatever fails for a day', () => {
  const troubles: Trouble[] = [];

  it.each(worldsOf(100, 1))(
    'facts, sprints and figures are in the end those of a day without faults (world $seed, $items items)',
    async (world) => {
      troubles.push(await holdsForWorld(world));
    },
    240_000,
  );

  it('much failed, in the replay of sprints and the judging of their starts too', () => {
    expect(wentWrongTooSeldom(troubles)).toEqual([]);
  });

  it('the same where facts stand in several parts', async () => {
    expect(await holdsForWorld(largeWorld, 1)).toHaveProperty('retried');
  }, 240_000);
});
