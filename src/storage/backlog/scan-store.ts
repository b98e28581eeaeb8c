import { kvs } from '@forge/kvs';
import type { ScanStore } from '../../ports/backlog-ports';
import { scanKey, longestScannedPart, scannedKey, scannedPrefix } from '../keys';
import { saveValues, deleteKeys, deletePrefix } from '../kvs/key-values';
import { kvsCallWithRetry } from '../kvs/kvs-call';
import { readStepValues } from '../kvs/step-values';
import { partsOf } from '../kvs/value-parts';
import { packFacts, factShape, parseFactList } from './fact-schema';
import { parseScan, packScan } from './scan-schema';

/**
 * Scans under way: how far each has come, and the facts that its steps have read. A step that is
 * done twice writes the same under the same keys.
 */
export const scanStore: ScanStore = {
  read: async (backlogId) =>
    parseScan(await kvsCallWithRetry('reading a scan', () => kvs.get<unknown>(scanKey(backlogId)))),

  save: (backlogId, scan) => kvsCallWithRetry('saving a scan', () => kvs.set(scanKey(backlogId), packScan(scan))),

  addFacts: (backlogId, { scanId, step, facts }) => {
    const parts = partsOf(facts.map(packFacts), longestScannedPart);
    return saveValues(
      'saving what a scan has read',
      parts.map(
        (part, number) =>
          [
            scannedKey(backlogId, { scanId, step, part: number }),
            { shape: factShape, parts: parts.length, facts: part },
          ] as const,
      ),
    );
  },

  readFacts: async (backlogId, scanId, steps) => {
    const values = await readStepValues('reading what a scan has read', steps, (step, part) =>
      scannedKey(backlogId, { scanId, step, part }),
    );
    const lists = values.map(parseFactList);
    return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
  },

  delete: async (backlogId) => {
    await deleteKeys('ending a scan', [scanKey(backlogId)]);
    await deletePrefix('deleting what a scan has read', scannedPrefix(backlogId));
  },
};
