import { replaySprint } from '../../../../src/domain/sprints/replay/replay-sprint';
import type { SprintReport, IssueReport } from '../../../../src/domain/sprints/replay/sprint-report';
import { velocity } from '../../../../src/domain/sprints/velocity';
import { aHistory, withoutHistory } from '../../../support/a-history';
import { aSprint, aBoard, SPRINT } from '../../../support/a-sprint';
import { march, DAY } from '../../../support/clock';

/** Reports of sprints that completed so much, one after the other. */
const reports = (...completed: readonly number[]): readonly SprintReport[] =>
  completed.map((points, index) => ({
    ...replaySprint(aSprint({ id: index + 1, start: march(1), close: march(2) + index * DAY }), aBoard(), []),
    completed: points,
  }));

describe('velocity', () => {
  it('V17: is the mean of what was completed: 13, 10, 17, 26, 23 give 17.8', () => {
    expect(velocity(reports(13, 10, 17, 26, 23))).toEqual({
      mean: 17.8,
      from: 5,
      range: { low: 10, high: 26 },
      complete: true,
    });
  });

  it('V17: takes the last seven by close, zeros included', () => {
    const newestFirst = reports(1000, 7, 7, 0, 7, 7, 7, 7).toReversed();
    expect(velocity(newestFirst)).toMatchObject({ mean: 6, from: 7 });
    expect(velocity(newestFirst, 2)).toMatchObject({ mean: 7, from: 2 });
  });

  it('V18: says that there is none where no sprint was closed', () => {
    expect(velocity([])).toEqual({ because: 'No velocity yet: no sprint of this board has been closed.' });
  });

  it('V19: say/do takes the estimate at the start and is absent where nothing was committed', () => {
    const added = aHistory({ created: march(6), born: { sprints: [SPRINT], estimate: 5 } });
    expect(replaySprint(aSprint(), aBoard(), [added])).not.toHaveProperty('sayDo');
    const grown = aHistory({
      born: { sprints: [SPRINT], estimate: 2 },
      moves: [
        { at: march(6), estimate: 5 },
        { at: march(7), status: '10002' },
      ],
    });
    expect(replaySprint(aSprint(), aBoard(), [grown]).sayDo).toBe(1);
  });

  it('V31: is at least so much where some histories are unknown', () => {
    const [first, second] = reports(10, 20);
    if (!first || !second) throw new Error('Two reports were made.');
    expect(velocity([first, { ...second, unknown: ['MOB-1'], complete: false, perIssue: [anIssue] }])).toMatchObject({
      mean: 15,
      complete: false,
    });
  });

  it('V31: is none where nothing is known of the only sprints that held items', () => {
    const blind = replaySprint(aSprint(), aBoard(), [withoutHistory(aHistory({ born: { sprints: [SPRINT] } }))]);
    expect(velocity([...reports(0), blind])).toHaveProperty('because');
  });

  it('V31: is none, not 0, where no history at all is known', () => {
    const blind = replaySprint(aSprint(), aBoard(), [withoutHistory(aHistory({ born: { sprints: [SPRINT] } }))]);
    expect(velocity([blind])).toEqual({
      because: 'No velocity: the items of these sprints have no change history that can be replayed.',
    });
  });
});

const anIssue: IssueReport = {
  id: '1',
  key: 'MOB-2',
  estimateAtStart: 20,
  estimateAtClose: 20,
  committed: 20,
  added: 0,
  removed: 0,
  change: 0,
  completed: 20,
  notCompleted: 0,
  reason: { kind: 'counts', entry: 'committed', again: false, estimates: [], unestimated: false, exit: 'completed' },
};
