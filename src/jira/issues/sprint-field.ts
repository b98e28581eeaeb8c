import * as v from '@badrap/valita';
import type { SprintSpan } from '../../domain/health/past/item-past';
import type { BacklogItem } from '../../domain/items/backlog-item';
import { parseInstant } from '../client/parse-instant';

const idSchema = v.object({ id: v.number() });

const sprintSchema = idSchema.extend({
  state: v.union(v.literal('future'), v.literal('active'), v.literal('closed')),
  name: v.string().optional(),
  startDate: v.string().nullable().optional(),
  activatedDate: v.string().nullable().optional(),
  endDate: v.string().nullable().optional(),
});

/**
 * The sprints in a value of the Sprint field, which the item is in or was in when they closed; none
 * where the field is unset. One that cannot be parsed is left out alone.
 */
export const parseSprints = (value: unknown): BacklogItem['sprints'] =>
  parseEach(value, sprintSchema).map(({ id, state, name, startDate, activatedDate, endDate }) => {
    if (state !== 'active') return { id, state };
    const [start, end] = [parseDate(activatedDate ?? startDate), parseDate(endDate)];
    return {
      id,
      state,
      ...(name === undefined ? {} : { name }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    };
  });

/** A date that cannot be parsed is no date. */
const parseDate = (text: string | null | undefined): number | undefined => {
  const instant = parseInstant(text ?? '');
  return Number.isNaN(instant) ? undefined : instant;
};

/** Their ids. The replay asks for no more (V2): it has the state from the sprint itself. */
export const parseSprintIds = (value: unknown): readonly number[] => parseEach(value, idSchema).map(({ id }) => id);

const startSchema = v.object({
  startDate: v.string().nullable().optional(),
  activatedDate: v.string().nullable().optional(),
});

/** When they began (V1), in epoch milliseconds, of those that did as far as Jira says. */
export const parseSprintStarts = (value: unknown): readonly number[] =>
  parseEach(value, startSchema)
    .map(({ activatedDate, startDate }) => parseInstant(activatedDate ?? startDate ?? ''))
    .filter((start) => !Number.isNaN(start));

const spanSchema = sprintSchema.extend({
  startDate: v.string().nullable().optional(),
  activatedDate: v.string().nullable().optional(),
  completeDate: v.string().nullable().optional(),
});

/** When they ran (V1, V22), of those that began; one that runs has no close. */
export const parseSprintSpans = (value: unknown): readonly SprintSpan[] =>
  parseEach(value, spanSchema).flatMap(({ id, state, startDate, activatedDate, completeDate }) => {
    // A planned sprint has not run, whatever dates it has.
    if (state === 'future') return [{ id, start: Infinity }];
    const start = parseInstant(activatedDate ?? startDate ?? '');
    const close = state === 'closed' ? parseInstant(completeDate ?? '') : undefined;
    if (Number.isNaN(start) || Number.isNaN(close ?? 0)) return [];
    return [{ id, start, ...(close === undefined ? {} : { close }) }];
  });

const parseEach = <Sprint>(value: unknown, schema: v.Type<Sprint>): readonly Sprint[] => {
  const sprints: readonly unknown[] = Array.isArray(value) ? value : [];
  return sprints.flatMap((sprint) => {
    const parsed = schema.try(sprint, { mode: 'strip' });
    return parsed.ok ? [parsed.value] : [];
  });
};
