import { type SprintFigures, type SprintFigure, sprintFigures } from '../../../../src/domain/sprints/sprint-figures';
import { sprintFigureNames } from '../../../../src/domain/sprints/sprint-figure-names';
import { deliveryFigures } from '../../../../src/frontend/sprints/delivery-messages';
import { aboutFigure, figureText, figureValue, sayDoText } from '../../../../src/frontend/sprints/figure-messages';
import { tableFigures } from '../../../../src/frontend/sprints/table-figures';
import { velocityHeading, velocityLine } from '../../../../src/frontend/sprints/velocity-line-messages';
import { NOW, DAY } from '../../../support/clock';

/** The sums of the golden sprint, unless told otherwise. */
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
  unplanned: 4,
  final: 32,
  committedDone: 9,
  sayDo: 9 / 25,
  unestimatedCommitted: 1,
  complete: true,
  calculatedAt: NOW,
  partly: false,
  items: { ...noItems, all: 10, committed: 7, completed: 5, ...items },
  ...told,
});

const withoutSayDo = ({ sayDo, ...sprint }: SprintFigures): SprintFigures => {
  expect(sayDo).toBeDefined();
  return sprint;
};

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
  unplanned: 0,
  sayDo: 0,
};

describe('the figures of a sprint', () => {
  it('are columns for the sums, and for the exceptions that some sprint has', () => {
    expect(tableFigures([aSprint(), aSprint({}, { late: 2 })])).toEqual([
      'committed',
      'added',
      'removed',
      'estimationChange',
      'completed',
      'unplanned',
      'notCompleted',
      'late',
      'all',
    ]);
    const everywhere = Object.fromEntries(sprintFigures.map((figure) => [figure, 1]));
    // Say/do is a share, and has a column of its own.
    expect([...tableFigures([aSprint({}, everywhere)]), 'sayDo'].toSorted()).toEqual([...sprintFigures].toSorted());
  });

  it('say "at least" where items are unknown, and no number where nothing is known (V31)', () => {
    const partly = aSprint({ complete: false }, { unknown: 3 });
    expect(figureValue(partly, 'completed')).toBe('at least 21');
    expect(sayDoText({ complete: false })).toBe('unknown');
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

  it('names what it is the mean of and the range, "at least" where items are unknown (V31)', () => {
    expect(velocityHeading(known, 'points')).toBe('Velocity 20.7 points a sprint');
    expect(velocityHeading({ ...known, complete: false }, 'points')).toBe('Velocity at least 20.7 points a sprint');
    expect(velocityLine(known, 'points')).toBe('range 17–25 in 3 sprints');
  });
});

describe('say/do, delivered and unplanned', () => {
  const valuesOf = (sprints: readonly SprintFigures[]) =>
    deliveryFigures(sprints).map(({ name, value }) => [name, value]);

  it('of the golden sprint are 36 %, 21 and 4, under one name each (V19)', () => {
    expect(valuesOf([aSprint()])).toEqual([
      ['Say/do', '36 %'],
      ['Delivered', '21 points'],
      ['Unplanned', '4 points'],
    ]);
    const figures = ['sayDo', 'completed', 'unplanned'] as const;
    expect(figures.map((figure) => sprintFigureNames[figure])).toEqual(['Say/do', 'Delivered', 'Unplanned']);
  });

  it('over several sprints are means; of say/do each sprint weighs alike, and those left out are counted', () => {
    const empty = withoutSayDo(aSprint({ committed: 0, committedDone: 0, completed: 0, unplanned: 0 }));
    const partly = withoutSayDo(aSprint({ complete: false }, { unknown: 2 }));
    const sprints = [aSprint(), aSprint({ sayDo: 0.64 }), empty];
    expect(valuesOf(sprints)).toEqual([
      ['Say/do', '50 %'],
      ['Delivered', '14 points'],
      ['Unplanned', '2.7 points'],
    ]);
    expect(deliveryFigures([...sprints, partly, partly])[0]?.about).toBe(
      'of the committed points, in items that were completed, mean of 2 sprints; left out: 1 sprint without a commitment and 2 sprints with unknown items',
    );
    expect(valuesOf([partly])).toEqual([
      ['Say/do', 'cannot be computed'],
      ['Delivered', 'at least 21 points'],
      ['Unplanned', 'at least 4 points'],
    ]);
  });

  it('say/do opens with the sums that it is the share of, or with why there is none', () => {
    expect(aboutFigure(aSprint(), 'sayDo')).toMatch(/ 9 of 25 points: 36 %\.$/);
    expect(aboutFigure(withoutSayDo(aSprint({ committed: 0 })), 'sayDo')).toMatch(
      / Here it cannot be computed: nothing committed\.$/,
    );
  });
});
