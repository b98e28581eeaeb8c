import * as v from '@badrap/valita';
import type { IssuePanelCalls } from '../../contract/issue-view';
import { moscowCategories } from '../../domain/priority/moscow-settings';
import { sources } from '../../sources';
import { dismissHint, restoreHint } from '../../usecases/issue/dismiss-hint';
import { insertCriteria } from '../../usecases/issue/insert-criteria';
import { setEstimate } from '../../usecases/issue/set-estimate';
import { setMoscow } from '../../usecases/issue/set-moscow';
import { showIssue } from '../../usecases/issue/show-issue';
import { showSimilarItems } from '../../usecases/issue/show-similar-items';
import { asEditor, forIssue } from '../guards';
import { key, type Keys } from '../key';
import { ignoredPayload, noPayload } from '../payload-parts';

const estimatePayload = v.object({
  value: v.number().assert((value) => value >= 0 && value <= 1_000_000, 'a number from 0 to 1,000,000'),
});
const moscowPayload = v.object({ category: v.union(...moscowCategories.map((category) => v.literal(category))) });
const rule = v.string().assert((id) => /^[a-z-]{1,40}$/.test(id), 'the id of a check');
const reason = v
  .string()
  .map((words) => words.trim())
  .assert((words) => words.length >= 1 && words.length <= 200, 'a reason of 1 to 200 characters');

/** The issue panel: whoever sees the issue looks, whoever may edit it fixes. */
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
