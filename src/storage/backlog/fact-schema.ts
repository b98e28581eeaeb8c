import * as v from '@badrap/valita';
import type { Shard } from '../../domain/backlog/fact-shard';
import type { FactEstimate, ItemFacts } from '../../domain/backlog/item-facts';
import type { StatusCategory } from '../../domain/items/backlog-item';
import { itemKinds } from '../../domain/items/item-kind';
import { allChecks } from '../../domain/readiness/checks/all-checks';

/*
 * Facts as they are stored: lists in place of objects, because a project has tens of thousands of
 * them. Ids, numbers, instants and codes, no text of an issue (J11).
 */

/**
 * Their version, with the checks that the codes stand for: where either becomes another, facts are
 * read anew.
 */
export const factShape = `2:${allChecks.map(({ id }) => id).join(',')}`;

const estimates = ['open', 'off', 'unknown', 'chosen', 'not-chosen'] as const satisfies readonly FactEstimate[];

export const categories = ['to-do', 'in-progress', 'done'] as const satisfies readonly StatusCategory[];

export const strings = v.array(v.string());

/** Each with the place of its category, -1 where that is not known. */
export const blockersSchema = v.array(v.tuple([v.string(), v.number()]));

export const packBlockers = (blockers: ItemFacts['blockers']): v.Infer<typeof blockersSchema> =>
  blockers.map(({ id, category }) => [id, category === undefined ? -1 : categories.indexOf(category)]);

export const unpackBlockers = (blockers: v.Infer<typeof blockersSchema>): ItemFacts['blockers'] =>
  blockers.map(([id, state]) => {
    const known = categories[state];
    return { id, ...(known === undefined ? {} : { category: known }) };
  });

export const packedSchema = v.tuple([
  v.string(),
  v.number(),
  v.string(),
  v.number(),
  v.number(),
  v.string(),
  v.union(v.number(), ...estimates.map((word) => v.literal(word))),
  v.union(v.string(), v.null()),
  v.array(v.number()),
  v.union(v.string(), v.null()),
  strings,
  strings,
  blockersSchema,
  strings,
  strings,
  v.number(),
  v.number(),
]);

export type PackedFacts = v.Infer<typeof packedSchema>;

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
  packBlockers(facts.blockers),
  [...facts.likeness],
  [...facts.duplicates],
  facts.updated,
  facts.readAt,
];

export const unpackFacts = (packed: PackedFacts): ItemFacts => {
  const [id, number, typeId, kind, category, verdicts, estimate, rank, sprints, epic, components, labels] = packed;
  const [, , , , , , , , , , , , blockers, likeness, duplicates, updated, readAt] = packed;
  return {
    id,
    number,
    typeId,
    kind: itemKinds[kind] ?? 'story',
    category: categories[category] ?? 'to-do',
    findings: verdicts,
    estimate,
    ...(rank === null ? {} : { rank }),
    sprints,
    ...(epic === null ? {} : { epic }),
    components,
    labels,
    blockers: unpackBlockers(blockers),
    likeness,
    duplicates,
    updated,
    readAt,
  };
};

const factListSchema = v.object({ shape: v.literal(factShape), facts: v.array(packedSchema) });

/** A list of facts as a value of its own. */
export const packList = (facts: readonly ItemFacts[]) => ({ shape: factShape, facts: facts.map(packFacts) });

export const readList = (stored: unknown): readonly ItemFacts[] | undefined => {
  const read = factListSchema.try(stored, { mode: 'strip' });
  return read.ok ? read.value.facts.map(unpackFacts) : undefined;
};

const shardSchema = factListSchema.extend({
  blocks: v.array(v.tuple([v.string(), strings])),
  gone: v.array(v.tuple([v.string(), v.number()])),
});

export const packShard = ({ facts, blocks, gone }: Shard) => ({
  ...packList([...facts.values()]),
  blocks: [...blocks],
  gone: [...gone],
});

export const readShard = (stored: unknown): Shard | undefined => {
  const read = shardSchema.try(stored, { mode: 'strip' });
  if (!read.ok) return undefined;
  const { facts, blocks, gone } = read.value;
  return {
    facts: new Map(facts.map(unpackFacts).map((one) => [one.id, one])),
    blocks: new Map(blocks),
    gone: new Map(gone),
  };
};
