import type { AgendaView } from '../../contract/agenda-view';
import type { Answer } from '../../contract/answer';
import { withMeeting } from '../../domain/agenda/held-meeting';
import { becameReady, sinceMeeting } from '../../domain/agenda/since-meeting';
import type { MeetingStore } from '../../ports/agenda-ports';
import { type AgendaSources, type AskedAgenda, readAgenda, allOfLastMeeting } from './read-agenda';

export type HoldMeetingSources = AgendaSources & {
  readonly meetings: MeetingStore;
};

/**
 * Keeps the meeting of the agenda that the viewer sees: ids, the instant and the time-box. What the
 * meeting before has brought is kept as a number then, from which the team's pace is learned.
 */
export const holdMeeting = async (sources: HoldMeetingSources, asked: AskedAgenda): Promise<Answer<AgendaView>> => {
  const read = await readAgenda(sources, asked, allOfLastMeeting);
  if (!read.ok) return read;
  const { view, backlogId, held, now, ids } = read.value;
  if (view.kind === 'none') return { ok: true, value: view };
  const meeting = { at: view.calculatedAt, minutes: view.minutes, ...ids };
  const last = held.at(-1);
  await sources.meetings.save(backlogId, withMeeting(held, meeting, last && becameReady(last, now)));
  return { ok: true, value: { ...view, since: sinceMeeting(meeting, now) } };
};
