import type { EstimateUnit } from './sprint-report';
import type { ReEstimate, Visit } from './visit';

/** What the words need beside the visit itself. */
export type Circumstances = {
  readonly unit: EstimateUnit;
  readonly start: number;
  /** In the right-most column just before an instant. */
  readonly doneAt: (instant: number) => boolean;
  readonly doneAtClose: boolean;
  /** Reached the right-most column at some time between entry and close. */
  readonly wasDone: boolean;
};

/** Why an item counts as it does, as one sentence: how it came in, how its estimate changed, how it went out. */
export const reasonFor = (visit: Visit, circumstances: Circumstances): string =>
  [entry(visit, circumstances), estimate(visit, circumstances), exit(visit, circumstances)].filter(Boolean).join(', ');

const entry = ({ initial, joins }: Visit, { start }: Circumstances): string => {
  const first = initial ? 'committed' : joins[0]?.at === start ? 'added at the very start' : 'added after the start';
  const again = joins.length > (initial ? 0 : 1);
  return again ? `${first}, removed and added again` : first;
};

const estimate = ({ reEstimates, estimateAtClose }: Visit, { unit, doneAt }: Circumstances): string => {
  const [first] = reEstimates;
  const last = reEstimates.at(-1);
  if (!first || !last) return estimateAtClose === null ? 'not estimated' : '';
  const when = doneAt(last.at) ? 'after it was done' : 'after the start';
  return `${estimateChange(reEstimates, first, last, unit)} ${when}`;
};

const estimateChange = (
  all: readonly ReEstimate[],
  first: ReEstimate,
  last: ReEstimate,
  unit: EstimateUnit,
): string => {
  if (all.length === 1 && first.from === null) return `estimated at ${inWords(last.to, unit)}`;
  if (all.length === 1 && last.to === null) return `estimate of ${inWords(first.from, unit)} cleared`;
  return `re-estimated ${[first.from, ...all.map(({ to }) => to)].map((value) => inWords(value, unit)).join(' → ')}`;
};

const inWords = (value: number | null, unit: EstimateUnit): string => {
  if (value === null) return 'none';
  return unit === 'seconds' ? `${Math.round((value / 3600) * 100) / 100} h` : `${value}`;
};

const exit = ({ memberAtClose }: Visit, { doneAtClose, wasDone }: Circumstances): string => {
  if (!memberAtClose) return wasDone ? 'removed before the close although finished' : 'removed before the close';
  if (doneAtClose) return 'completed';
  return wasDone ? 'done, then reopened, not done at the close' : 'not done at the close';
};
