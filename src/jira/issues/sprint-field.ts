import * as v from '@badrap/valita';
import type { BacklogItem } from '../../domain/items/backlog-item';
import { toInstant } from '../client/parse-instant';

const idSchema = v.object({ id: v.number() });

const sprintSchema = idSchema.extend({ state: v.union(v.literal('future'), v.literal('active'), v.literal('closed')) });

/**
 * The value of the Sprint field: the sprints the item is in or was in when they closed; none where
 * the field is unset. A sprint that cannot be read hides no other.
 */
export const readSprints = (value: unknown): BacklogItem['sprints'] => readEach(value, sprintSchema);

/**
 * The same for the replay, which asks for ids alone (V2) and reads the state from the sprint
 * itself.
 */
export const readSprintIds = (value: unknown): readonly number[] => readEach(value, idSchema).map(({ id }) => id);

const startSchema = v.object({
  startDate: v.string().nullable().optional(),
  activatedDate: v.string().nullable().optional(),
});

/** When the sprints of an item began (V1), of those that did as far as Jira tells. */
export const readSprintStarts = (value: unknown): readonly number[] =>
  readEach(value, startSchema)
    .map(({ activatedDate, startDate }) => toInstant(activatedDate ?? startDate ?? ''))
    .filter((start) => !Number.isNaN(start));

const readEach = <Read>(value: unknown, schema: v.Type<Read>): readonly Read[] => {
  const sprints: readonly unknown[] = Array.isArray(value) ? value : [];
  return sprints.flatMap((sprint) => {
    const parsed = schema.try(sprint, { mode: 'strip' });
    return parsed.ok ? [parsed.value] : [];
  });
};
