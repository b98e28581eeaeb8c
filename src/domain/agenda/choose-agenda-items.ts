import type { ScoredItem } from '../backlog/scored-item';
import { toRefine } from '../backlog/to-refine';
import type { BacklogItem } from '../items/backlog-item';
import type { Readiness } from '../readiness/readiness';
import { quantityOrNo } from '../wording/number';
import type { AgendaItem, LeftOut, Closable, AgendaRow } from './agenda';
import { questionsFor } from './agenda-questions';

/** An item of the next sprints' worth with its verdicts. */
export type Candidate = ScoredItem & { readonly item: BacklogItem; readonly readiness: Readiness };

export type ChosenAgenda = {
  readonly items: readonly AgendaItem[];
  readonly ifTime: readonly AgendaItem[];
  readonly leftOut: readonly LeftOut[];
};

/**
 * Of the next sprints' worth, what a meeting of so many minutes is about: what is not ready, in the
 * order of "Refine these next", as many as the pace lets in and one at least. Each of the others is
 * explained: there may be time for it, it is ready, or no check applies to it.
 */
export const chooseAgendaItems = (
  nextUp: readonly Candidate[],
  meeting: {
    readonly minutes: number;
    readonly minutesAnItem: number;
    readonly readyFrom: number;
    /** What may be closed rather than refined: that is asked first. */
    readonly close: readonly Closable[];
  },
): ChosenAgenda => {
  const closable = new Map(meeting.close.map((one) => [one.key, one.because]));
  const refine = toRefine(nextUp).map((candidate) =>
    agendaItem(candidate, meeting.readyFrom, closable.get(candidate.item.key)),
  );
  const fits = Math.max(1, Math.floor(meeting.minutes / meeting.minutesAnItem));
  return {
    items: refine.slice(0, fits),
    ifTime: refine.slice(fits),
    leftOut: nextUp.flatMap((candidate) => leftOut(candidate)),
  };
};

const agendaItem = (candidate: Candidate, readyFrom: number, whyClose: string | undefined): AgendaItem => ({
  ...agendaRow(candidate),
  why: whyIn(candidate, readyFrom),
  questions: [
    ...(whyClose === undefined ? [] : [`Can it be closed? ${whyClose}`]),
    ...questionsFor(candidate.item, candidate.readiness.findings),
  ],
});

const agendaRow = ({ item, readiness, priority }: Candidate): AgendaRow => ({
  key: item.key,
  summary: item.summary,
  score: readiness.score,
  band: readiness.band,
  priority: priority.score,
});

const leftOut = (candidate: Candidate): readonly LeftOut[] => {
  const { ready, band } = candidate.readiness;
  if (ready) return [{ ...agendaRow(candidate), because: 'ready' }];
  return band === 'not-scored' ? [{ ...agendaRow(candidate), because: 'no-check' }] : [];
};

/** "Priority 88, 42 points short of ready." */
const whyIn = ({ readiness: { score, findings }, priority }: Candidate, readyFrom: number): string => {
  const urgency = priority.score === null ? 'Priority unknown' : `Priority ${priority.score}`;
  const short = readyFrom - (score ?? 0);
  const open = findings.filter(
    ({ required, result }) => required && (result === 'fail' || result === 'unknown'),
  ).length;
  return short > 0
    ? `${urgency}, ${quantityOrNo(short, 'point')} short of ready.`
    : `${urgency}, ${quantityOrNo(open, 'required check')} open.`;
};
