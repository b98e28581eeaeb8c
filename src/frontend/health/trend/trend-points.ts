import type { ReplayedSnapshot, TrendView } from '../../../contract/health-view';
import type { ProjectView } from '../../../contract/project-view';
import { dayMs } from '../../../domain/arithmetic/day';
import { allComponents, type HealthComponentId } from '../../../domain/health/components/all-components';
import type { Snapshot } from '../../../domain/health/health-snapshot';
import { trendScore, type TrendSettings } from '../../../domain/health/past/trend-score';

/** What the trend can show: a score, or one figure. */
export type TrendFigure = 'trend-score' | 'score' | HealthComponentId;

/** A saved day, or one that is replayed from histories (H6). */
export type TrendDay = Snapshot | ReplayedSnapshot;

/**
 * The value of a day; null where it could not be computed then. `settings`: for the trend score.
 */
export const valueOn = (snapshot: Snapshot, figure: TrendFigure, settings: TrendSettings = {}): number | null => {
  if (figure === 'trend-score') return trendScore(snapshot.values, settings);
  return figure === 'score' ? snapshot.score : (snapshot.values[figure] ?? null);
};

/** How a day is written. */
export type DayName = (snapshot: Pick<Snapshot, 'day'>) => string;

/** The value of a day, as `valueOn` has it of one figure. */
export type ValueOf = (snapshot: Snapshot) => number | null;

/** What stood for say/do on a day before V19. */
export const steadinessOn = ({ steadiness }: Snapshot): number | null => steadiness ?? null;

export const isReplayed = (day: TrendDay): day is ReplayedSnapshot => 'replayed' in day;

/** The days without those that are replayed and do not know the figure. */
export const withFigure = (
  days: readonly TrendDay[],
  figure: TrendFigure,
  settings: TrendSettings,
): readonly TrendDay[] => days.filter((day) => !isReplayed(day) || valueOn(day, figure, settings) !== null);

/** Days that follow each other, all replayed or all saved. */
export type Stretch = { readonly days: readonly [TrendDay, ...TrendDay[]]; readonly replayed: boolean };

/** The stretches of a trend by day: between two of them a line would be invented (H6). */
export const stretchesOf = (days: readonly TrendDay[]): readonly Stretch[] => {
  const stretches: { days: [TrendDay, ...TrendDay[]]; replayed: boolean }[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    const goesOn = last !== undefined && last.replayed === isReplayed(day) && last.days.at(-1)?.day === day.day - 1;
    if (goesOn) last.days.push(day);
    else stretches.push({ days: [day], replayed: isReplayed(day) });
  }
  return stretches;
};

/** The same of points that stand some weeks apart: those that are replayed, and those saved. */
export const stretchesAtCloses = (points: readonly TrendDay[]): readonly Stretch[] =>
  [true, false].flatMap((replayed) => {
    const [first, ...others] = points.filter((point) => isReplayed(point) === replayed);
    return first === undefined ? [] : [{ days: [first, ...others] as const, replayed }];
  });

/** The days of which nothing is known, between others. */
export const gapsIn = (days: readonly TrendDay[]): readonly { readonly first: number; readonly last: number }[] =>
  days.flatMap(({ day }, index) => {
    const before = days[index - 1]?.day ?? day;
    return day - before > 1 ? [{ first: before + 1, last: day - 1 }] : [];
  });

/**
 * The days of the trend. What the page has just measured stands in for today's snapshot, so that
 * the last point agrees with the headline. A filtered or partial page measures no whole backlog.
 */
export const trendDays = (page: ProjectView, isFiltered: boolean): readonly TrendDay[] => {
  const { health, trend } = page;
  const measuresAll = !isFiltered && health !== undefined && !health.partial && !health.oldRules && !health.outdated;
  const before = [...trend.replayed, ...trend.days];
  if (!measuresAll) return before;
  const today: Snapshot = {
    day: Math.floor(page.calculatedAt / dayMs),
    rulesVersion: page.rulesVersion,
    overridesVersion: page.overridesVersion ?? 0,
    items: health.openBacklog,
    ready: health.ready,
    score: health.score,
    values: Object.fromEntries(
      health.components.flatMap((component) => ('because' in component ? [] : [[component.id, component.value]])),
    ),
  };
  return [...before.filter(({ day }) => day < today.day), today];
};

/** The last day on or before each sprint's close, each day once. */
export const atCloses = (days: readonly TrendDay[], closes: TrendView['sprintCloses']): readonly TrendDay[] => {
  const snapshots = closes.flatMap((close) => days.findLast(({ day }) => day <= Math.floor(close / dayMs)) ?? []);
  return snapshots.filter((snapshot, index) => snapshot !== snapshots[index - 1]);
};

/** The days on which other rules judged than on the one before (R6). */
export const rulesChanges = (days: readonly Snapshot[]): readonly Snapshot[] =>
  days.filter((snapshot, index) => {
    const before = days[index - 1];
    return before !== undefined && !sameRules(before, snapshot);
  });

/**
 * The first day on which say/do, and with it the score, was measured by what V19 says, where days
 * before were measured otherwise. Undefined for other figures, and where no day is of the kind.
 */
export const definitionChange = (days: readonly Snapshot[], figure: TrendFigure): Snapshot | undefined => {
  if (figure !== 'score' && figure !== 'trend-score' && figure !== 'say-do') return undefined;
  const lastOld = days.findLastIndex(({ steadiness }) => steadiness !== undefined);
  return lastOld < 0 ? undefined : days.slice(lastOld + 1).find(({ values }) => values['say-do'] !== undefined);
};

/**
 * The first day on which the score of a board that works by kanban was made of its flow, where days
 * before asked about sprints (H5). Undefined for other figures, and where no day is of the kind.
 */
export const flowChange = (days: readonly TrendDay[], figure: TrendFigure): Snapshot | undefined => {
  if (figure !== 'score') return undefined;
  const saved = days.filter((day) => !isReplayed(day));
  const asksForFlow = ({ values }: Snapshot): boolean => flowFigures.some((id) => values[id] !== undefined);
  const lastOld = saved.findLastIndex((day) => !asksForFlow(day));
  const next = saved[lastOld + 1];
  return lastOld < 0 || next === undefined ? undefined : next;
};

const flowFigures = allComponents.filter(({ boards }) => boards === 'kanban').map(({ id }) => id);

const sameRules = (a: Snapshot, b: Snapshot): boolean =>
  a.rulesVersion === b.rulesVersion && a.overridesVersion === b.overridesVersion;
