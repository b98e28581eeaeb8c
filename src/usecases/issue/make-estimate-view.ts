import type { EstimateView } from '../../contract/estimate-view';
import type { EstimateAdvice, Silent } from '../../domain/estimates/advise-estimate';
import { baselineItems } from '../../domain/estimates/baseline';
import { type DoneItem, inTime } from '../../domain/estimates/done-item';
import { farLarger } from '../../domain/estimates/far-larger';
import type { BacklogItem } from '../../domain/items/backlog-item';

type Advice = Extract<EstimateView, { kind: 'advice' }>;

/**
 * Advice as it is shown. Where nothing is suggested only the baseline is, and the reason says so
 * (E7).
 */
export const makeEstimateView = (
  advice: EstimateAdvice,
  done: readonly DoneItem[],
  { estimate }: Pick<BacklogItem, 'estimate'>,
  unit: Advice['unit'],
): Advice => {
  const { baseline, suggestion, lookBack, silent } = advice;
  const own = 'value' in estimate ? estimate.value : undefined;
  const value = own === undefined ? null : unit === 'minutes' ? own / 60 : own;
  const larger = value === null ? undefined : inWords(value, done, unit);
  return {
    kind: 'advice',
    unit,
    estimate: value,
    baseline: baseline === undefined ? null : { value: baseline, items: advice.baselineItems },
    suggestion:
      suggestion === undefined ? null : { value: suggestion.middle, low: suggestion.low, high: suggestion.high },
    errors: lookBack ?? null,
    sprintDays: suggestion === undefined ? null : daysOf(advice.similar),
    similar:
      suggestion === undefined ? [] : advice.similar.map((one) => ({ ...one, sprintDays: one.sprintDays ?? null })),
    offers: advice.offers,
    reason: silent === undefined ? beats : reasons[silent],
    ...(larger === undefined ? {} : { farLarger: larger }),
  };
};

const beats = 'Here, similar items came nearer to what the team estimated than the plain median did.';

const reasons: Readonly<Record<Silent, string>> = {
  'no-history': 'No done item with an estimate is in sight, so there is nothing to compare with.',
  'too-few':
    'Fewer than 20 done items have an estimate, too few to tell whether similar ones would help; only their median is shown.',
  'nothing-similar': 'No more than two done items are like this one, so only the median is shown.',
  untested: 'This history is too short to try suggestions on, so only the median is shown.',
  'no-better':
    'In this project, similar items came no nearer to what the team estimated than the plain median, or no more than chance explains, so only that is shown.',
};

const daysOf = (similar: EstimateAdvice['similar']): Advice['sprintDays'] => {
  const days = similar.flatMap(({ sprintDays }) => sprintDays ?? []);
  return days.length === 0 ? null : { low: Math.min(...days), high: Math.max(...days) };
};

const inWords = (value: number, done: readonly DoneItem[], unit: Advice['unit']): string | undefined => {
  const last = inTime(done)
    .map((item) => item.estimate)
    .slice(-baselineItems);
  const larger = farLarger(value, last);
  return (
    larger &&
    `${value} ${unit} is far larger than usual here: ${larger.below} of the last ${larger.of} done items had less, half of them ${larger.usual} or less.`
  );
};
