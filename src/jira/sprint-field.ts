import { array, number, object, picklist, safeParse } from 'valibot';
import type { BacklogItem } from '../domain/backlog/backlog-item';

const sprintsSchema = array(object({ id: number(), state: picklist(['future', 'active', 'closed']) }));

/** The value of the Sprint field: the sprints the item is in or was in when they closed; none where the field is unset. */
export const readSprints = (value: unknown): BacklogItem['sprints'] => {
  const parsed = safeParse(sprintsSchema, value);
  return parsed.success ? parsed.output : [];
};
