import { agendaMentions, makeAgenda, mentionedIds } from '../../../../src/domain/agenda/make-agenda';
import { type HeldMeeting, withMeeting } from '../../../../src/domain/agenda/held-meeting';
import { itemsNow } from '../../../../src/domain/agenda/items-now';
import { becameReady } from '../../../../src/domain/agenda/since-meeting';
import { scoreItem } from '../../../../src/domain/backlog/scored-item';
import { measureRemembered } from '../../../../src/usecases/backlog/measure-remembered';
import { type Calendar, refinementDay } from '../calendar';
import type { SprintSeries } from '../sprints';
import type { PastBacklog } from './past-backlog';

/** The length of the team's meetings. */
const minutes = 60;

/** The agenda is held this long before what was agreed stands in the items. */
const beforeEdits = 300_000;

/** When a team met about its sprints, between two instants (epoch milliseconds). */
export const meetingInstants = (
  calendar: Calendar,
  { goals, first }: SprintSeries,
  { from, until }: { readonly from: number; readonly until: number },
): readonly number[] =>
  goals
    .map((_, index) => calendar.at(first + index, refinementDay) - beforeEdits)
    .filter((at) => at >= from && at <= until);

/** The meetings after one more, of the agenda that the app would have shown the team then. */
export const holdPastMeeting = (
  { at, items, ledger, inForce, board }: PastBacklog,
  meetings: readonly HeldMeeting[],
): readonly HeldMeeting[] => {
  const { next, chosenBy } = measureRemembered(ledger, { inForce, board }, at);
  const scored = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const item = items.find(id);
      return item === undefined ? [] : [scoreItem(item, inForce, at)];
    });
  const { thresholds, staleAfterDays } = inForce.rules;
  const basis = {
    // By what name it goes decides nothing.
    of: '',
    chosenBy,
    nextUp: scored(next.items.map(({ id }) => id)),
    top: ledger.top,
    meetings,
    minutes,
    readyFrom: thresholds.ready,
    staleAfterDays,
    now: at,
  };
  const mentions = agendaMentions(basis);
  const last = meetings.at(-1);
  const others = scored([...mentionedIds(mentions), ...(last?.ids ?? []), ...(last?.more ?? [])]);
  const known = new Map([...others, ...basis.nextUp].map((one) => [one.item.id, one]));
  const { ids } = makeAgenda(basis, mentions, known);
  return withMeeting(meetings, { at, minutes, ...ids }, last && becameReady(last, itemsNow(known)));
};
