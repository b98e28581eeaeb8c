import type { ScoredItem } from '../backlog/scored-item';
import { whySetAside } from '../backlog/set-aside';
import { toRefine } from '../backlog/to-refine';
import { estimateWords } from '../items/estimate-words';
import type { BacklogItem } from '../items/backlog-item';
import { priorityWords } from '../priority/priority-words';
import { demandsIn } from '../readiness/demands';
import type { Readiness } from '../readiness/readiness';
import { quantityOrNo } from '../wording/number';
import type { AgendaItem, LeftOut, Closable, AgendaRow } from './agenda';
import { questionsFor } from './agenda-questions';

const messages = {
  closeQuestion: (because: string) => `Can it be closed? ${because}`,
  urgency: (priority: string) => `Priority ${priority}`,
  short: (urgency: string, points: number) => `${urgency}, ${quantityOrNo(points, 'point')} short of ready.`,
  openChecks: (urgency: string, checks: number) => `${urgency}, ${quantityOrNo(checks, 'required check')} open.`,
};

/** An item that comes next, with its scores. */
export type Candidate = Omit<ScoredItem, 'readiness'> & { readonly item: BacklogItem; readonly readiness: Readiness };

export type ChosenAgenda = {
  readonly items: readonly AgendaItem[];
  readonly ifTime: readonly AgendaItem[];
  readonly leftOut: readonly LeftOut[];
};

/**
 * What a meeting of so many minutes is about: of the items that come next those that are not ready
 * and can be refined now, in the order of "Refine these next", as many as the pace lets in and one
 * at least. Each of the others is explained: there may be time for it, it is ready, no check
 * applies to it, it is blocked, or it is stale. `now`: epoch milliseconds.
 */
export const chooseAgendaItems = (
  nextUp: readonly Candidate[],
  meeting: {
    readonly minutes: number;
    readonly minutesAnItem: number;
    readonly readyFrom: number;
    readonly staleAfterDays: number;
    readonly now: number;
    /** What may be closed rather than refined: that is asked first. */
    readonly close: readonly Closable[];
  },
): ChosenAgenda => {
  const reasonsToClose = new Map(meeting.close.map(({ key, because }) => [key, because]));
  const items = toRefine(nextUp, meeting).map((candidate) =>
    agendaItem(candidate, meeting.readyFrom, reasonsToClose.get(candidate.item.key)),
  );
  const capacity = Math.max(1, Math.floor(meeting.minutes / meeting.minutesAnItem));
  return {
    items: items.slice(0, capacity),
    ifTime: items.slice(capacity),
    leftOut: nextUp.flatMap((candidate) => leftOutRow(candidate, meeting) ?? []),
  };
};

const agendaItem = (candidate: Candidate, readyFrom: number, whyClose: string | undefined): AgendaItem => ({
  ...agendaRow(candidate),
  type: candidate.item.type.name,
  status: candidate.item.status.name,
  estimate: estimateWords(candidate.item.estimate),
  missing: demandsIn(candidate.readiness.findings).map(({ title }) => title),
  updated: candidate.item.updated,
  why: whyChosen(candidate, readyFrom),
  questions: [
    ...(whyClose === undefined ? [] : [messages.closeQuestion(whyClose)]),
    ...questionsFor(candidate.item, candidate.readiness.findings),
  ],
});

const agendaRow = ({ item, readiness, priority }: Candidate): AgendaRow => ({
  key: item.key,
  summary: item.summary,
  score: readiness.score,
  band: readiness.band,
  priority: priority.score,
  priorityAtLeast: priority.atLeast,
});

const leftOutRow = (
  candidate: Candidate,
  meeting: { readonly staleAfterDays: number; readonly now: number },
): LeftOut | undefined => {
  const { ready, band } = candidate.readiness;
  if (ready) return { ...agendaRow(candidate), because: 'ready' };
  const because = band === 'not-scored' ? 'no-check' : whySetAside(candidate, meeting);
  return because === undefined ? undefined : { ...agendaRow(candidate), because };
};

/**
 * "Priority 88, 2 required checks open.", or, where none is, "Priority 88, 42 points short of
 * ready."
 */
const whyChosen = ({ readiness: { score, findings }, priority }: Candidate, readyFrom: number): string => {
  const urgency = messages.urgency(priorityWords(priority));
  const open = [...demandsIn(findings), ...findings.filter(({ result }) => result === 'unknown')].filter(
    ({ required }) => required,
  );
  return open.length > 0
    ? messages.openChecks(urgency, open.length)
    : messages.short(urgency, readyFrom - (score ?? 0));
};
