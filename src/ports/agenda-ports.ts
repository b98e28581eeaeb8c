import type { HeldAgenda } from '../domain/agenda/held-meeting';
import type { Place } from './backlog-ports';

/** The meetings of a board, oldest first. */
export type AgendaMemory = {
  readonly recall: (place: Place) => Promise<readonly HeldAgenda[]>;
  readonly remember: (place: Place, held: readonly HeldAgenda[]) => Promise<void>;
};
