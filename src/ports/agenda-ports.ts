import type { HeldMeeting } from '../domain/agenda/held-meeting';
import type { BacklogId } from '../domain/project/board';

/** The meetings of a board, oldest first. */
export type MeetingStore = {
  readonly list: (backlogId: BacklogId) => Promise<readonly HeldMeeting[]>;
  readonly save: (backlogId: BacklogId, held: readonly HeldMeeting[]) => Promise<void>;
};
