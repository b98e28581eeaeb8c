import type { ForecastView, ForecastBasis } from '../../contract/forecast-view';
import type { RankedAmount } from '../../domain/forecast/ranked-amount';
import type { WhenDone } from '../../domain/forecast/when-done';
import { amount, bareAmount } from '../../domain/wording/amount';
import { quantity } from '../../domain/wording/number';

type Known = Extract<ForecastView, { kind: 'forecast' }>;

/** The confidences shown, the most careful one last. */
export const levels = [50, 70, 85, 95] as const;

/** "sprint" or "week". */
export const periodWord = ({ periods }: Pick<ForecastBasis, 'periods'>): string =>
  periods === 'sprints' ? 'sprint' : 'week';

/** "85 % sure: 15 points in the next sprint". */
export const nextHeading = (view: Known): string =>
  `85 % sure: ${amount(view.next[85], view.unit)} in the next ${periodWord(view)}`;

/** "50 %: 21 · 95 %: 12 · drawn from what was completed in the last 12 sprints". */
export const nextLine = (view: Known): string =>
  `50 %: ${bareAmount(view.next[50], view.unit)} · 95 %: ${bareAmount(view.next[95], view.unit)} · drawn from what was completed in the last ${quantity(view.drawnFrom, periodWord(view))}`;

/** How often the promises would have been held on this board (F5). */
export const backTestLine = (basis: ForecastBasis): string => {
  const { cases, held50, held85, emptyAt85 } = basis.backTest;
  if (cases === 0)
    return `Not known yet: no past ${periodWord(basis)} has enough ${basis.periods} before it to try the promises on.`;
  const empty = emptyAt85 === 0 ? '' : ` ${emptyAt85} of the 85 % promises were 0, which always holds.`;
  return `85 % promises held ${held85} of ${quantity(cases, 'time')}; 50 % ones ${held50} of ${cases}.${empty}`;
};

/** "by the 3rd sprint from now", or why nobody can say. */
export const doneBy = (when: WhenDone, period: string): string =>
  'periods' in when && when.periods > 0 ? `by the ${doneIn(when, period)} from now` : doneIn(when, period);

/** The same in a cell, whose head says from when it is counted: "3rd sprint". */
export const doneIn = (when: WhenDone, period: string): string => {
  if ('because' in when) return when.because;
  if ('beyond' in when) return `not within ${quantity(when.beyond, period)}`;
  return when.periods === 0 ? 'nothing left to do' : `${ordinal(when.periods)} ${period}`;
};

/**
 * "64 points, 120 points with what ranks before it: 31 items, 9 of them unestimated and taken as 3
 * points each, the median."
 */
export const amountLine = (found: Extract<RankedAmount, { own: number }>, unit: ForecastBasis['unit']): string => {
  const own = amount(found.own, unit);
  const all = found.withBefore === found.own ? '' : `, ${amount(found.withBefore, unit)} with what ranks before it`;
  const open =
    found.takenAs === undefined
      ? ''
      : `, ${found.unestimated} of them unestimated and taken as ${amount(found.takenAs, unit)} each, the median`;
  return `${own}${all}: ${quantity(found.items, 'item')}${open}.`;
};

/** 1st, 2nd, 3rd, 11th, 21st. */
export const ordinal = (number: number): string => {
  const teen = Math.floor(number / 10) % 10 === 1;
  const ending = teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10];
  return `${number}${ending ?? 'th'}`;
};
