import * as v from '@badrap/valita';
import { byCloseOfFigures, lastOf } from '../../domain/sprints/closed-sprints';
import type { ReplayedBoard } from '../../domain/sprints/replayed-sprint';
import { mostSprintsShown } from '../../domain/sprints/sprints-shown';
import { basis, boardRefSchema, listedSprintsSchema, outdatedSchema } from './sprint-schema';

/** The figures of a board as they were stored while say/do was completed ÷ committed. */
const shape2Schema = v.object({
  shape: v.literal(2),
  board: boardRefSchema,
  basis,
  sprints: v.array(outdatedSchema),
  listed: listedSprintsSchema,
});

/**
 * What stays true of its last sprints, which velocity looks at until they are replayed anew (V19).
 * Undefined where the value is none of these.
 */
export const parseBoardOfShape2 = (stored: unknown): ReplayedBoard | undefined => {
  const parsed = shape2Schema.try(stored, { mode: 'strip' });
  if (!parsed.ok) return undefined;
  const { board, listed } = parsed.value;
  const byLastClose = parsed.value.sprints.toSorted(byCloseOfFigures);
  return { board, basis: parsed.value.basis, sprints: [], outdated: lastOf(byLastClose, mostSprintsShown), listed };
};
