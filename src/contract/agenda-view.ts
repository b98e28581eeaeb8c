import type { Answer } from './answer';
import type { BoardRequest } from './project-view';
import type { Agenda, LeftOut } from '../domain/agenda/agenda';
import type { SinceMeeting } from '../domain/agenda/since-meeting';

/**
 * The agenda of a refinement meeting for one board, read live as the viewer. Instants are epoch
 * milliseconds in UTC.
 */
export type AgendaView =
  /** There is no agenda: why, as a sentence. */
  | { readonly kind: 'none'; readonly because: string }
  | (Agenda & {
      readonly kind: 'agenda';
      readonly project: string;
      readonly calculatedAt: number;
      /** How many sprints' worth it is about. */
      readonly sprints: number;
      /** What of these it leaves alone, and why. */
      readonly leftOut: readonly LeftOut[];
      /** Items of these that the viewer may not see, or that lie deeper than the first 100. */
      readonly unread: number;
      /** Open items that come after these in the backlog. */
      readonly beyond: number;
      /** The backlog is still being read, so that more may come. */
      readonly partial: boolean;
      /** What became of the last meeting; absent where none was held. */
      readonly since?: SinceMeeting;
    });

/** What was posted, and where. */
export type PostedAgenda = { readonly issueKey: string };

/**
 * Which agenda: of the next `sprints` sprints' worth, 1 to 10, as many as administered where left
 * out; what fits into `minutes`, 5 to 480, 60 where left out.
 */
export type AgendaRequest = BoardRequest & {
  readonly sprints?: number | undefined;
  readonly minutes?: number | undefined;
};

/** An agenda that there is. */
export type ShownAgenda = Extract<AgendaView, { kind: 'agenda' }>;

/** What the project page asks about the refinement meeting. */
export type AgendaCalls = {
  /** What the meeting is about. */
  agenda: (payload: AgendaRequest) => Answer<AgendaView>;
  /** Keeps the meeting of this agenda, so that it can be told later what became ready. */
  holdAgenda: (payload: AgendaRequest) => Answer<AgendaView>;
  /** Posts the agenda, as the viewer sees it now, as a comment on an issue of their choice. */
  commentAgenda: (payload: AgendaRequest & { readonly issueKey: string }) => Answer<PostedAgenda>;
  /** The same as an issue of its own in the project. */
  createAgendaIssue: (payload: AgendaRequest) => Answer<PostedAgenda>;
};
