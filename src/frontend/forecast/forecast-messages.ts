import type { ReplayProgress } from '../../contract/sprints-view';
import type { ForecastView, ForecastBasis } from '../../contract/forecast-view';
import { fewestPastCases } from '../../domain/forecast/calibration';
import type { RankedAmount } from '../../domain/forecast/ranked-amount';
import type { WhenDone } from '../../domain/forecast/when-each-done';
import { amount, bareAmount } from '../../domain/wording/amount';
import { quantity, groupDigits } from '../../domain/wording/number';

/** A forecast that there is. */
export type Forecast = Extract<ForecastView, { kind: 'forecast' }>;

export const messages = {
  reading: 'Reading what was delivered so far',
  replayed: ({ replayed, of }: ReplayProgress) =>
    `${replayed} of ${quantity(of, 'past period')} known. The others are being replayed from the change histories.`,
  noRows: 'No forecast.',

  next: (reached: string, period: string) => `85 % sure: ${reached} in the next ${period}`,
  nextAt: (percent: number, reached: string) => `${percent} %: ${reached}`,
  drawnFrom: (periods: string) => `Drawn from what was delivered in the last ${periods}.`,
  showAmounts: 'All amounts',
  hideAmounts: 'Hide all amounts',
  nextTable: (period: string) => `How much fits into the next ${period}`,
  atLeast: (unit: string) => `At least (${unit})`,
  nextChart: 'How likely is how much',
  nextChartAbout: (unit: string) => `Percent by ${unit}`,
  promise: 'Promise',
  promisedAt: (percent: number) => `${percent} % sure`,
  lessSure: 'less sure',
  inPercent: (name: string) => `${name} (percent)`,
  inUnit: (name: string, unit: string) => `${name} (${unit})`,
  percent: (whole: number) => `${whole} %`,
  nearlySure: 'over 95 %',

  listTitle: 'Epics and versions by date',
  readingList: 'Reading epics and versions',
  nothingListed: 'No open item belongs to an epic or version.',
  listName: 'Epic or version',
  showDates: 'All dates',
  hideDates: 'Hide all dates',
  listTakenAs: (usual: string) => `Unestimated items count as ${usual} each, the median.`,
  listWithBefore: 'All that ranks before is done first.',
  listMore: (more: number) => `${quantity(more, 'more epic or version', 'more epics and versions')} further down.`,

  backTestTitle: 'How good are these promises here?',
  backTest: (held85: number, cases: number) => `85 % promises held ${held85} of ${quantity(cases, 'time')}.`,
  showRecord: 'The record',
  hideRecord: 'Hide the record',
  held: 'Held',
  times: 'Of times',
  heldOf: (share: string, held: number, cases: number) => `${share} · ${held} of ${cases}`,
  emptyPromises: (promises: number) => `${promises} of the 85 % promises were 0, which always holds.`,
  corrected: 'Each promise is corrected by the record of those before it on this board.',
  notYetCorrected: (cases: number) =>
    `From ${fewestPastCases} such cases on, promises are corrected by them; ${cases === 1 ? 'there is' : 'there are'} ${cases}.`,
  noBackTest: (period: string, periods: string) =>
    `Not known yet: no past ${period} has enough ${periods} before it to try the promises on.`,

  remarksTitle: 'What the forecast leaves out',
  leftOut: (names: readonly string[]) =>
    `Left out, because the history of some of their items is unknown: ${names.join(', ')}.`,
  unknownItems: (items: number) =>
    `Of ${quantity(items, 'finished item')} nobody can say in which week, so more may have been finished in these weeks.`,

  onceRead: 'Must haves and "When will it be done?" come once the backlog has been read.',
  readUntil: (progress: string, time: string) => `${progress}, as of ${time}`,

  targetTitle: 'When will it be done?',
  readingTargets: 'Reading what can be chosen',
  target: 'An epic, a version or one of the next items',
  targetPlaceholder: 'Choose, or type to find',
  targetKey: 'Or the key of any item or epic',
  targetKeyHelp: 'Such as MOB-12',
  targetAsk: 'Ask',
  readingTarget: 'Adding up what ranks before it',
  notDone: (name: string, because: string) => (name === '' ? because : `${name}: ${because}`),
  targetTable: 'When it will be done',
  doneHead: 'Done by, from now',
  careful: (target: string, done: string, around: string | null) =>
    `${target}: ${done}${around === null ? '' : ` (around ${around})`}, 85 % sure`,
  countedFrom: (period: string) => `Counted from the next ${period} that starts.`,
  countedFromWithDates: (period: string, periods: string, days: number) =>
    `Counted from the next ${period} that starts; dates if ${periods} stay ${days} days.`,

  doneBy: (done: string) => `by the ${done} from now`,
  beyond: (periods: string) => `not within ${periods}`,
  nothingLeft: 'nothing left to do',
  inItems: (size: string, items: number) => `${size} in ${quantity(items, 'item')}`,
  nothingBefore: '; nothing ranks before.',
  before: (own: number, before: number, all: string) =>
    `; ${quantity(before, 'other item')} ${before === 1 ? 'ranks' : 'rank'} before ${own === 1 ? 'it' : 'the last of them'}: ${all} in all.`,
  takenAs: (unestimated: number, items: number, usual: string) =>
    ` Unestimated are ${groupDigits(unestimated)} of the ${quantity(items, 'item')}, taken as ${usual} each, the median.`,
};

/** "sprint" or "week". */
export const periodName = ({ periods }: Pick<ForecastBasis, 'periods'>): string =>
  periods === 'sprints' ? 'sprint' : 'week';

/** "85 % sure: 15 points in the next sprint". */
export const nextHeading = (forecast: Forecast): string =>
  messages.next(amount(forecast.next[85], forecast.unit), periodName(forecast));

/** "50 %: 21 · 95 %: 12". */
export const nextLine = ({ next, unit }: Forecast): string =>
  [messages.nextAt(50, bareAmount(next[50], unit)), messages.nextAt(95, bareAmount(next[95], unit))].join(' · ');

/** "Drawn from what was delivered in the last 12 sprints." */
export const drawnFromLine = (basis: ForecastBasis): string =>
  messages.drawnFrom(quantity(basis.drawnFrom, periodName(basis)));

/** How often the promises would have been held on this board (F5). */
export const recordLine = (basis: ForecastBasis): string => {
  const { cases, held85 } = basis.backTest;
  return cases === 0 ? messages.noBackTest(periodName(basis), basis.periods) : messages.backTest(held85, cases);
};

/** Promises of 0 prove nothing; undefined where none was. */
export const emptyPromisesLine = ({ backTest: { emptyAt85 } }: ForecastBasis): string | undefined =>
  emptyAt85 === 0 ? undefined : messages.emptyPromises(emptyAt85);

/** Whether the promises are corrected by the board's record (F6); undefined where there is none. */
export const correctionLine = ({ backTest: { cases } }: Pick<ForecastBasis, 'backTest'>): string | undefined => {
  if (cases === 0) return undefined;
  return cases < fewestPastCases ? messages.notYetCorrected(cases) : messages.corrected;
};

/** What the forecast leaves out, each in a sentence. */
export const forecastRemarks = ({ leftOut, unknownItems }: ForecastBasis): readonly string[] =>
  [
    leftOut.length === 0 ? [] : messages.leftOut(leftOut),
    unknownItems === 0 ? [] : messages.unknownItems(unknownItems),
  ].flat();

/** "by the 3rd sprint from now", or why nobody can say. */
export const doneBy = (when: WhenDone, period: string): string =>
  'periods' in when && when.periods > 0 ? messages.doneBy(doneIn(when, period)) : doneIn(when, period);

/** The same in a cell, whose head says from when it is counted: "3rd sprint". */
export const doneIn = (when: WhenDone, period: string): string => {
  if ('because' in when) return when.because;
  if ('beyond' in when) return messages.beyond(quantity(when.beyond, period));
  return when.periods === 0 ? messages.nothingLeft : `${ordinal(when.periods)} ${period}`;
};

/**
 * "64 points in 12 items; 19 other items rank before the last of them: 120 points in all.
 * Unestimated are 9 of the 31 items, taken as 3 points each, the median."
 */
export const amountLine = (target: RankedAmount, unit: ForecastBasis['unit']): string => {
  const { own, ownItems, withBefore, items, unestimated, takenAs } = target;
  const size = unit === 'items' ? amount(own, unit) : messages.inItems(amount(own, unit), ownItems);
  const before = items - ownItems;
  return [
    size,
    before === 0 ? messages.nothingBefore : messages.before(ownItems, before, amount(withBefore, unit)),
    takenAs === undefined ? '' : messages.takenAs(unestimated, items, amount(takenAs, unit)),
  ].join('');
};

/** From when periods are counted; `days`: the usual length of one, where it is known. */
export const countedFrom = (basis: ForecastBasis, days: number | undefined): string => {
  const period = periodName(basis);
  return days === undefined ? messages.countedFrom(period) : messages.countedFromWithDates(period, basis.periods, days);
};

/** 1st, 2nd, 3rd, 11th, 21st. */
export const ordinal = (number: number): string => {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  const ending = isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10];
  return `${number}${ending ?? 'th'}`;
};
