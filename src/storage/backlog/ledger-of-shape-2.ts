import * as v from '@badrap/valita';
import { toGeneration, toRulesMark } from '../../domain/backlog/ledger-marks';
import { noOpenSprints } from '../../domain/backlog/running/update-open-sprints';
import { toTally } from '../../domain/backlog/tally';
import type { Ledger } from '../../ports/backlog-ports';
import { basisSchema, toBasis } from './basis-schema';
import { countersIn } from './tally-schema';
import { topByNameSchema } from './top-schema';

/** A ledger in one value, as it was stored together with version 2 of the facts. */
const shape2Schema = v.object({
  shape: v.string().assert((shape) => shape.startsWith('2:'), 'of another version'),
  basis: basisSchema,
  generation: v.string().map(toGeneration),
  shards: v.number(),
  judgedBy: v.string().map(toRulesMark),
  tally: v.record(v.number()).map((counts) => toTally(new Map(countersIn(counts)))),
  top: topByNameSchema,
  nextSprints: v.array(v.number()),
  syncedAt: v.number(),
  scannedAt: v.number(),
});

/** Its figures, whose facts cannot be read any more. Undefined where the value is none of these. */
export const parseLedgerOfShape2 = (stored: unknown): Ledger | undefined => {
  const parsed = shape2Schema.try(stored, { mode: 'strip' });
  if (!parsed.ok) return undefined;
  const { basis, generation, shards, judgedBy, tally, top, nextSprints, syncedAt, scannedAt } = parsed.value;
  return {
    basis: toBasis(basis),
    ...{ generation, shards, judgedBy, tally, top, nextSprints, syncedAt, scannedAt },
    openSprints: noOpenSprints,
    outdated: true,
  };
};
