import type { EstimateView } from '../../contract/estimate-view';
import type { EstimateAdvice } from '../../domain/estimates/advise-estimate';
import { baselineItems } from '../../domain/estimates/baseline';
import { type DoneItem, inTime } from '../../domain/estimates/done-item';
import { estimateMessages } from '../../domain/estimates/estimate-messages';
import { farLarger } from '../../domain/estimates/far-larger';
import type { SuggestionBackTest } from '../../domain/estimates/suggestion-back-test';
import type { BacklogItem } from '../../domain/items/backlog-item';
import { estimateOf } from './estimate-of';

type AdviceView = Extract<EstimateView, { kind: 'advice' }>;

/** The item with the done items that it was compared with; their estimates are in `unit`. */
export type ComparedItem = {
  readonly item: Pick<BacklogItem, 'estimate'>;
  readonly done: readonly DoneItem[];
  readonly unit: AdviceView['unit'];
};

/**
 * Advice as it is shown. Where nothing is suggested the only number is the baseline, and the reason
 * says so; similar items are shown in either case (E7).
 */
export const makeEstimateView = (advice: EstimateAdvice, { item, done, unit }: ComparedItem): AdviceView => {
  const { baseline, suggestion, lookBack, silent } = advice;
  const estimate = estimateOf(item);
  const larger = estimate === null ? undefined : farLargerSentence(estimate, done, unit);
  return {
    kind: 'advice',
    unit,
    estimate,
    baseline: baseline === undefined ? null : { value: baseline, items: advice.baselineItems },
    suggestion:
      suggestion === undefined ? null : { value: suggestion.middle, low: suggestion.low, high: suggestion.high },
    errors: lookBack === undefined ? null : errorsIn(lookBack),
    sprintDays: suggestion === undefined ? null : daysOf(advice.similar),
    similar: advice.similar.map(similarRow),
    offers: advice.offers,
    reason: silent === undefined ? estimateMessages.beatsBaseline : estimateMessages.silent[silent],
    ...(larger === undefined ? {} : { farLarger: larger }),
  };
};

const errorsIn = ({ items, suggestion, baseline, projectMedian }: SuggestionBackTest): AdviceView['errors'] => ({
  items,
  suggestion,
  baseline,
  projectMedian,
});

const farLargerSentence = (
  estimate: number,
  done: readonly DoneItem[],
  unit: AdviceView['unit'],
): string | undefined => {
  const last = inTime(done).slice(-baselineItems);
  const larger = farLarger(
    estimate,
    last.map((item) => item.estimate),
  );
  return larger && estimateMessages.farLarger(estimate, unit, larger);
};

const daysOf = (similar: EstimateAdvice['similar']): AdviceView['sprintDays'] => {
  const days = similar.flatMap(({ sprintDays }) => sprintDays ?? []);
  return days.length === 0 ? null : { low: Math.min(...days), high: Math.max(...days) };
};

const similarRow = (item: EstimateAdvice['similar'][number]): AdviceView['similar'][number] => ({
  ...item,
  sprintDays: item.sprintDays ?? null,
});
