import { holdsForWorld, largeWorld } from './faulty-days';
import { liveThroughWorlds } from './live-through-worlds';

/* The first half of the 1,000 faulted days: a file for each core. */

liveThroughWorlds(500, 1);

it('the same where facts stand in several parts', async () => {
  expect(await holdsForWorld(largeWorld, 3)).toHaveProperty('retried');
}, 240_000);
