import { type SprintFigures, type SprintFigure, sprintFigures } from '../../../../src/domain/sprints/sprint-figures';
import { figureValue, sayDoText, figureText } from '../../../../src/frontend/sprints/figure-messages';
import { tableFigures } from '../../../../src/frontend/sprints/table-figures';
import { velocityHeading, velocityLine } from '../../../../src/frontend/sprints/velocity-line-messages';
import { NOW, DAY } from '../../../support/clock';

/** A sprint of 25 points committed and 21 completed by ten items, unless told otherwise. */
const aSprint = (
  told: Partial<SprintFigures> = {},
  items: Partial<Record<SprintFigure, number>> = {},
): SprintFigures => ({
  sprint: 1,
  name: 'Sprint 1',
  start: NOW - 14 * DAY,
  close: NOW,
  unit: 'points',
  committed: 25,
  added: 8,
  removed: 9,
  estimationChange: 8,
  completed: 21,
  notCompleted: 11,
  completedAdded: 4,
  final: 32,
  sayDo: 21 / 25,
  unestimatedCommitted: 1,
  complete: true,
  calculatedAt: NOW,
  partly: false,
  items: { ...noItems, all: 10, committed: 7, completed: 5, ...items },
  ...told,
});

const noItems: Record<SprintFigure, number> = {
  all: 0,
  committed: 0,
  added: 0,
  removed: 0,
  estimationChange: 0,
  completed: 0,
  notCompleted: 0,
  completedOutside: 0,
  unmapped: 0,
  unknown: 0,
  unestimatedCommitted: 0,
  late: 0,
};

describe('the figures of a sprint', () => {
  it('are columns for the sums, and for the exceptions that some sprint has', () => {
    expect(tableFigures([aSprint(), aSprint({}, { late: 2 })])).toEqual([
      'committed',
      'added',
      'removed',
      'estimationChange',
      'completed',
      'notCompleted',
      'late',
      'all',
    ]);
    const everywhere = Object.fromEntries(sprintFigures.map((figure) => [figure, 1]));
    expect(tableFigures([aSprint({}, everywhere)]).toSorted()).toEqual([...sprintFigures].toSorted());
  });

  it('say "at least" where items are unknown, and no number where nothing is known (V31)', () => {
    const partly = aSprint({ complete: false }, { unknown: 3 });
    expect(figureValue(partly, 'completed')).toBe('at least 21');
    expect(sayDoText(partly)).toBeNull();
    const nothing = aSprint({ complete: false, completed: 0 }, { unknown: 10 });
    expect(figureValue(nothing, 'completed')).toBe('unknown');
    expect(figureValue(nothing, 'unknown')).toBe(10);
  });

  it('show late refinement with its share, a change of estimates with its direction, time in hours', () => {
    expect(figureText(aSprint({}, { late: 2 }), 'late')).toBe('2 · 20 %');
    expect(figureText(aSprint(), 'estimationChange')).toBe('+8');
    expect(figureText(aSprint({ estimationChange: -3 }), 'estimationChange')).toBe('−3');
    expect(figureValue(aSprint({ unit: 'seconds', completed: 5400 }), 'completed')).toBe(1.5);
  });
});

describe('the velocity in words', () => {
  const known = { mean: 62 / 3, from: 3, range: { low: 17, high: 25 }, complete: true };

  it('names what it is the mean of, the say/do of all sprints together and the range', () => {
    const sprints = [aSprint(), aSprint({ committed: 20, completed: 25 }), aSprint({ committed: 30, completed: 16 })];
    expect(velocityHeading(known, 'points')).toBe('Velocity 20.7 points a sprint');
    expect(velocityLine(known, sprints)).toBe(
      'mean of the 3 sprints below · say/do 83 % (62 of 75 points) · range 17–25',
    );
  });

  it('leaves sprints with unknown items out of the say/do, and says so (V31)', () => {
    expect(velocityHeading({ ...known, complete: false }, 'points')).toBe('Velocity at least 20.7 points a sprint');
    expect(velocityLine(known, [aSprint(), aSprint({ complete: false })])).toContain(
      'say/do 84 % (21 of 25 points, 1 sprint without unknown items)',
    );
  });

  it('has no say/do where nothing was committed (V19)', () => {
    expect(velocityLine(known, [aSprint({ committed: 0 })])).toContain('say/do cannot be computed');
  });
});
