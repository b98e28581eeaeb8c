import * as v from '@badrap/valita';
import { kvs, WhereConditions } from '@forge/kvs';
import type { DismissedHintStore, Dismissal } from '../ports/hint-ports';
import { dismissedHintsPrefix, dismissedHintKey } from './keys';
import { kvsCall, errorCode } from './kvs/kvs-call';
import { saltedHash } from './kvs/salt';

const dismissalSchema = v.object({
  rule: v.string(),
  reason: v.string(),
  /** `kept-accounts` erases it where the account is closed. */
  by: v.string().optional(),
  at: v.number(),
  evidence: v.string(),
});

/** More hints than an issue can have, and one page of a query. */
const mostHints = 100;

/**
 * One key for each dismissed hint, so that two people who dismiss at once do not undo each other. A
 * value of another shape counts as forgotten.
 */
export const dismissedHintStore: DismissedHintStore = {
  list: (issueId) =>
    kvsCall('reading the dismissed hints', async () => {
      const { results } = await kvs
        .query()
        .where('key', WhereConditions.beginsWith(dismissedHintsPrefix(issueId)))
        .limit(mostHints)
        .getMany<unknown>();
      return results.flatMap(({ value }): Dismissal[] => {
        const stored = dismissalSchema.try(value, { mode: 'strip' });
        return stored.ok ? [stored.value] : [];
      });
    }),

  add: (issueId, dismissal) =>
    kvsCall('dismissing a hint', () => kvs.set(dismissedHintKey(issueId, dismissal.rule), dismissal)),

  delete: (issueId, rule) =>
    kvsCall('restoring a hint', async () => {
      try {
        await kvs.delete(dismissedHintKey(issueId, rule));
      } catch (cause) {
        if (errorCode(cause) !== 'KEY_NOT_FOUND') throw cause;
      }
    }),

  fingerprint: (evidence) => kvsCall('reading the salt', async () => (await saltedHash())(evidence)),
};
