import * as v from '@badrap/valita';
import { kvs, WhereConditions } from '@forge/kvs';
import { createHmac } from 'node:crypto';
import type { DismissedHints, Dismissal } from '../ports/hint-ports';
import { dismissedHintsPrefix, dismissedHintKey } from './keys';
import { guarded, errorCode } from './kvs/kvs-call';
import { salt } from './kvs/salt';

const dismissalSchema = v.object({
  rule: v.string(),
  reason: v.string(),
  by: v.string(),
  at: v.number(),
  evidence: v.string(),
});

/** More hints than one issue can have, and one page of a query. */
const mostHints = 100;

/** One key for each dismissed hint, so that two people who dismiss at once do not undo each other. Another shape counts as forgotten. */
export const dismissedHints: DismissedHints = {
  of: (issueId) =>
    guarded('reading the dismissed hints', async () => {
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

  keep: (issueId, dismissal) =>
    guarded('dismissing a hint', () => kvs.set(dismissedHintKey(issueId, dismissal.rule), dismissal)),

  forget: (issueId, rule) =>
    guarded('restoring a hint', async () => {
      try {
        await kvs.delete(dismissedHintKey(issueId, rule));
      } catch (cause) {
        if (errorCode(cause) !== 'KEY_NOT_FOUND') throw cause;
      }
    }),

  fingerprint: (evidence) =>
    guarded('reading the salt', async () =>
      createHmac('sha256', await salt())
        .update(evidence)
        .digest('base64url'),
    ),
};
