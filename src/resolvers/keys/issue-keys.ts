import * as v from '@badrap/valita';
import type { IssuePanelCalls } from '../../contract/issue-view';
import { moscowCategories } from '../../domain/priority/moscow-settings';
import { longestReason } from '../../domain/readiness/hints';
import { sources } from '../../sources';
import { askSplit, createParts } from '../../usecases/issue/create-parts';
import { dismissHint, restoreHint } from '../../usecases/issue/dismiss-hint';
import { insertCriteria } from '../../usecases/issue/insert-criteria';
import { setEstimate } from '../../usecases/issue/set-estimate';
import { setMoscow } from '../../usecases/issue/set-moscow';
import { showIssue } from '../../usecases/issue/show-issue';
import { showSimilarItems } from '../../usecases/issue/show-similar-items';
import { undoFix } from '../../usecases/issue/undo-fix';
import { asEditor, asIssueCreator, forIssue } from '../guards';
import { key, type Keys } from '../key';
import { payloadMessages } from '../payload-messages';
import { estimateValue, ignoredPayload, noPayload, oneOf, wholeNumber } from '../payload-parts';

const { expected } = payloadMessages;

/** More of them say where an issue stands by MoSCoW on no site. */
const mostLabels = 50;

const category = v.union(oneOf(moscowCategories), v.null());
const rule = v.string().assert((id) => /^[a-z-]{1,40}$/.test(id), expected.checkId);
const reason = v
  .string()
  .map((text) => text.trim())
  .assert((text) => text.length >= 1 && text.length <= longestReason, expected.reason(longestReason));

/** Jira's longest label, option and summary, in characters. */
const longestWord = 255;

const word = v.string().assert((text) => text.length >= 1 && text.length <= longestWord, expected.text(longestWord));

const wordsAtMost = (most: number) =>
  v
    .array(word)
    .assert((words) => words.length <= most, expected.entries(most))
    .map((words): readonly string[] => words);

const undoPayload = v.union(
  v.object({ of: v.literal('estimate'), from: estimateValue, to: v.union(estimateValue, v.null()) }),
  v.object({
    of: v.literal('moscow'),
    from: category,
    option: v.union(word, v.null()).optional(),
    labels: wordsAtMost(mostLabels),
  }),
  v.object({ of: v.literal('criteria'), written: word }),
  v.object({ of: v.literal('hint'), rule, at: wholeNumber }),
);

const mostTitles = 5;

/** The issue panel: who sees the issue may look, who may edit it may fix. */
export const issueKeys: Keys<IssuePanelCalls> = {
  load: key({ guard: forIssue, payload: ignoredPayload, run: (caller) => showIssue(sources, caller) }),

  similar: key({ guard: forIssue, payload: noPayload, run: (caller) => showSimilarItems(sources, caller) }),

  insertCriteria: key({ guard: asEditor, payload: noPayload, run: (caller) => insertCriteria(sources, caller) }),

  setEstimate: key({
    guard: asEditor,
    payload: v.object({ value: estimateValue, seen: v.union(v.number(), v.null()).optional() }),
    run: (caller, request) => setEstimate(sources, caller, request),
  }),

  setMoscow: key({
    guard: asEditor,
    payload: v.object({ category }),
    run: (caller, chosen) => setMoscow(sources, caller, chosen.category),
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

  undo: key({ guard: asEditor, payload: undoPayload, run: (caller, undo) => undoFix(sources, caller, undo) }),

  askSplit: key({ guard: asIssueCreator, payload: noPayload, run: (caller) => askSplit(sources, caller) }),

  createParts: key({
    guard: asIssueCreator,
    payload: v.object({
      titles: wordsAtMost(mostTitles),
    }),
    run: (caller, { titles }) => createParts(sources, caller, titles),
  }),
};
