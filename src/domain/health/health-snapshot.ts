import type { HealthComponentId } from './components/all-components';
import type { HealthComponent } from './measured-component';

/** The health of a backlog on one day: figures only, and by which rules they were judged (R6). */
export type Snapshot = {
  /** Days since 1970 in UTC. */
  readonly day: number;
  readonly rulesVersion: number;
  /** 0: the project changed nothing of the site's rules. */
  readonly overridesVersion: number;
  /** Open items of the backlog, and how many of them are ready. */
  readonly items: number;
  readonly ready: number;
  readonly score: number | null;
  /** The values of the components that could be computed. */
  readonly values: Readonly<Partial<Record<HealthComponentId, number>>>;
  /** What stood for say/do on a day before V19: how near sprints came to 100 %. */
  readonly steadiness?: number | undefined;
};

/** The snapshot of a measured health; values have two decimals at most. */
export const snapshotOf = (
  health: { readonly score: number | null; readonly components: readonly HealthComponent[] },
  counts: Pick<Snapshot, 'day' | 'rulesVersion' | 'overridesVersion' | 'items' | 'ready'>,
): Snapshot => ({
  ...counts,
  score: health.score,
  values: snapshotValues(health.components),
});

/** The values of the components that could be computed, with two decimals at most. */
export const snapshotValues = (components: readonly HealthComponent[]): Snapshot['values'] =>
  Object.fromEntries(
    components.flatMap((component) =>
      'because' in component ? [] : [[component.id, Math.round(component.value * 100) / 100]],
    ),
  );

/** What today is compared with: the newest of two weeks ago or earlier, else the oldest before. */
export const comparedWith = (snapshots: readonly Snapshot[], today: number): Snapshot | undefined => {
  const earlier = snapshots.filter(({ day }) => day < today).toSorted((a, b) => b.day - a.day);
  return earlier.find(({ day }) => day <= today - 14) ?? earlier.at(-1);
};

/** Days are kept for 13 months; of what is older the last day of each week, from Monday. */
export const thinOut = (snapshots: readonly Snapshot[], today: number): readonly Snapshot[] => {
  const lastOfWeek = new Map<number, number>();
  for (const { day } of snapshots) lastOfWeek.set(weekOf(day), Math.max(day, lastOfWeek.get(weekOf(day)) ?? day));
  return snapshots.filter(({ day }) => day > today - daysKept || lastOfWeek.get(weekOf(day)) === day);
};

const daysKept = 396;

/** Day 0 was a Thursday. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7);
