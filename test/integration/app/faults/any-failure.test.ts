import { holdsForWorld, largeWorld } from './faulty-days';
import { liveThroughWorlds } from './live-through-worlds';

/*
 * The first 100 of the faulted days that the .long.ts files beside this one live through;
 * `npm run test:long` lives through all 1,000.
 */

liveThroughWorlds(100, 1);

it('the same where facts stand in several parts', async () => {
  expect(await holdsForWorld(largeWorld, 1)).toHaveProperty('retried');
}, 240_000);
