import type { Agenda, LeftOut } from '../domain/agenda/agenda';
import type { SinceMeeting } from '../domain/agenda/since-meeting';

/** The agenda of a refinement meeting for one board, read live as the viewer. Instants are epoch milliseconds in UTC. */
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

/** `sprints`: 1 to 10; `minutes`: 5 to 480. */
export type AskedAgenda = { readonly boardId?: number; readonly sprints?: number; readonly minutes?: number };

/** An agenda that there is. */
export type ShownAgenda = Extract<AgendaView, { kind: 'agenda' }>;
