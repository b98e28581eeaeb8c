import { agreeOnBoards } from './agree-with-a-naive-flow';

jest.setTimeout(60_000);

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])(
  'flow equals a naive one on 4,000 generated kanban boards: 200 of seed %i',
  (seed) => {
    const begun = performance.now();
    agreeOnBoards({ seed, numRuns: 200 });
    const took = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(`flow: seed ${seed}, 200 kanban boards, ${took} s\n`);
  },
);
