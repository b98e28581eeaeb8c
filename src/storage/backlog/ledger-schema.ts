import * as v from '@badrap/valita';
import type { FieldSource, Prioritising } from '../../domain/fields/field-ids';
import { isTally } from '../../domain/backlog/tally';
import { prioritisingUses } from '../../domain/fields/field-use';
import type { Ledger, LedgerBasis } from '../../ports/backlog-ports';
import { toGeneration, toRulesMark, toTextSettings } from '../../domain/backlog/ledger-marks';
import { literals } from '../kvs/literals';
import { blockersSchema, factShape, packBlockers, unpackBlockers } from './fact-schema';

/*
 * The shape of what is remembered of a backlog in one value. A value of another shape counts as
 * forgotten.
 */

const estimateSource = v.union(
  v.object({
    kind: v.literal('field'),
    id: v.string(),
    name: v.string(),
    unit: literals('points', 'seconds', 'choice'),
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
  texts: v.string().map(toTextSettings),
});

type Readiness = Ledger['top'][number]['readiness'];

/** An item of the top in the order in which its parts are stored. Null: absent. */
type PackedTopItem = [
  id: string,
  number: number,
  rank: string | null,
  size: number | null,
  readiness: Readiness,
  updated: number,
  likeness: string[],
  duplicates: string[],
  blockers: v.Infer<typeof blockersSchema>,
];

const topItemSchema: v.Type<PackedTopItem> = v.tuple([
  v.string(),
  v.number(),
  v.union(v.string(), v.null()),
  v.union(v.number(), v.null()),
  literals('ready', 'not-ready', 'not-scored'),
  v.number(),
  v.array(v.string()),
  v.array(v.string()),
  blockersSchema,
]);

/** What a ledger and a scan under way both hold. */
export const measuredSchema = v.object({
  shape: v.literal(factShape),
  basis: basisSchema,
  judgedBy: v.string().map(toRulesMark),
  tally: v.record(v.number()).assert(isTally),
  top: v.array(topItemSchema),
  nextSprints: v.array(v.number()),
});

const ledgerSchema = measuredSchema.extend({
  generation: v.string().map(toGeneration),
  shards: v.number(),
  syncedAt: v.number(),
  scannedAt: v.number(),
});

/** A ledger as a value. */
export const packLedger = (ledger: Ledger) => ({ shape: factShape, ...ledger, top: packTop(ledger.top) });

/** Undefined where the value is of another shape. */
export const parseLedger = (stored: unknown): Ledger | undefined => {
  const parsed = ledgerSchema.try(stored, { mode: 'strip' });
  if (!parsed.ok) return undefined;
  const { basis, top, generation, shards, judgedBy, tally, nextSprints, syncedAt, scannedAt } = parsed.value;
  return {
    basis: toBasis(basis),
    top: unpackTop(top),
    generation,
    shards,
    judgedBy,
    tally,
    nextSprints,
    syncedAt,
    scannedAt,
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
      ...(prioritising === undefined ? {} : { prioritising: toPrioritising(prioritising) }),
    },
    epicTypes,
    texts,
  };
};

/** The uses that this version of the app has. */
const toPrioritising = (stored: Readonly<Record<string, FieldSource>>): Prioritising =>
  Object.fromEntries(
    prioritisingUses.flatMap((use) => {
      const source = stored[use];
      return source === undefined ? [] : [[use, source] as const];
    }),
  );

export const packTop = (top: Ledger['top']): PackedTopItem[] =>
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

export const unpackTop = (top: readonly PackedTopItem[]): Ledger['top'] =>
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
