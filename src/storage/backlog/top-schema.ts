import * as v from '@badrap/valita';
import type { TopItem } from '../../domain/backlog/backlog-top';
import { literals } from '../kvs/literals';
import { blockersSchema, packBlockers, strings, unpackBlockers } from './fact-schema';

/** Stored by their index. */
const readinesses = ['ready', 'not-ready', 'not-scored', 'almost'] as const satisfies readonly TopItem['readiness'][];

const packed = <Readiness>(readiness: v.Type<Readiness>) =>
  v
    .tuple([
      v.string(),
      v.number(),
      v.union(v.string(), v.null()),
      v.union(v.number(), v.null()),
      readiness,
      v.number(),
      strings,
      strings,
      blockersSchema,
    ])
    // The sprint that it is planned for, where it is for one.
    .concat(v.array(v.number()));

const packedByName = packed(literals(...readinesses));

const toTopItem = ([id, number, rank, size, readiness, updated, likeness, duplicates, blockers, sprint]: v.Infer<
  typeof packedByName
>): TopItem => ({
  id,
  number,
  ...(rank === null ? {} : { rank }),
  ...(size === null ? {} : { size }),
  readiness,
  updated,
  likeness,
  duplicates,
  blockers: unpackBlockers(blockers),
  ...(sprint === undefined ? {} : { sprint }),
});

/** Items of the top, each a list in the order of `packTop`. */
export const topSchema = v
  .array(packed(v.number().map((index) => readinesses[index] ?? 'not-scored')))
  .map((items) => items.map(toTopItem));

/** The same as it was stored by version 2 of the facts. */
export const topByNameSchema = v.array(packedByName).map((items) => items.map(toTopItem));

/** Items of the top as a value. Null: absent. */
export const packTop = (top: readonly TopItem[]) =>
  top.map(({ id, number, rank, size, readiness, updated, likeness, duplicates, blockers, sprint }) => [
    id,
    number,
    rank ?? null,
    size ?? null,
    readinesses.indexOf(readiness),
    updated,
    likeness,
    duplicates,
    packBlockers(blockers),
    ...(sprint === undefined ? [] : [sprint]),
  ]);
