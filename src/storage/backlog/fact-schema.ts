import * as v from '@badrap/valita';
import { createHash } from 'node:crypto';
import type { Shard } from '../../domain/backlog/facts/fact-shard';
import type { FactEstimate, ItemFacts } from '../../domain/backlog/facts/item-facts';
import type { StatusCategory } from '../../domain/items/backlog-item';
import { itemKinds } from '../../domain/items/backlog-item';
import { moscowCategories } from '../../domain/priority/moscow-settings';
import { allChecks } from '../../domain/readiness/checks/all-checks';
import { literals } from '../kvs/literals';

/*
 * Facts as they are stored: lists in place of objects, because a project has tens of thousands of
 * them. Ids, numbers, instants and codes, no text of an issue (J11).
 */

/** The checks that the codes stand for, by a short hash: it stands in every value. */
const checksMark = createHash('sha256')
  .update(allChecks.map(({ id }) => id).join())
  .digest('base64url')
  .slice(0, 8);

/**
 * The version of the shape, with the checks. Where either becomes another, facts are read anew, and
 * the figures of the older ones are shown until then.
 */
export const factShape = `6:${checksMark}`;

/** Status categories, stored by their index. */
export const categories = ['to-do', 'in-progress', 'done'] as const satisfies readonly StatusCategory[];

export const strings = v.array(v.string());

/** Id, and index of the category: -1 where that is unknown. */
type PackedBlocker = [id: string, category: number];

export const blockersSchema: v.Type<PackedBlocker[]> = v.array(v.tuple([v.string(), v.number()]));

export const packBlockers = (blockers: ItemFacts['blockers']): PackedBlocker[] =>
  blockers.map(({ id, category }) => [id, category === undefined ? -1 : categories.indexOf(category)]);

export const unpackBlockers = (blockers: readonly PackedBlocker[]): ItemFacts['blockers'] =>
  blockers.map(([id, index]) => {
    const category = categories[index];
    return { id, ...(category === undefined ? {} : { category }) };
  });

/** The facts of an item in the order in which they are stored. Null: absent. */
export type PackedFacts = [
  id: string,
  number: number,
  typeId: string,
  /** Index in `itemKinds`. */
  kind: number,
  /** Index in `categories`. */
  category: number,
  findings: string,
  estimate: FactEstimate,
  rank: string | null,
  sprints: number[],
  epic: string | null,
  components: string[],
  labels: string[],
  versions: string[],
  /** Index in `moscowCategories`. */
  moscow: number | null,
  blockers: PackedBlocker[],
  /** 1 or 0. */
  flagged: number,
  likeness: string[],
  duplicates: string[],
  created: number,
  updated: number,
  readAt: number,
];

export const packedSchema: v.Type<PackedFacts> = v.tuple([
  v.string(),
  v.number(),
  v.string(),
  v.number(),
  v.number(),
  v.string(),
  v.union(v.number(), literals('open', 'off', 'unknown', 'chosen', 'not-chosen')),
  v.union(v.string(), v.null()),
  v.array(v.number()),
  v.union(v.string(), v.null()),
  strings,
  strings,
  strings,
  v.union(v.number(), v.null()),
  blockersSchema,
  v.number(),
  strings,
  strings,
  v.number(),
  v.number(),
  v.number(),
]);

export const packFacts = (facts: ItemFacts): PackedFacts => [
  facts.id,
  facts.number,
  facts.typeId,
  itemKinds.indexOf(facts.kind),
  categories.indexOf(facts.category),
  facts.findings,
  facts.estimate,
  facts.rank ?? null,
  [...facts.sprints],
  facts.epic ?? null,
  [...facts.components],
  [...facts.labels],
  [...facts.versions],
  facts.moscow === undefined ? null : moscowCategories.indexOf(facts.moscow),
  packBlockers(facts.blockers),
  facts.flagged ? 1 : 0,
  [...facts.likeness],
  [...facts.duplicates],
  facts.created,
  facts.updated,
  facts.readAt,
];

export const unpackFacts = ([
  id,
  number,
  typeId,
  kind,
  category,
  findings,
  estimate,
  rank,
  sprints,
  epic,
  components,
  labels,
  versions,
  moscow,
  blockers,
  flagged,
  likeness,
  duplicates,
  created,
  updated,
  readAt,
]: PackedFacts): ItemFacts => ({
  id,
  number,
  typeId,
  kind: itemKinds[kind] ?? 'story',
  category: categories[category] ?? 'to-do',
  findings,
  estimate,
  ...(rank === null ? {} : { rank }),
  sprints,
  ...(epic === null ? {} : { epic }),
  components,
  labels,
  versions,
  ...(moscow === null ? {} : { moscow: moscowCategories[moscow] }),
  blockers: unpackBlockers(blockers),
  flagged: flagged === 1,
  likeness,
  duplicates,
  created,
  updated,
  readAt,
});

const factListSchema = v.object({ shape: v.literal(factShape), facts: v.array(packedSchema) });

/** A list of facts as a value of its own. */
export const packList = (facts: readonly ItemFacts[]) => ({ shape: factShape, facts: facts.map(packFacts) });

/** Undefined where the value is of another shape. */
export const parseFactList = (stored: unknown): readonly ItemFacts[] | undefined => {
  const parsed = factListSchema.try(stored, { mode: 'strip' });
  return parsed.ok ? parsed.value.facts.map(unpackFacts) : undefined;
};

const shardSchema = factListSchema.extend({
  blocks: v.array(v.tuple([v.string(), strings])),
  gone: v.array(v.tuple([v.string(), v.number()])),
});

/** One part of a backlog's facts as a value. */
export const packShard = ({ facts, blocks, gone }: Shard) => ({
  ...packList([...facts.values()]),
  blocks: [...blocks],
  gone: [...gone],
});

/** Undefined where the value is of another shape. */
export const parseShard = (stored: unknown): Shard | undefined => {
  const parsed = shardSchema.try(stored, { mode: 'strip' });
  if (!parsed.ok) return undefined;
  const { facts, blocks, gone } = parsed.value;
  return {
    facts: new Map(facts.map(unpackFacts).map((itemFacts) => [itemFacts.id, itemFacts])),
    blocks: new Map(blocks),
    gone: new Map(gone),
  };
};
