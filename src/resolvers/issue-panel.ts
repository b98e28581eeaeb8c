import { makeResolver, type Request } from '@forge/resolver';
import * as v from '@badrap/valita';
import { moscowCategories } from '../domain/priority/moscow-settings';
import type { Answer } from '../contract/answer';
import type { IssuePanelCalls } from '../contract/module-calls';
import { dismissHint, restoreHint } from '../usecases/issue/dismiss-hint';
import { insertCriteria } from '../usecases/issue/insert-criteria';
import { setEstimate } from '../usecases/issue/set-estimate';
import { setMoscow } from '../usecases/issue/set-moscow';
import { notVisible, type IssuePlace } from '../usecases/issue/read-issue';
import { showIssue } from '../usecases/issue/show-issue';
import { showSimilar } from '../usecases/issue/show-similar-items';
import { answering } from './answering';
import { readInvocation } from './invocation';
import { readPayload } from './read-payload';
import { sources } from '../sources';

const noPayload = v.union(v.undefined(), v.object({}));
const estimatePayload = v.object({
  value: v.number().assert((value) => value >= 0 && value <= 1_000_000, 'a number from 0 to 1,000,000'),
});
const moscowPayload = v.object({ category: v.union(...moscowCategories.map((category) => v.literal(category))) });
const rule = v.string().assert((id) => /^[a-z-]{1,40}$/.test(id), 'the id of a check');
const reason = v
  .string()
  .map((words) => words.trim())
  .assert((words) => words.length >= 1 && words.length <= 200, 'a reason of 1 to 200 characters');
const dismissPayload = v.object({ rule, reason });
const restorePayload = v.object({ rule });

/**
 * The issue panel's resolver. Guards: Jira answers for the issue as the viewer, or the panel has nothing to show; each fix asks Jira whether
 * the person may edit the issue first (J5).
 */
export const issuePanel = makeResolver<IssuePanelCalls>({
  load: (request) => onIssue('issue-panel.load', request, (place) => showIssue(sources, place)),

  similar: (request) =>
    onIssue('issue-panel.similar', request, async (place) => {
      const payload = readPayload(noPayload, request.payload);
      return payload.ok ? showSimilar(sources, place) : payload;
    }),

  insertCriteria: (request) =>
    asEditor('issue-panel.insertCriteria', request, async (place) => {
      const payload = readPayload(noPayload, request.payload);
      return payload.ok ? insertCriteria(sources, place) : payload;
    }),

  setEstimate: (request) =>
    asEditor('issue-panel.setEstimate', request, async (place) => {
      const payload = readPayload(estimatePayload, request.payload);
      return payload.ok ? setEstimate(sources, place, payload.value.value) : payload;
    }),

  setMoscow: (request) =>
    asEditor('issue-panel.setMoscow', request, async (place) => {
      const payload = readPayload(moscowPayload, request.payload);
      return payload.ok ? setMoscow(sources, place, payload.value.category) : payload;
    }),

  dismissHint: (request) =>
    asEditor('issue-panel.dismissHint', request, async (place, by) => {
      const payload = readPayload(dismissPayload, request.payload);
      return payload.ok ? dismissHint(sources, place, { ...payload.value, by }) : payload;
    }),

  restoreHint: (request) =>
    asEditor('issue-panel.restoreHint', request, async (place) => {
      const payload = readPayload(restorePayload, request.payload);
      return payload.ok ? restoreHint(sources, place, payload.value) : payload;
    }),
});

const onIssue = <T>(
  call: string,
  request: Request,
  run: (place: IssuePlace, accountId: string) => Promise<Answer<T>>,
): Promise<Answer<T>> =>
  answering(call, async () => {
    const { accountId, issueKey, project } = readInvocation(request);
    // Who is not signed in is nobody as whom Jira could be asked.
    if (accountId === undefined || issueKey === undefined || project === undefined) return notVisible;
    return run({ issueKey, project }, accountId);
  });

const asEditor = <T>(
  call: string,
  request: Request,
  run: (place: IssuePlace, accountId: string) => Promise<Answer<T>>,
): Promise<Answer<T>> =>
  onIssue(call, request, async (place, accountId) => {
    const may = await sources.permissions.mayEdit(place.issueKey);
    if (may === 'not-visible') return notVisible;
    if (may !== 'yes') return { ok: false, problem: { code: 'not-editable' } };
    return run(place, accountId);
  });
