import type { LabelHashes } from '../../ports/backlog-ports';
import { kvsCall } from '../kvs/kvs-call';
import { saltedHash } from '../kvs/salt';

/** 48 bits: two labels of one site are never taken for each other, and a fact stays short. */
const length = 8;

/** Hashes of labels, salted with the site's secret. */
export const labelHashes: LabelHashes = {
  hash: () =>
    kvsCall('reading the salt', async () => {
      const hash = await saltedHash();
      return (label) => hash(`label ${label}`).slice(0, length);
    }),
};
