import type { HealthComponentId } from '../../domain/health/health-settings';
import { scoreAgainst, type MeasuredComponent, type HealthComponent } from '../../domain/health/measured-component';
import { counted, grouped } from '../../domain/wording/number';

type Words = {
  /** The name of the figure. */
  readonly name: string;
  /** One of the items behind it, and several. */
  readonly one: string;
  readonly many: string;
  /** The heading of the list of these items. */
  readonly items: string;
  /** The same of the items that are asked about and lack it; absent where nobody would look for them. */
  readonly lacking?: { readonly one: string; readonly many: string; readonly items: string };
};

/** The name of a figure and of the items behind it; `sprintsAhead` is how far the rules look. */
export const componentWords = (id: HealthComponentId, sprintsAhead: number): Words => {
  if (id !== 'ready-next') return words[id];
  const next = sprintsAhead === 1 ? 'next sprint’s worth' : `next ${sprintsAhead} sprints’ worth`;
  return {
    name: `Ready, ${next}`,
    ...readyItems,
    items: `Items of the ${next} that are ready`,
    lacking: notReady(`Items of the ${next}`),
  };
};

const notReady = (which: string) => ({ one: 'not ready', many: 'not ready', items: `${which} that are not ready` });

const readyItems = { one: 'ready item', many: 'ready items' };

const words: Record<Exclude<HealthComponentId, 'ready-next'>, Words> = {
  depth: { name: 'Ready work', ...readyItems, items: 'Items that are ready' },
  'next-sprint': {
    name: 'Ready, next sprint',
    ...readyItems,
    items: 'Items of the next sprint that are ready',
    lacking: notReady('Items of the next sprint'),
  },
  estimated: {
    name: 'Estimated',
    one: 'estimated item',
    many: 'estimated items',
    items: 'Items with an estimate',
    lacking: { one: 'without', many: 'without', items: 'Items without an estimate' },
  },
  'acceptance-criteria': {
    name: 'With acceptance criteria',
    one: 'item with criteria',
    many: 'items with criteria',
    items: 'Items with acceptance criteria',
    lacking: { one: 'without', many: 'without', items: 'Items without acceptance criteria' },
  },
  stale: { name: 'Stale', one: 'stale item', many: 'stale items', items: 'Stale items: nobody touched them for long' },
  oversized: {
    name: 'Oversized',
    one: 'oversized item',
    many: 'oversized items',
    items: 'Items that are too large for one sprint’s half',
  },
  'say-do': { name: 'Say/do, steadiness', one: 'sprint', many: 'sprints', items: 'Sprints with a commitment' },
  ready: { name: 'Ready, whole backlog', ...readyItems, items: 'Items that are ready', lacking: notReady('Items') },
};

/** "58 %", "1.6 sprints"; a value that rounding would carry onto a target that it misses keeps another place: "1.96 sprints". */
export const valueWords = ({ value, unit, target, met }: Shown): string => {
  const places = unit === 'percent' ? 0 : 1;
  const round = (by: number): number => Math.round(value * 10 ** by) / 10 ** by;
  const looksMet = scoreAgainst(round(places), target) === 100;
  const words = looksMet === met ? round(places) : round(places + 1);
  return unit === 'percent' ? `${words} %` : counted(words, 'sprint');
};

type Shown = Pick<MeasuredComponent, 'value' | 'unit' | 'target' | 'met'>;

/** The counts behind a figure: "19 of 33 items"; for depth only how many are ready. */
export const countWords = ({ id, counted: behind, of, unit }: MeasuredComponent): string => {
  if (id === 'say-do') return `${behind} of ${counted(of, 'sprint')}`;
  return unit === 'percent' ? `${grouped(behind)} of ${counted(of, 'item')}` : counted(behind, 'ready item');
};

/** "at least 80 %", "2–5 sprints". */
export const targetWords = ({ id, target: { atLeast, atMost } }: Pick<HealthComponent, 'id' | 'target'>): string => {
  const unit = id === 'depth' ? ' sprints' : ' %';
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast}–${atMost}${unit}`;
  if (atLeast !== undefined) return `at least ${atLeast}${unit}`;
  return atMost === undefined ? 'none' : `at most ${atMost}${unit}`;
};

/** Where a figure stands to its target. */
export const standingWords = ({ met, value, target }: MeasuredComponent): string => {
  if (met) return 'On target';
  return value < (target.atLeast ?? -Infinity) ? 'Below target' : 'Above target';
};

/** "weight 25", and for a weight of 0 what that means. */
export const weightWords = ({ weight }: Pick<HealthComponent, 'weight'>): string =>
  weight === 0 ? 'shown, not scored' : `weight ${weight}`;
