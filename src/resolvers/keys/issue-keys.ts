import * as v from '@badrap/valita';
import type { IssuePanelCalls } from '../../contract/issue-view';
import { moscowCategories } from '../../domain/priority/moscow-settings';
import { sources } from '../../sources';
import { dismissHint, restoreHint } from '../../usecases/issue/dismiss-hint';
import { insertCriteria } from '../../usecases/issue/insert-criteria';
import { setEstimate } from '../../usecases/issue/set-estimate';
import { setMoscow } from '../../usecases/issue/set-moscow';
import { showIssue } from '../../usecases/issue/show-issue';
import { showSimilar } from '../../usecases/issue/show-similar-items';
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
  load: key({ guard: forIssue, payload: ignoredPayload, run: (place) => showIssue(sources, place) }),

  similar: key({ guard: forIssue, payload: noPayload, run: (place) => showSimilar(sources, place) }),

  insertCriteria: key({ guard: asEditor, payload: noPayload, run: (place) => insertCriteria(sources, place) }),

  setEstimate: key({
    guard: asEditor,
    payload: estimatePayload,
    run: (place, { value }) => setEstimate(sources, place, value),
  }),

  setMoscow: key({
    guard: asEditor,
    payload: moscowPayload,
    run: (place, { category }) => setMoscow(sources, place, category),
  }),

  dismissHint: key({
    guard: asEditor,
    payload: v.object({ rule, reason }),
    run: (place, dismissal) => dismissHint(sources, place, { ...dismissal, by: place.accountId }),
  }),

  restoreHint: key({
    guard: asEditor,
    payload: v.object({ rule }),
    run: (place, dismissed) => restoreHint(sources, place, dismissed),
  }),
};
