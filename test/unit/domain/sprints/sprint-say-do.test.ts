import { meanSayDo, sayDoOf } from '../../../../src/domain/sprints/sprint-say-do';

describe('say/do of a sprint (V19)', () => {
  it('is the share of the committed points whose items were completed', () => {
    expect(sayDoOf({ committed: 25, committedDone: 9, complete: true })).toEqual({ sayDo: 0.36 });
    expect(sayDoOf({ committed: 25, committedDone: 0, complete: true })).toEqual({ sayDo: 0 });
  });

  it('stays within its bounds whatever somebody has estimated', () => {
    expect(sayDoOf({ committed: 2, committedDone: 5, complete: true })).toEqual({ sayDo: 1 });
    expect(sayDoOf({ committed: 2, committedDone: -1, complete: true })).toEqual({ sayDo: 0 });
    expect(sayDoOf({ committed: -2, committedDone: -2, complete: true })).toEqual({});
  });

  it('cannot be computed where nothing was committed, and where items are unknown (V31)', () => {
    expect(sayDoOf({ committed: 0, committedDone: 0, complete: true })).toEqual({});
    expect(sayDoOf({ committed: 25, committedDone: 9, complete: false })).toEqual({});
  });
});

describe('say/do over several sprints (V19)', () => {
  it('is the mean of the sprints, each alike, and counts those that are left out', () => {
    const sprints = [
      { sayDo: 0.9, complete: true },
      { sayDo: 0.3, complete: true },
      { complete: true },
      { complete: false },
      { complete: false },
    ];
    expect(meanSayDo(sprints)).toEqual({ mean: 0.6, from: 2, nothingCommitted: 1, unknown: 2 });
  });

  it('is none where all are left out', () => {
    expect(meanSayDo([{ complete: true }])).toEqual({ from: 0, nothingCommitted: 1, unknown: 0 });
    expect(meanSayDo([])).toEqual({ from: 0, nothingCommitted: 0, unknown: 0 });
  });
});
