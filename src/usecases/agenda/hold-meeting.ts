import type { AgendaView } from '../../contract/agenda-view';
import type { Answer } from '../../contract/answer';
import { withMeeting } from '../../domain/agenda/held-meeting';
import { becameReady, sinceMeeting } from '../../domain/agenda/since-meeting';
import type { MeetingStore } from '../../ports/agenda-ports';
import { type AgendaSources, type ReadAgendaRequest, readAgenda } from './read-agenda';

export type HoldMeetingSources = AgendaSources & {
  readonly meetings: MeetingStore;
};

export type HoldMeetingRequest = ReadAgendaRequest;

/**
 * Saves the meeting of the agenda that the viewer sees: ids, the instant and the minutes. What the
 * meeting before has brought is saved then as a number, from which the pace is learned.
 * @throws SourceFailure
 */
export const holdMeeting = async (
  sources: HoldMeetingSources,
  request: HoldMeetingRequest,
): Promise<Answer<AgendaView>> => {
  const agenda = await readAgenda(sources, request, true);
  if (!agenda.ok) return agenda;
  const { view, backlogId, meetings, now, ids } = agenda.value;
  if (view.kind === 'none') return { ok: true, value: view };
  const meeting = { at: view.calculatedAt, minutes: view.minutes, ...ids };
  const last = meetings.at(-1);
  await sources.meetings.save(backlogId, withMeeting(meetings, meeting, last && becameReady(last, now)));
  return { ok: true, value: { ...view, since: sinceMeeting(meeting, now) } };
};
