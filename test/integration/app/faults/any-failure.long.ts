import { holdsForSeeds, silenceLog } from './faulty-days';

const seeds = 200;
const inOneTest = 20;

silenceLog();

describe('whatever fails for a day', () => {
  it.each(Array.from({ length: seeds / inOneTest }, (_, group) => group * inOneTest + 1))(
    'facts and figures are in the end those of a day without faults (seeds from %i)',
    async (first) => {
      await holdsForSeeds(first, inOneTest);
    },
    240_000,
  );

  it('the same where facts stand in several parts', async () => {
    await holdsForSeeds(1001, 3, 450);
  }, 240_000);
});
