import type { Answer } from './answer';
import type { HealthFilter } from './health-view';
import type { BoardRequest } from './project-view';
import type { Agenda, LeftOut } from '../domain/agenda/agenda';
import type { ViewerAction } from '../domain/project/viewer-action';
import type { SinceMeeting } from '../domain/agenda/since-meeting';

/**
 * The agenda of a refinement meeting for one board, read live as the viewer. Instants are epoch
 * milliseconds.
 */
export type AgendaView =
  /** Why there is no agenda, in a sentence. */
  | { readonly kind: 'none'; readonly because: string }
  | (Agenda & {
      readonly kind: 'agenda';
      /** The project's key. */
      readonly project: string;
      readonly calculatedAt: number;
      /** How many sprints' worth of the backlog it is about. */
      readonly sprints: number;
      /** Items of these that it leaves out, and why. */
      readonly leftOut: readonly LeftOut[];
      /** How many of these are not read: out of the viewer's sight, or after the first 100. */
      readonly unread: number;
      /** How many open items come after these in the backlog. */
      readonly beyond: number;
      /** The backlog is still being read as a whole, so more may come. */
      readonly partial: boolean;
      /** What the viewer may do in the project: nothing else is offered. */
      readonly may: readonly ViewerAction[];
      /** What became of the last meeting; absent where none was held. */
      readonly since?: SinceMeeting | undefined;
    });

/** What was posted, and where. */
export type PostedAgenda = { readonly issueKey: string };

/**
 * Which agenda. `sprints`: about so many sprints' worth, 1 to 10, else as many as the rules say.
 * `minutes`: the time-box, 5 to 480, else 60. `filter`: what of the backlog it is about, else all.
 */
export type AgendaRequest = BoardRequest & {
  readonly sprints?: number | undefined;
  readonly minutes?: number | undefined;
  readonly filter?: HealthFilter | undefined;
};

/** The view of a board that has an agenda. */
export type ShownAgenda = Extract<AgendaView, { kind: 'agenda' }>;

/** What the project page asks about the refinement meeting. */
export type AgendaCalls = {
  /** Shows what the meeting is about. */
  agenda: (payload: AgendaRequest) => Answer<AgendaView>;
  /** Keeps the meeting of this agenda, so that the next one can say what became ready. */
  holdAgenda: (payload: AgendaRequest) => Answer<AgendaView>;
  /** Posts the agenda, as the viewer sees it now, as a comment on that issue. */
  commentAgenda: (payload: AgendaRequest & { readonly issueKey: string }) => Answer<PostedAgenda>;
  /** Posts it as an issue of its own in the project. */
  createAgendaIssue: (payload: AgendaRequest) => Answer<PostedAgenda>;
};
