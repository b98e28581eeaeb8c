import { agreeOnBoards } from './agree-with-a-naive-flow';

describe('the flow and a naive one that tells each life the long way', () => {
  it('agree on 150 generated boards, and meet every kind of item', () => {
    const met = agreeOnBoards({ seed: 20240304, numRuns: 150 });
    expect([...met].toSorted()).toEqual([
      'finished with a start',
      'in a column since unknown',
      'in progress',
      'start none',
      'start unknown',
      'unknown finished',
      'unknown in progress',
    ]);
  });
});
