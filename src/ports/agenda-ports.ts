import type { HeldMeeting } from '../domain/agenda/held-meeting';
import type { BacklogId } from '../domain/project/board';

/** The meetings that were held about a backlog. @throws SourceFailure where storage fails */
export type MeetingStore = {
  /** Oldest first; none where none was held. */
  readonly list: (backlogId: BacklogId) => Promise<readonly HeldMeeting[]>;
  /** Puts these meetings, oldest first, in place of those that are stored. */
  readonly save: (backlogId: BacklogId, meetings: readonly HeldMeeting[]) => Promise<void>;
};
