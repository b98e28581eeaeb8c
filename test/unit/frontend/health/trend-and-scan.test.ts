import type { ProjectView } from '../../../../src/contract/project-view';
import { dayMs } from '../../../../src/domain/arithmetic/day';
import type { Snapshot } from '../../../../src/domain/health/health-snapshot';
import { progressLine, shareRead } from '../../../../src/frontend/health/scan/scan-messages';
import { isBeingRead, nextStep } from '../../../../src/frontend/health/scan/scan-polling';
import { secondsBefore } from '../../../../src/frontend/parts/progress/polling-pauses';
import { rulesLabel } from '../../../../src/frontend/health/trend/trend-messages';
import {
  atCloses,
  definitionChange,
  flowChange,
  gapsIn,
  rulesChanges,
  stretchesOf,
  trendDays,
  valueOn,
  withFigure,
} from '../../../../src/frontend/health/trend/trend-points';

const today = 20_000;

const aDay = (day: number, told: Partial<Snapshot> = {}): Snapshot => ({
  day,
  rulesVersion: 1,
  overridesVersion: 0,
  items: 70,
  ready: 13,
  score: 60,
  values: { estimated: 50 },
  ...told,
});

const health: NonNullable<ProjectView['health']> = {
  score: 74,
  components: [],
  openBacklog: 71,
  ready: 14,
  asOf: 0,
  partial: false,
  wholeProject: false,
  oldRules: false,
  outdated: false,
  ownOnly: false,
};

const aPage = (told: Partial<ProjectView> = {}): ProjectView => ({
  project: 'MOB',
  calculatedAt: today * dayMs + 9 * 3_600_000,
  rulesVersion: 1,
  readyFrom: 70,
  scoreLimits: { good: 80, fair: 50 },
  sprintsAhead: 2,
  boards: [],
  health,
  next: { chosenBy: '', toRefine: [], others: [] },
  trend: { days: [aDay(today - 1), aDay(today)], sprintCloses: [], replayed: [], settings: {} },
  velocityDue: false,
  may: [],
  ...told,
});

const withoutHealth = (): ProjectView => {
  const { health: known, ...unknown } = aPage();
  expect(known).toBeDefined();
  return unknown;
};

const scan = { why: 'first', items: { read: 1200, about: 50_000 }, startedAt: 0 } as const;

describe('the days of the trend', () => {
  it('end with what is measured now, so that the last point says what the headline says', () => {
    expect(trendDays(aPage(), false).map(({ day, score, items }) => [day, score, items])).toEqual([
      [today - 1, 60, 70],
      [today, 74, 71],
    ]);
  });

  it('are left as they were kept where the page is filtered, unfinished or judged by the rules before', () => {
    const kept = aPage().trend.days;
    expect(trendDays(aPage(), true)).toEqual(kept);
    expect(trendDays(aPage({ health: { ...health, partial: true } }), false)).toEqual(kept);
    expect(trendDays(aPage({ health: { ...health, oldRules: true } }), false)).toEqual(kept);
    expect(trendDays(aPage({ health: { ...health, outdated: true } }), false)).toEqual(kept);
  });

  it('have no value where a figure could not be computed, which is not 0', () => {
    expect([valueOn(aDay(1), 'score'), valueOn(aDay(1), 'estimated'), valueOn(aDay(1), 'depth')]).toEqual([
      60,
      50,
      null,
    ]);
  });

  it('begin with those that are replayed, which know the trend score and no health score (H6)', () => {
    const replayed = { ...aDay(today - 2, { score: null }), replayed: { unknown: 1 } };
    const days = trendDays(aPage({ trend: { ...aPage().trend, replayed: [replayed] } }), false);
    expect(days.map(({ day }) => day)).toEqual([today - 2, today - 1, today]);
    const settings = { estimated: { weight: 15, atLeast: 80 } };
    expect(withFigure(days, 'score', settings).map(({ day }) => day)).toEqual([today - 1, today]);
    expect(withFigure(days, 'trend-score', settings).map(({ day }) => day)).toEqual([today - 2, today - 1, today]);
    expect(valueOn(replayed, 'trend-score', settings)).toBe(63);
  });

  it('are drawn without a line over days of which nothing is known, which are named', () => {
    const replayed = (day: number) => ({ ...aDay(day), replayed: { unknown: 0 } });
    const days = [replayed(1), replayed(2), aDay(3), aDay(4), aDay(8), aDay(10)];
    expect(stretchesOf(days).map((stretch) => [stretch.replayed, ...stretch.days.map(({ day }) => day)])).toEqual([
      [true, 1, 2],
      [false, 3, 4],
      [false, 8],
      [false, 10],
    ]);
    expect(gapsIn(days)).toEqual([
      { first: 5, last: 7 },
      { first: 9, last: 9 },
    ]);
  });

  it('tell since when the score of a kanban board asks about its flow (H5)', () => {
    const byFlow = { estimated: 50, 'weeks-ready': 3 };
    const replayed = { ...aDay(1, { score: null }), replayed: { unknown: 0 } };
    const days = [replayed, aDay(2), aDay(3), aDay(4, { values: byFlow }), aDay(5, { values: byFlow })];
    expect(flowChange(days, 'score')?.day).toBe(4);
    expect(flowChange(days, 'estimated')).toBeUndefined();
    expect(flowChange(days.slice(0, 3), 'score')).toBeUndefined();
    expect(flowChange([replayed, ...days.slice(3)], 'score')).toBeUndefined();
  });

  it('by sprint are the last ones on or before each close, each once', () => {
    const days = [aDay(10), aDay(14), aDay(20)];
    const close = (day: number) => day * dayMs + 15 * 3_600_000;
    expect(atCloses(days, [close(8), close(15), close(16), close(20)]).map(({ day }) => day)).toEqual([14, 20]);
  });

  it('tell when other rules began to judge (R6)', () => {
    const days = [aDay(1), aDay(2, { rulesVersion: 7 }), aDay(3, { rulesVersion: 7, overridesVersion: 2 })];
    expect(rulesChanges(days).map((one) => [one.day, rulesLabel(one)])).toEqual([
      [2, 'version 7'],
      [3, "version 7 and this project's version 2"],
    ]);
    expect(rulesLabel(aDay(1, { rulesVersion: 0 }))).toBe('the rules the app comes with');
  });

  it('tell since when say/do means what it means, in its own trend and in that of the score (V19)', () => {
    const measured = { estimated: 50, 'say-do': 36 };
    const days = [aDay(1, { steadiness: 84 }), aDay(2), aDay(3, { values: measured }), aDay(4, { values: measured })];
    expect(definitionChange(days, 'say-do')?.day).toBe(3);
    expect(definitionChange(days, 'score')?.day).toBe(3);
    expect(definitionChange(days, 'trend-score')?.day).toBe(3);
    expect(definitionChange(days, 'estimated')).toBeUndefined();
    expect(definitionChange(days.slice(0, 2), 'say-do')).toBeUndefined();
    expect(definitionChange(days.slice(1), 'say-do')).toBeUndefined();
    expect(days.map((day) => valueOn(day, 'say-do'))).toEqual([null, null, 36, 36]);
  });
});

describe('a backlog that is being read', () => {
  it('is known by what the page lacks; a refused reading is over', () => {
    const unknown = withoutHealth();
    expect(isBeingRead(aPage())).toBe(false);
    expect(isBeingRead(unknown)).toBe(true);
    expect(isBeingRead(aPage({ health: { ...health, partial: true } }))).toBe(true);
    expect(isBeingRead(aPage({ health: { ...health, oldRules: true } }))).toBe(true);
    expect(isBeingRead(aPage({ health: { ...health, outdated: true } }))).toBe(true);
    expect(isBeingRead({ ...unknown, scan: { ...scan, refused: true } })).toBe(false);
  });

  it('is asked about at growing distances, for about ten minutes', () => {
    const pauses = Array.from({ length: 60 }, (_, poll) => secondsBefore(poll)).filter((one) => one !== undefined);
    expect(pauses.slice(0, 7)).toEqual([2, 3, 5, 8, 13, 20, 20]);
    const all = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(all).toBeGreaterThanOrEqual(600);
    expect(all).toBeLessThan(620);
  });

  it('is loaded again when its first part has come in, when it is over and when it is refused', () => {
    const unknown = withoutHealth();
    const partly = aPage({ health: { ...health, partial: true } });
    expect(nextStep(unknown, { ...scan, items: { read: 0, about: 50_000 } })).toBe('wait');
    expect(nextStep(unknown, scan)).toBe('load');
    expect(nextStep(partly, scan)).toBe('wait');
    expect(nextStep(partly, null)).toBe('load');
    expect(nextStep(unknown, { ...scan, items: { read: 0, about: 50_000 }, refused: true })).toBe('load');
  });

  it('says how far it is, and is not full before it is over', () => {
    expect(progressLine(scan.items)).toBe('1,200 of about 50,000 items read');
    expect([shareRead(scan.items), shareRead({ read: 500, about: 500 }), shareRead({ read: 0, about: 0 })]).toEqual([
      0.024, 0.99, 0,
    ]);
  });
});
