import * as v from '@badrap/valita';
import type { ScanState } from '../../ports/backlog-ports';
import { toGeneration, toRulesMark } from '../../domain/backlog/ledger-marks';
import { scanReasons } from '../../domain/backlog/open-backlog';
import { literals } from '../kvs/literals';
import { basisSchema, toBasis } from './basis-schema';
import { factShape } from './fact-schema';
import { openSprintSchema } from './open-sprints-schema';
import { packTally, tallySchema } from './tally-schema';
import { packTop, topSchema } from './top-schema';

const scanSchema = v.object({
  shape: v.literal(factShape),
  scanId: v.string().map(toGeneration),
  why: literals(...scanReasons),
  basis: basisSchema,
  nextSprints: v.array(v.number()),
  sprints: v.array(openSprintSchema),
  activeSprints: v.array(v.number()),
  startedAt: v.number(),
  touchedAt: v.number(),
  step: v.number(),
  pushed: v.boolean(),
  cursor: v.string().optional(),
  read: v.number(),
  about: v.number(),
  pausedUntil: v.number().optional(),
  refused: v.boolean().optional(),
  judgedBy: v.string().map(toRulesMark),
  tally: tallySchema,
  top: topSchema,
});

/** A scan under way as a value. */
export const packScan = (scan: ScanState) => ({
  shape: factShape,
  ...scan,
  tally: packTally(scan.tally),
  top: packTop(scan.top),
});

/** Undefined where the value is of another shape. */
export const parseScan = (stored: unknown): ScanState | undefined => {
  const parsed = scanSchema.try(stored, { mode: 'strip' });
  if (!parsed.ok) return undefined;
  const { value: scan } = parsed;
  const { cursor, pausedUntil, refused } = scan;
  return {
    basis: toBasis(scan.basis),
    ...(cursor === undefined ? {} : { cursor }),
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    ...(refused === undefined ? {} : { refused }),
    scanId: scan.scanId,
    why: scan.why,
    nextSprints: scan.nextSprints,
    sprints: scan.sprints,
    activeSprints: scan.activeSprints,
    startedAt: scan.startedAt,
    touchedAt: scan.touchedAt,
    step: scan.step,
    pushed: scan.pushed,
    read: scan.read,
    about: scan.about,
    judgedBy: scan.judgedBy,
    tally: scan.tally,
    top: scan.top,
  };
};
