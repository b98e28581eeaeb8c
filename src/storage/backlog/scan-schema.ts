import * as v from '@badrap/valita';
import type { ScanState } from '../../ports/backlog-ports';
import { factShape } from './fact-schema';
import { measured, words, packTop, toBasis, unpackTop } from './ledger-schema';

const scanSchema = v.object({
  ...measured,
  scanId: v.string(),
  why: words('first', 'rules', 'daily'),
  startedAt: v.number(),
  touchedAt: v.number(),
  step: v.number(),
  pushed: v.boolean(),
  cursor: v.string().optional(),
  read: v.number(),
  about: v.number(),
  pausedUntil: v.number().optional(),
  refused: v.boolean().optional(),
});

export const packScan = (scan: ScanState) => ({ shape: factShape, ...scan, top: packTop(scan.top) });

export const readScan = (stored: unknown): ScanState | undefined => {
  const read = scanSchema.try(stored, { mode: 'strip' });
  if (!read.ok) return undefined;
  const { basis, top, cursor, pausedUntil, refused } = read.value;
  const { scanId, why, nextSprints, startedAt, touchedAt, step, pushed } = read.value;
  const { about, judgedBy, tally } = read.value;
  return {
    basis: toBasis(basis),
    top: unpackTop(top),
    ...(cursor === undefined ? {} : { cursor }),
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    ...(refused === undefined ? {} : { refused }),
    ...{ scanId, why, nextSprints, startedAt, touchedAt, step, pushed, read: read.value.read, about, judgedBy, tally },
  };
};
