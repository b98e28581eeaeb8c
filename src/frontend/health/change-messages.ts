import type { HealthTarget } from '../../domain/health/components/component';
import type { Snapshot } from '../../domain/health/health-snapshot';
import type { MeasuredComponent } from '../../domain/health/measured-component';
import { decimal, quantity } from '../../domain/wording/number';

/** How a figure moved since an earlier day: an arrow for the eye, and the same in words. */
export type Change = { readonly arrow: '▲' | '▼' | '='; readonly words: string; readonly is: Direction };

type Direction = 'better' | 'worse' | 'neither';

/**
 * "▲ up 4 percentage points since 13 Nov — better", by the figures as they are shown, so that the
 * words agree with them. `since`: the day in words.
 */
export const changeOf = (now: MeasuredComponent, before: number | undefined, since: string): Change | undefined => {
  if (before === undefined) return undefined;
  const [after, old] = [shown(now.value, now.unit), shown(before, now.unit)];
  if (after === old) return { arrow: '=', words: `unchanged since ${since}`, is: 'neither' };
  const up = after > old;
  const is = directionOf(old, after, now.target);
  const verdict = is === 'neither' ? '' : ` — ${is}`;
  return {
    arrow: up ? '▲' : '▼',
    words: `${up ? 'up' : 'down'} ${difference(Math.abs(after - old), now.unit)} since ${since}${verdict}`,
    is,
  };
};

/** "▲ 6 since 13 Nov"; undefined where one of both is unknown. */
export const scoreChange = (now: number | null, before: number | null, since: string): Change | undefined => {
  if (now === null || before === null) return undefined;
  const [by, words] = [Math.abs(now - before), ` since ${since}`];
  if (by === 0) return { arrow: '=', words: `unchanged${words}`, is: 'neither' };
  return now > before
    ? { arrow: '▲', words: `${by}${words}`, is: 'better' }
    : { arrow: '▼', words: `${by}${words}`, is: 'worse' };
};

/**
 * Other rules judged that day than judge today, so that a part of the change may be theirs (R6).
 */
export const otherRules = (
  compared: Pick<Snapshot, 'rulesVersion' | 'overridesVersion'>,
  now: { readonly rulesVersion: number; readonly overridesVersion?: number | undefined },
): boolean => compared.rulesVersion !== now.rulesVersion || compared.overridesVersion !== (now.overridesVersion ?? 0);

/**
 * Where more is asked for, more is better; where at most so much is allowed, less is; in a range,
 * what is nearer to it.
 */
const directionOf = (old: number, after: number, { atLeast, atMost }: HealthTarget): Direction => {
  if (atLeast === undefined && atMost === undefined) return 'neither';
  if (atMost === undefined) return after > old ? 'better' : 'worse';
  if (atLeast === undefined) return after < old ? 'better' : 'worse';
  const distance = (value: number): number => Math.max(atLeast - value, value - atMost, 0);
  if (distance(after) === distance(old)) return 'neither';
  return distance(after) < distance(old) ? 'better' : 'worse';
};

const shown = (value: number, unit: MeasuredComponent['unit']): number =>
  unit === 'percent' ? Math.round(value) : Number(decimal(value));

const difference = (by: number, unit: MeasuredComponent['unit']): string =>
  unit === 'percent' ? quantity(by, 'percentage point') : quantity(Number(decimal(by)), 'sprint');
