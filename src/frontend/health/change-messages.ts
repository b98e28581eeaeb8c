import type { HealthTarget } from '../../domain/health/components/component';
import type { Snapshot } from '../../domain/health/health-snapshot';
import type { MeasuredComponent } from '../../domain/health/measured-component';
import { decimal, quantity } from '../../domain/wording/number';

type Unit = MeasuredComponent['unit'];

type Direction = 'better' | 'worse' | 'neither';

const messages = {
  unchanged: (day: string) => `unchanged since ${day}`,
  up: (by: string, day: string) => `up ${by} since ${day}`,
  down: (by: string, day: string) => `down ${by} since ${day}`,
  judged: (change: string, direction: Direction) => (direction === 'neither' ? change : `${change} — ${direction}`),
  score: (by: number, day: string) => `${by} since ${day}`,
  difference: (by: number, unit: Unit) =>
    unit === 'percent' ? quantity(by, 'percentage point') : quantity(Number(decimal(by)), 'sprint'),
};

/** How a figure moved since an earlier day: an arrow for the eye, and the same in words. */
export type Change = { readonly arrow: '▲' | '▼' | '='; readonly text: string; readonly direction: Direction };

/**
 * "▲ up 4 percentage points since 13 Nov — better", by the figures as they are shown. `day`: the
 * earlier day in words. Undefined where the figure was not known then.
 */
export const figureChange = (
  component: MeasuredComponent,
  earlier: number | undefined,
  day: string,
): Change | undefined => {
  if (earlier === undefined) return undefined;
  const { unit, target } = component;
  const [now, before] = [asShown(component.value, unit), asShown(earlier, unit)];
  if (now === before) return { arrow: '=', text: messages.unchanged(day), direction: 'neither' };
  const by = messages.difference(Math.abs(now - before), unit);
  const direction = directionOf(before, now, target);
  return now > before
    ? { arrow: '▲', text: messages.judged(messages.up(by, day), direction), direction }
    : { arrow: '▼', text: messages.judged(messages.down(by, day), direction), direction };
};

const asShown = (value: number, unit: Unit): number =>
  unit === 'percent' ? Math.round(value) : Number(decimal(value));

/** A range as target is better the nearer it is. */
const directionOf = (before: number, now: number, { atLeast, atMost }: HealthTarget): Direction => {
  if (atLeast === undefined && atMost === undefined) return 'neither';
  if (atMost === undefined) return now > before ? 'better' : 'worse';
  if (atLeast === undefined) return now < before ? 'better' : 'worse';
  const distance = (value: number): number => Math.max(atLeast - value, value - atMost, 0);
  if (distance(now) === distance(before)) return 'neither';
  return distance(now) < distance(before) ? 'better' : 'worse';
};

/** "▲ 6 since 13 Nov"; undefined where one of both is unknown. `day`: the earlier day in words. */
export const scoreChange = (now: number | null, before: number | null, day: string): Change | undefined => {
  if (now === null || before === null) return undefined;
  const by = Math.abs(now - before);
  if (by === 0) return { arrow: '=', text: messages.unchanged(day), direction: 'neither' };
  return now > before
    ? { arrow: '▲', text: messages.score(by, day), direction: 'better' }
    : { arrow: '▼', text: messages.score(by, day), direction: 'worse' };
};

/** Other rules judged that day than judge now, so a part of the change may be theirs (R6). */
export const judgedByOtherRules = (
  snapshot: Pick<Snapshot, 'rulesVersion' | 'overridesVersion'>,
  now: { readonly rulesVersion: number; readonly overridesVersion?: number | undefined },
): boolean => snapshot.rulesVersion !== now.rulesVersion || snapshot.overridesVersion !== (now.overridesVersion ?? 0);
