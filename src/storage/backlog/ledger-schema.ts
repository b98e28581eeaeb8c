import * as v from '@badrap/valita';
import { byRankOfFacts } from '../../domain/backlog/facts/item-facts';
import { shardOf } from '../../domain/backlog/facts/fact-shard';
import type { TopItem } from '../../domain/backlog/backlog-top';
import { toGeneration, toRulesMark } from '../../domain/backlog/ledger-marks';
import type { Ledger } from '../../ports/backlog-ports';
import { basisSchema, toBasis } from './basis-schema';
import { factShape } from './fact-schema';
import { parseLedgerOfShape2 } from './ledger-of-shape-2';
import { packOpenSprints, parseOpenSprints } from './open-sprints-schema';
import { packTally, tallySchema } from './tally-schema';
import { packTop, topSchema } from './top-schema';

/*
 * What is remembered of a backlog beside its facts, in several values, so that a change of one
 * item writes little: the figures; the basis, which only a scan writes; the open sprints; and the
 * top in parts by the ids of its items. Their shape is not that of the facts: figures of older
 * facts are still shown.
 */

/** The version of the shape. A value of another one counts as forgotten. */
const ledgerShape = 1;

/** The top is stored in so many parts: with figures and basis they are read in one call. */
export const topParts = 16;

/** The values of a ledger as they are stored. */
export type LedgerValues<Value = object> = {
  readonly figures: Value;
  readonly basis: Value;
  readonly openSprints: Value;
  /** As many as `topParts`. */
  readonly top: readonly Value[];
};

const marked = { shape: v.literal(ledgerShape), generation: v.string().map(toGeneration) };

const figuresSchema = v.object({
  ...marked,
  facts: v.string(),
  shards: v.number(),
  judgedBy: v.string().map(toRulesMark),
  tally: tallySchema,
  nextSprints: v.array(v.number()),
  syncedAt: v.number(),
  scannedAt: v.number(),
});

const storedBasisSchema = basisSchema.extend(marked);

const topPartSchema = v.object({ ...marked, items: topSchema });

/** A ledger as its values. */
export const packLedger = (whole: Ledger): LedgerValues => {
  const { basis, generation, tally, top, ...ledger } = whole;
  const { shards, judgedBy, nextSprints, syncedAt, scannedAt } = ledger;
  const mark = { shape: ledgerShape, generation };
  return {
    figures: {
      ...mark,
      facts: factShape,
      ...{ shards, judgedBy, nextSprints, syncedAt, scannedAt },
      tally: packTally(tally),
    },
    basis: { ...basis, ...mark },
    openSprints: packOpenSprints(whole),
    top: partsOfTop(top).map((items) => ({ ...mark, items: packTop(items) })),
  };
};

const partsOfTop = (top: readonly TopItem[]): readonly (readonly TopItem[])[] =>
  Array.from({ length: topParts }, (_, part) => top.filter(({ id }) => shardOf(id, topParts) === part));

/** The open sprints as a value, where they differ. */
export const changedOpenSprints = (before: Ledger, after: Ledger): object | undefined => {
  const value = packOpenSprints(after);
  return JSON.stringify(value) === JSON.stringify(packOpenSprints(before)) ? undefined : value;
};

/** The parts of the top that differ, by number, as values. */
export const changedTopParts = (before: Ledger, after: Ledger): readonly (readonly [number, object])[] => {
  const stored = packLedger(before).top.map((part) => JSON.stringify(part));
  return [...packLedger(after).top.entries()].filter(([number, part]) => JSON.stringify(part) !== stored[number]);
};

/**
 * A ledger out of its values; of what an earlier version of the app has stored, the figures.
 * Undefined where a value is missing, or is of another shape or generation than the figures.
 */
export const parseLedger = ({ figures, basis, openSprints, top }: LedgerValues<unknown>): Ledger | undefined => {
  const parsed = figuresSchema.try(figures, { mode: 'strip' });
  if (!parsed.ok) return parseLedgerOfShape2(figures);
  const { generation, shards, judgedBy, tally, nextSprints, syncedAt, scannedAt, facts } = parsed.value;
  const parsedBasis = storedBasisSchema.try(basis, { mode: 'strip' });
  const parts = top.map((part) => parseTopPart(part, generation));
  const isWhole = parts.every((part) => part !== undefined);
  if (!isWhole || !parsedBasis.ok || parsedBasis.value.generation !== generation) return undefined;
  return {
    basis: toBasis(parsedBasis.value),
    generation,
    shards,
    judgedBy,
    tally,
    top: parts.flat().toSorted(byRankOfFacts),
    nextSprints,
    openSprints: parseOpenSprints(openSprints, generation),
    syncedAt,
    scannedAt,
    outdated: facts !== factShape,
  };
};

const parseTopPart = (part: unknown, generation: Ledger['generation']): readonly TopItem[] | undefined => {
  const parsed = topPartSchema.try(part, { mode: 'strip' });
  return parsed.ok && parsed.value.generation === generation ? parsed.value.items : undefined;
};
