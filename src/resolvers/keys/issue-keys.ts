import * as v from '@badrap/valita';
import type { IssuePanelCalls } from '../../contract/issue-view';
import { moscowCategories } from '../../domain/priority/moscow-settings';
import { longestReason } from '../../domain/readiness/hints';
import { sources } from '../../sources';
import { dismissHint, restoreHint } from '../../usecases/issue/dismiss-hint';
import { insertCriteria } from '../../usecases/issue/insert-criteria';
import { setEstimate } from '../../usecases/issue/set-estimate';
import { setMoscow } from '../../usecases/issue/set-moscow';
import { showIssue } from '../../usecases/issue/show-issue';
import { showSimilarItems } from '../../usecases/issue/show-similar-items';
import { asEditor, forIssue } from '../guards';
import { key, type Keys } from '../key';
import { payloadMessages } from '../payload-messages';
import { estimateValue, ignoredPayload, noPayload, oneOf } from '../payload-parts';

const { expected } = payloadMessages;

const estimatePayload = v.object({ value: estimateValue });
const moscowPayload = v.object({ category: oneOf(moscowCategories) });
const rule = v.string().assert((id) => /^[a-z-]{1,40}$/.test(id), expected.checkId);
const reason = v
  .string()
  .map((text) => text.trim())
  .assert((text) => text.length >= 1 && text.length <= longestReason, expected.reason(longestReason));

/** The issue panel: who sees the issue may look, who may edit it may fix. */
export const issueKeys: Keys<IssuePanelCalls> = {
  load: key({ guard: forIssue, payload: ignoredPayload, run: (caller) => showIssue(sources, caller) }),

  similar: key({ guard: forIssue, payload: noPayload, run: (caller) => showSimilarItems(sources, caller) }),

  insertCriteria: key({ guard: asEditor, payload: noPayload, run: (caller) => insertCriteria(sources, caller) }),

  setEstimate: key({
    guard: asEditor,
    payload: estimatePayload,
    run: (caller, { value }) => setEstimate(sources, caller, value),
  }),

  setMoscow: key({
    guard: asEditor,
    payload: moscowPayload,
    run: (caller, { category }) => setMoscow(sources, caller, category),
  }),

  dismissHint: key({
    guard: asEditor,
    payload: v.object({ rule, reason }),
    run: (caller, dismissal) => dismissHint(sources, caller, { ...dismissal, by: caller.accountId }),
  }),

  restoreHint: key({
    guard: asEditor,
    payload: v.object({ rule }),
    run: (caller, dismissed) => restoreHint(sources, caller, dismissed),
  }),
};
