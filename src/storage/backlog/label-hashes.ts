import { createHmac } from 'node:crypto';
import type { LabelHashes } from '../../ports/backlog-ports';
import { kvsCall } from '../kvs/kvs-call';
import { salt } from '../kvs/salt';

/** 48 bits: two labels of one site are never taken for each other, and a fact stays short. */
const length = 8;

/** Hashes of labels, salted with the site's secret. */
export const labelHashes: LabelHashes = {
  hash: () =>
    kvsCall('reading the salt', async () => {
      const secret = await salt();
      return (label) => createHmac('sha256', secret).update(`label ${label}`).digest('base64url').slice(0, length);
    }),
};
