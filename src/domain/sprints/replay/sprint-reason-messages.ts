import type { EstimateUnit } from '../../arithmetic/unit';
import { instantMark } from '../../wording/instant-words';
import { quantity } from '../../wording/number';
import type { Reason, CountedReason, Doubt } from './sprint-reason';

const entries: Record<CountedReason['entry'], string> = {
  committed: 'committed',
  'added-at-start': 'added at the very start',
  added: 'added after the start',
};

const exits: Record<CountedReason['exit'], string> = {
  completed: 'completed',
  'not-done': 'not done at the close',
  reopened: 'done, then reopened, not done at the close',
  removed: 'removed before the close',
  'removed-done': 'removed before the close although finished',
};

/** Of a sprint that runs, so far. */
const exitsSoFar: Record<CountedReason['exit'], string> = {
  completed: 'done',
  'not-done': 'not done yet',
  reopened: 'done, then reopened, not done yet',
  removed: 'removed',
  'removed-done': 'removed although finished',
};

const doubts: Record<Doubt, string> = {
  'no-history': 'its change history is missing',
  'no-statistic': 'what the board counts is not known',
  'estimate-unreadable': 'its history holds an estimate that is no number',
  'type-not-found': 'its history names an issue type that the site does not have any more',
  'status-not-found': 'its history names a status that the site does not have any more',
  'status-not-reached': 'its history does not lead to the status that it has now',
  'resolution-elsewhere': 'its history does not agree with the date on which it was resolved',
};

const messages = {
  entries,
  exits,
  exitsSoFar,
  addedOn: (day: string) => `added on ${day}`,
  removedOn: (day: string) => `removed on ${day}`,
  removedDoneOn: (day: string) => `removed on ${day} although finished`,
  enteredAgain: (entry: string) => `${entry}, removed and added again`,
  notEstimated: 'not estimated',
  estimatedAt: (value: string) => `estimated at ${value}`,
  cleared: (value: string) => `estimate of ${value} cleared`,
  reEstimated: (values: readonly string[]) => `re-estimated ${values.join(' → ')}`,
  noValue: 'none',
  afterStart: (change: string) => `${change} after the start`,
  afterDone: (change: string, difference: string) => `${change} after it was done (${difference})`,
  doneBeforeStart: 'done before the start, left out',
  doneBeforeAdding: 'done before it was added, left out',
  besideChildren: (children: number) =>
    `an epic beside ${quantity(children, 'child', 'children')} in the same sprint, whose estimates count as well`,
  subTask: 'a sub-task on entering the sprint, left out',
  unmapped: 'its status on entering the sprint is not on the board, counts 0',
  unmappedStatus: (name: string) => `status ${name} is not on the board, counts 0`,
  unknown: (doubt: Doubt) => `unknown: ${doubts[doubt]}`,
};

type ReasonTerms = {
  readonly unit: EstimateUnit;
  readonly statusName?: string | undefined;
  readonly isRunning?: boolean | undefined;
  /** Days are told, as marks of `instant-words`, where they are known. */
  readonly isDated?: boolean | undefined;
};

/**
 * A reason as one sentence without a full stop. `unit`: of the board's sums. `statusName`: the name
 * today of the status in an `unmapped` reason, where the site still knows it. `isRunning`:
 * the sprint has not closed.
 */
export const reasonSentence = (
  reason: Reason,
  { unit, statusName, isRunning = false, isDated = false }: ReasonTerms,
): string => {
  switch (reason.kind) {
    case 'counts':
      return [
        entryPart(reason, isDated),
        ...estimateParts(reason, unit),
        exitPart(reason, { isRunning, isDated }),
        ...(reason.children === undefined ? [] : [messages.besideChildren(reason.children)]),
      ].join(', ');
    case 'done-on-entry':
      return reason.entry === 'start' ? messages.doneBeforeStart : messages.doneBeforeAdding;
    case 'sub-task':
      return messages.subTask;
    case 'unmapped':
      return statusName === undefined ? messages.unmapped : messages.unmappedStatus(statusName);
    case 'unknown':
      return messages.unknown(reason.doubt);
  }
};

const entryPart = ({ entry, again, joinedAt }: CountedReason, isDated: boolean): string => {
  const words =
    isDated && entry === 'added' && joinedAt !== undefined
      ? messages.addedOn(instantMark(joinedAt))
      : messages.entries[entry];
  return again ? messages.enteredAgain(words) : words;
};

const exitPart = (
  { exit, leftAt }: CountedReason,
  { isRunning, isDated }: { readonly isRunning: boolean; readonly isDated: boolean },
): string => {
  if (!isDated || leftAt === undefined) return (isRunning ? messages.exitsSoFar : messages.exits)[exit];
  const day = instantMark(leftAt);
  return exit === 'removed-done' ? messages.removedDoneOn(day) : messages.removedOn(day);
};

/** One part for each run of changes; of those after the item was done with the difference (V12). */
const estimateParts = ({ estimates, unestimated }: CountedReason, unit: EstimateUnit): readonly string[] => {
  const runs = runsOf(estimates);
  if (runs.length === 0) return unestimated ? [messages.notEstimated] : [];
  return runs.map(({ done, values }) => {
    const change = changePart(values, unit);
    const [from = null, to = null] = [values[0], values.at(-1)];
    return done ? messages.afterDone(change, differenceOf(from, to, unit)) : messages.afterStart(change);
  });
};

/** Changes that follow on one another. */
type Run = { readonly done: boolean; readonly values: readonly (number | null)[] };

const runsOf = (changes: CountedReason['estimates']): readonly Run[] =>
  changes.reduce<readonly Run[]>((runs, { from, to, done }) => {
    const last = runs.at(-1);
    return last?.done === done && last.values.at(-1) === from
      ? [...runs.slice(0, -1), { done, values: [...last.values, to] }]
      : [...runs, { done, values: [from, to] }];
  }, []);

const changePart = (values: Run['values'], unit: EstimateUnit): string => {
  const [from = null, to = null] = values;
  if (values.length === 2 && from === null) return messages.estimatedAt(amountOf(to, unit));
  if (values.length === 2 && to === null) return messages.cleared(amountOf(from, unit));
  return messages.reEstimated(values.map((value) => amountOf(value, unit)));
};

const differenceOf = (from: number | null, to: number | null, unit: EstimateUnit): string => {
  const difference = (to ?? 0) - (from ?? 0);
  return `${difference < 0 ? '−' : '+'}${amountOf(Math.abs(difference), unit)}`;
};

const amountOf = (value: number | null, unit: EstimateUnit): string => {
  if (value === null) return messages.noValue;
  return unit === 'seconds' ? `${rounded(value / 3600)} h` : `${rounded(value)}`;
};

/** Two decimals at most, so that a difference such as 0.3 − 0.1 reads as people write it. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
