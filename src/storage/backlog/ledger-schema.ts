import * as v from '@badrap/valita';
import type { FieldSource, Prioritising } from '../../domain/fields/field-ids';
import { isTally } from '../../domain/backlog/tally';
import { prioritisingUses } from '../../domain/fields/field-use';
import type { Ledger, LedgerBasis } from '../../ports/backlog-ports';
import { blockersSchema, factShape, packBlockers, unpackBlockers } from './fact-schema';

/*
 * The shapes of what is remembered of a backlog beside its facts; of another shape it counts as
 * forgotten.
 */

export const words = <T extends string>(...all: readonly [T, ...T[]]) => v.union(...all.map((word) => v.literal(word)));

const estimateSource = v.union(
  v.object({
    kind: v.literal('field'),
    id: v.string(),
    name: v.string(),
    unit: words('points', 'seconds', 'choice'),
  }),
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('unknown'), because: v.string() }),
);

const fieldSource = v.union(
  v.object({ kind: v.literal('field'), id: v.string(), name: v.string() }),
  v.object({ kind: v.literal('unknown'), because: v.string() }),
);

const fieldsSchema = v.object({
  estimate: estimateSource,
  sprint: v.string().optional(),
  rank: v.string().optional(),
  epicLink: v.string().optional(),
  criteria: fieldSource.optional(),
  checklist: v.object({ id: v.string(), name: v.string() }).optional(),
  prioritising: v.record(fieldSource).optional(),
});

const basisSchema = v.object({
  projectKey: v.string(),
  filterId: v.string().optional(),
  fields: fieldsSchema,
  epicTypes: v.array(v.string()),
  texts: v.string(),
});

/**
 * An item of the top: id, number, rank, size, readiness, updated, likeness, duplicates, blockers.
 */
const topSchema = v.array(
  v.tuple([
    v.string(),
    v.number(),
    v.union(v.string(), v.null()),
    v.union(v.number(), v.null()),
    words('ready', 'not-ready', 'not-scored'),
    v.number(),
    v.array(v.string()),
    v.array(v.string()),
    blockersSchema,
  ]),
);

export const measured = {
  shape: v.literal(factShape),
  basis: basisSchema,
  judgedBy: v.string(),
  tally: v.record(v.number()).assert(isTally),
  top: topSchema,
  nextSprints: v.array(v.number()),
};

const ledgerSchema = v.object({
  ...measured,
  generation: v.string(),
  shards: v.number(),
  syncedAt: v.number(),
  scannedAt: v.number(),
});

export const packLedger = (ledger: Ledger) => ({ shape: factShape, ...ledger, top: packTop(ledger.top) });

export const readLedger = (stored: unknown): Ledger | undefined => {
  const read = ledgerSchema.try(stored, { mode: 'strip' });
  if (!read.ok) return undefined;
  const { generation, shards, judgedBy, tally, nextSprints, syncedAt, scannedAt } = read.value;
  const { basis, top } = read.value;
  return {
    basis: toBasis(basis),
    top: unpackTop(top),
    ...{ generation, shards, judgedBy, tally, nextSprints, syncedAt, scannedAt },
  };
};

/** Members that were not stored are absent, not undefined. */
export const toBasis = ({
  projectKey,
  filterId,
  fields,
  epicTypes,
  texts,
}: v.Infer<typeof basisSchema>): LedgerBasis => {
  const { estimate, sprint, rank, epicLink, criteria, checklist, prioritising } = fields;
  return {
    projectKey,
    ...(filterId === undefined ? {} : { filterId }),
    fields: {
      estimate,
      ...(sprint === undefined ? {} : { sprint }),
      ...(rank === undefined ? {} : { rank }),
      ...(epicLink === undefined ? {} : { epicLink }),
      ...(criteria === undefined ? {} : { criteria }),
      ...(checklist === undefined ? {} : { checklist }),
      ...(prioritising === undefined ? {} : { prioritising: knownUses(prioritising) }),
    },
    epicTypes,
    texts,
  };
};

const knownUses = (stored: Readonly<Record<string, FieldSource>>): Prioritising =>
  Object.fromEntries(
    prioritisingUses.flatMap((use) => {
      const source = stored[use];
      return source === undefined ? [] : [[use, source] as const];
    }),
  );

export const packTop = (top: Ledger['top']): v.Infer<typeof topSchema> =>
  top.map(({ id, number, rank, size, readiness, updated, likeness, duplicates, blockers }) => [
    id,
    number,
    rank ?? null,
    size ?? null,
    readiness,
    updated,
    [...likeness],
    [...duplicates],
    packBlockers(blockers),
  ]);

export const unpackTop = (top: v.Infer<typeof topSchema>): Ledger['top'] =>
  top.map(([id, number, rank, size, readiness, updated, likeness, duplicates, blockers]) => ({
    id,
    number,
    ...(rank === null ? {} : { rank }),
    ...(size === null ? {} : { size }),
    readiness,
    updated,
    likeness,
    duplicates,
    blockers: unpackBlockers(blockers),
  }));
