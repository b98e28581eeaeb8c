import { kvs } from '@forge/kvs';
import type { ScanStore } from '../../ports/backlog-ports';
import { scanKey, longestScannedPart, scannedKey, scannedPrefix } from '../keys';
import { saveValues, valuesOf, forgetKeys, forgetPrefix } from '../kvs/key-values';
import { kvsCallWithRetry } from '../kvs/kvs-call';
import { partsOf } from '../kvs/value-parts';
import { packFacts, factShape, readList } from './fact-schema';
import { readScan, packScan } from './scan-schema';

/**
 * Scans under way: how far each has come, and what its steps have read. A step that is done twice
 * writes the same under the same keys.
 */
export const scanStore: ScanStore = {
  read: async (backlogId) =>
    readScan(await kvsCallWithRetry('reading a scan', () => kvs.get<unknown>(scanKey(backlogId)))),

  save: (backlogId, scan) => kvsCallWithRetry('saving a scan', () => kvs.set(scanKey(backlogId), packScan(scan))),

  addFacts: (backlogId, { scanId, step, facts }) => {
    const parts = partsOf(facts.map(packFacts), longestScannedPart);
    return saveValues(
      'saving what a scan has read',
      parts.map(
        (part, number) =>
          [
            scannedKey(backlogId, scanId, step, number),
            { shape: factShape, parts: parts.length, facts: part },
          ] as const,
      ),
    );
  },

  readFacts: async (backlogId, scanId, steps) => {
    const keyOf = (step: number, part: number) => scannedKey(backlogId, scanId, step, part);
    const firstKeys = Array.from({ length: steps }, (_, step) => keyOf(step, 0));
    const firsts = await valuesOf(what, firstKeys);
    const keys = firstKeys.flatMap((first, step) =>
      Array.from({ length: partsIn(firsts.get(first)) }, (_, part) => keyOf(step, part)),
    );
    const others = await valuesOf(
      what,
      keys.filter((key) => !firsts.has(key)),
    );
    const lists = keys.map((key) => readList(firsts.get(key) ?? others.get(key)));
    return firsts.size === steps && lists.every((list) => list !== undefined) ? lists.flat() : undefined;
  },

  delete: async (backlogId) => {
    await forgetKeys('ending a scan', [scanKey(backlogId)]);
    await forgetPrefix('deleting what a scan has read', scannedPrefix(backlogId));
  },
};

const what = 'reading what a scan has read';

/** One at least: the first part itself, which is looked at where it does not say. */
const partsIn = (stored: unknown): number =>
  typeof stored === 'object' && stored !== null && 'parts' in stored && typeof stored.parts === 'number'
    ? Math.max(1, stored.parts)
    : 1;
