import { holdsForSeeds, silenceLog } from './faulty-days';

/*
 * Some of the days that any-failure.long.ts lives through; `npm run test:long` lives through all
 * 200.
 */

silenceLog();

describe('whatever fails for a day', () => {
  it.each([1, 21])(
    'facts and figures are in the end those of a day without faults (seeds from %i)',
    async (first) => {
      await holdsForSeeds(first, 15);
    },
    120_000,
  );

  it('the same where facts stand in several parts', async () => {
    await holdsForSeeds(1001, 1, 450);
  }, 120_000);
});
