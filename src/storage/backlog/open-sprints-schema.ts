import * as v from '@badrap/valita';
import { toGeneration } from '../../domain/backlog/ledger-marks';
import { noOpenSprints, type OpenSprints } from '../../domain/backlog/running/update-open-sprints';
import type { OpenSprint, RunningItem } from '../../domain/backlog/running/running-item';
import { itemKinds } from '../../domain/items/backlog-item';
import type { Ledger } from '../../ports/backlog-ports';
import { literals } from '../kvs/literals';
import { blockersSchema, factShape, packBlockers, unpackBlockers } from './fact-schema';

/*
 * The open sprints of a board as they are stored: ids, names and dates of sprints, ids, numbers and
 * codes of items, no text of an issue (J11).
 */

const factEstimate = v.union(v.number(), literals('open', 'off', 'unknown', 'chosen', 'not-chosen'));

/** Id, sprint, kind by its index, findings, estimate, blockers, then done and flagged as 1 or 0. */
export const runningItemSchema = v
  .tuple([
    v.string(),
    v.number(),
    v.number(),
    v.string(),
    factEstimate,
    blockersSchema,
    v.number(),
    v.number(),
    v.number(),
  ])
  .map(([id, sprint, kind, findings, estimate, blockers, done, flagged, readAt]): RunningItem => ({
    ...{ id, sprint, findings, estimate, readAt },
    kind: itemKinds[kind] ?? 'story',
    blockers: unpackBlockers(blockers),
    done: done === 1,
    flagged: flagged === 1,
  }));

export const packRunningItem = (item: RunningItem) => [
  item.id,
  item.sprint,
  itemKinds.indexOf(item.kind),
  item.findings,
  item.estimate,
  packBlockers(item.blockers),
  item.done ? 1 : 0,
  item.flagged ? 1 : 0,
  item.readAt,
];

/** A sprint that runs or is to come; what Jira does not say of it is absent. */
export const openSprintSchema = v
  .object({ id: v.number(), name: v.string(), start: v.number().optional(), end: v.number().optional() })
  .map(({ id, name, start, end }): OpenSprint => ({
    ...{ id, name },
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  }));

const openSprintsSchema = v.object({
  shape: v.literal(factShape),
  generation: v.string().map(toGeneration),
  sprints: v.array(openSprintSchema),
  items: v.array(runningItemSchema),
  more: v.boolean(),
});

/** The open sprints as a value. */
export const packOpenSprints = ({ generation, openSprints: { sprints, items, more } }: Ledger) => ({
  shape: factShape,
  ...{ generation, sprints, more },
  items: items.map(packRunningItem),
});

/**
 * None where the value is missing, or of another shape, or of another generation than the one that
 * is given: the daily work finds them.
 */
export const parseOpenSprints = (stored: unknown, generation?: Ledger['generation']): OpenSprints => {
  const parsed = openSprintsSchema.try(stored, { mode: 'strip' });
  if (!parsed.ok || (generation !== undefined && parsed.value.generation !== generation)) return noOpenSprints;
  const { sprints, items, more } = parsed.value;
  return { sprints, items, more };
};
