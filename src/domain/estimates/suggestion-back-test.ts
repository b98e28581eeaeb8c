import { clearGain, fewestDiffering } from '../arithmetic/clear-gain';
import { mondayOf } from '../arithmetic/week';
import { type DoneItem, longestHistory } from './done-item';
import { type PastCase, pastCases } from './past-cases';

/**
 * How far suggestion, median of the last 50 and median of all before were off on average, over so
 * many items of this history; in the unit of the estimates. `beats`: the suggestion was nearer than
 * both by more than chance explains. `tooFew`: these items cannot tell.
 */
export type SuggestionBackTest = {
  readonly items: number;
  readonly suggestion: number;
  readonly baseline: number;
  readonly projectMedian: number;
  readonly beats: boolean;
  readonly tooFew: boolean;
};

/**
 * Whether suggestions would have helped on this history (oldest first): each item is estimated from
 * those that were finished before it was created (E7). Undefined where nothing would have been
 * suggested.
 *
 * The suggestion has to beat both medians, by a paired one-sided test at 1 % over at least 30 items
 * on which they differ. Looking again each day would find a gain by chance sooner or later: only
 * what was finished before this week, which begins on Monday 00:00 UTC, is looked at, so that the
 * answer changes once a week. `now`: epoch milliseconds.
 */
export const backTestSuggestions = (history: readonly DoneItem[], now: number): SuggestionBackTest | undefined => {
  const cases = pastCases(beforeThisWeek(history, now));
  if (cases.length === 0) return undefined;
  const against = (other: Medians): boolean => clearGain(cases.map((one) => one[other] - one.suggestion));
  return {
    items: cases.length,
    suggestion: meanOf(cases, 'suggestion'),
    baseline: meanOf(cases, 'baseline'),
    projectMedian: meanOf(cases, 'projectMedian'),
    beats: against('baseline') && against('projectMedian'),
    tooFew: cases.length < fewestDiffering,
  };
};

/**
 * What is finished in the course of a week pushes the oldest of 200 items out. As long as it is no
 * more than is spared here, the same items are looked at until the week is over.
 */
const beforeThisWeek = (history: readonly DoneItem[], now: number): readonly DoneItem[] => {
  const monday = mondayOf(now);
  return history
    .filter(({ finished }) => finished !== undefined && finished < monday)
    .slice(-(longestHistory - spared));
};

const spared = 25;

type Medians = 'baseline' | 'projectMedian';

const meanOf = (cases: readonly PastCase[], by: keyof PastCase): number =>
  cases.reduce((sum, one) => sum + one[by], 0) / cases.length;
