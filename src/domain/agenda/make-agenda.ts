import type { TopItem } from '../backlog/backlog-top';
import type { ScoredBacklogItem } from '../backlog/scored-item';
import type { Agenda, AgendaItem, LeftOut } from './agenda';
import { chooseAgendaItems, type ChosenAgenda } from './choose-agenda-items';
import {
  blockersOf,
  blockersToClear,
  closableOf,
  closeFindings,
  type CloseFinding,
  namedFindings,
} from './closable-items';
import type { HeldMeeting } from './held-meeting';
import { itemsNow } from './items-now';
import { paceOf } from './pace';
import { sinceMeeting, type SinceMeeting } from './since-meeting';

/** What an agenda is made of. */
export type AgendaBasis = {
  /** The name of the board, or the key of a project that has none. */
  readonly of: string;
  /** A sentence that says how the next sprints' worth was chosen. */
  readonly chosenBy: string;
  /** The next sprints' worth as the viewer sees it, by rank. */
  readonly nextUp: readonly ScoredBacklogItem[];
  /** The first items of the backlog by rank, as they are remembered. */
  readonly top: readonly TopItem[];
  /** The meetings that were held, oldest first. */
  readonly meetings: readonly HeldMeeting[];
  /** The length of the meeting. */
  readonly minutes: number;
  /** The score from which an item is ready. */
  readonly readyFrom: number;
  /** An item is stale when nothing was updated for so many days. */
  readonly staleAfterDays: number;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** An agenda with what it leaves out and what came of the last meeting. */
export type MadeAgenda = {
  readonly agenda: Agenda & { readonly leftOut: readonly LeftOut[] };
  /** Absent where no meeting was held. */
  readonly since: SinceMeeting | undefined;
  /** Ids of the items that it is about, and of those for which there may be time. */
  readonly ids: Pick<HeldMeeting, 'ids' | 'more'>;
};

/** What an agenda names beside the next sprints' worth. */
export type AgendaMentions = {
  /** What may be closed. */
  readonly findings: readonly CloseFinding[];
  /** What the next sprints' worth waits for, by the id of the issue, else its key. */
  readonly blockers: ReadonlyMap<string, readonly string[]>;
};

/** What an agenda would name, before it is known which of it the viewer sees. */
export const agendaMentions = ({ top, nextUp, staleAfterDays, now }: AgendaBasis): AgendaMentions => ({
  findings: namedFindings(closeFindings(top, { staleAfterDays, now }), nextUp),
  blockers: blockersOf(nextUp),
});

/** Ids of the items that have to be read for what an agenda names. */
export const mentionedIds = ({ findings, blockers }: AgendaMentions): readonly string[] => [
  ...findings.flatMap(({ id, about }) => [id, ...about]),
  ...blockers.keys(),
];

/**
 * The agenda of a refinement meeting. `items`: the next sprints' worth and what else is named, as
 * the viewer sees it; what is not among them is not named (J10).
 */
export const makeAgenda = (
  basis: AgendaBasis,
  { findings, blockers }: AgendaMentions,
  items: ReadonlyMap<string, ScoredBacklogItem>,
): MadeAgenda => {
  const { of, chosenBy, nextUp, meetings, minutes, readyFrom, staleAfterDays, now } = basis;
  const close = closableOf(findings, items, now);
  const pace = paceOf(meetings);
  const { minutesAnItem } = pace;
  const chosen = chooseAgendaItems(nextUp, { minutes, minutesAnItem, readyFrom, close, staleAfterDays, now });
  const unblock = blockersToClear(blockers, items);
  const last = meetings.at(-1);
  return {
    agenda: { of, chosenBy, minutes, pace, ...chosen, ...besidesItems(chosen, { close, unblock }) },
    since: last && sinceMeeting(last, itemsNow(items)),
    ids: { ids: idsOf(chosen.items, nextUp), more: idsOf(chosen.ifTime, nextUp) },
  };
};

/** Nothing stands in two lists: what is talked about is not cleared first as well. */
const besidesItems = (
  { items, ifTime, leftOut }: ChosenAgenda,
  { close, unblock }: Pick<Agenda, 'close' | 'unblock'>,
): Pick<MadeAgenda['agenda'], 'close' | 'unblock' | 'leftOut'> => {
  const talkedAbout = new Set([...items, ...ifTime].map(({ key }) => key));
  const toClose = new Set(close.map(({ key }) => key));
  return {
    close,
    unblock: unblock.filter(({ key }) => !talkedAbout.has(key) && !toClose.has(key)),
    leftOut: leftOut.filter(({ key }) => !toClose.has(key)),
  };
};

const idsOf = (chosen: readonly AgendaItem[], nextUp: readonly ScoredBacklogItem[]): readonly string[] => {
  const ids = new Map(nextUp.map(({ item }) => [item.key, item.id]));
  return chosen.flatMap(({ key }) => ids.get(key) ?? []);
};
