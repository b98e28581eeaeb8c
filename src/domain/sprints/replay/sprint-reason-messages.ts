import type { EstimateUnit } from '../../arithmetic/unit';
import type { Reason, CountedReason, Doubt } from './sprint-reason';

/**
 * A reason as one sentence without a full stop. `unit` is the one of the board's sums; `statusName`
 * is the name today of the status in an `unmapped` reason, where the viewer's site still knows it.
 */
export const reasonSentence = (
  reason: Reason,
  { unit, statusName }: { readonly unit: EstimateUnit; readonly statusName?: string },
): string => {
  switch (reason.kind) {
    case 'counts':
      return [entry(reason), ...estimates(reason, unit), exitWords[reason.exit]].join(', ');
    case 'done-on-entry':
      return reason.entry === 'start' ? 'done before the start, left out' : 'done before it was added, left out';
    case 'unmapped':
      return statusName === undefined
        ? 'its status on entering the sprint is not on the board, counts 0'
        : `status ${statusName} is not on the board, counts 0`;
    case 'unknown':
      return `unknown: ${doubtWords[reason.doubt]}`;
  }
};

const entry = ({ entry: how, again }: CountedReason): string =>
  again ? `${entryWords[how]}, removed and added again` : entryWords[how];

const entryWords: Record<CountedReason['entry'], string> = {
  committed: 'committed',
  'added-at-start': 'added at the very start',
  added: 'added after the start',
};

/**
 * Changes that follow on one another are told in one breath; those made after the item was done
 * name the difference (V12).
 */
const estimates = ({ estimates: changes, unestimated }: CountedReason, unit: EstimateUnit): readonly string[] => {
  const runs = runsOf(changes);
  if (runs.length === 0) return unestimated ? ['not estimated'] : [];
  return runs.map((run) => {
    const [from = null, to = null] = [run.values[0], run.values.at(-1)];
    const when = run.done ? `after it was done (${difference(from, to, unit)})` : 'after the start';
    return `${change(run.values, unit)} ${when}`;
  });
};

type Run = { readonly done: boolean; readonly values: readonly (number | null)[] };

const runsOf = (changes: CountedReason['estimates']): readonly Run[] =>
  changes.reduce<readonly Run[]>((runs, { from, to, done }) => {
    const last = runs.at(-1);
    return last?.done === done && last.values.at(-1) === from
      ? [...runs.slice(0, -1), { done, values: [...last.values, to] }]
      : [...runs, { done, values: [from, to] }];
  }, []);

const change = (values: Run['values'], unit: EstimateUnit): string => {
  const [from = null, to = null] = values;
  if (values.length === 2 && from === null) return `estimated at ${inWords(to, unit)}`;
  if (values.length === 2 && to === null) return `estimate of ${inWords(from, unit)} cleared`;
  return `re-estimated ${values.map((value) => inWords(value, unit)).join(' → ')}`;
};

const difference = (from: number | null, to: number | null, unit: EstimateUnit): string => {
  const by = (to ?? 0) - (from ?? 0);
  return `${by < 0 ? '−' : '+'}${inWords(Math.abs(by), unit)}`;
};

const inWords = (value: number | null, unit: EstimateUnit): string => {
  if (value === null) return 'none';
  return unit === 'seconds' ? `${rounded(value / 3600)} h` : `${rounded(value)}`;
};

/** Two decimals at most, so that a difference such as 0.3 − 0.1 reads as people write it. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

const exitWords: Record<CountedReason['exit'], string> = {
  completed: 'completed',
  'not-done': 'not done at the close',
  reopened: 'done, then reopened, not done at the close',
  removed: 'removed before the close',
  'removed-done': 'removed before the close although finished',
};

const doubtWords: Record<Doubt, string> = {
  'no-history': 'its change history is missing',
  'no-statistic': 'what the board counts is not known',
  'estimate-unreadable': 'its history holds an estimate that is no number',
  'status-not-reached': 'its history does not lead to the status that it has now',
  'category-change-missing': 'its history lacks the last change of status category that Jira notes',
  'resolution-elsewhere': 'its history does not agree with the date on which it was resolved',
};
