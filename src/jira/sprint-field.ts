import * as v from '@badrap/valita';
import type { BacklogItem } from '../domain/backlog/backlog-item';

const sprintsSchema = v.array(
  v.object({ id: v.number(), state: v.union(v.literal('future'), v.literal('active'), v.literal('closed')) }),
);

/** The value of the Sprint field: the sprints the item is in or was in when they closed; none where the field is unset. */
export const readSprints = (value: unknown): BacklogItem['sprints'] => {
  const parsed = sprintsSchema.try(value, { mode: 'strip' });
  return parsed.ok ? parsed.value : [];
};
