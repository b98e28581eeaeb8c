import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { ReportProgressStore } from '../ports/privacy-ports';
import { reportProgressKey } from './keys';
import { kvsCallWithRetry } from './kvs/kvs-call';

const progressSchema = v.object({ begunAt: v.number(), after: v.string().optional() });

/** How far the report of kept accounts has come. A value of another shape counts as none. */
export const reportProgressStore: ReportProgressStore = {
  read: async () => {
    const stored = await kvsCallWithRetry('reading the report of accounts', () => kvs.get<unknown>(reportProgressKey));
    const progress = progressSchema.try(stored, { mode: 'strip' });
    return progress.ok ? progress.value : undefined;
  },

  save: (progress) => kvsCallWithRetry('saving the report of accounts', () => kvs.set(reportProgressKey, progress)),
};
