import type { Answer } from '../../contract/answer';
import type { IssueView, Undo } from '../../contract/issue-view';
import { fieldIds } from '../../domain/fields/choose-field-ids';
import { readProjectFields } from '../project/project-fields';
import { readProjectRules } from '../project/rules-in-force';
import { afterWrite, changedSince, type DoneWrite } from './after-write';
import { notFixed } from './not-fixed';
import { estimateOf } from './estimate-of';
import { type IssueRef, notVisible, readIssue, type ReadIssue } from './read-issue';
import { type EstimateSources, writeEstimate } from './write-estimate';

/**
 * `value`: points from 0, or whole minutes where the board estimates in time (V21). `seen`: the
 * estimate that the person saw before, null where there was none.
 */
export type SetEstimateRequest = { readonly value: number; readonly seen?: number | null | undefined };

/**
 * Sets an issue's estimate through the project's first board with sprints, whose estimation the
 * checks go by (E1), and gives the issue as it is then.
 * @throws SourceFailure
 */
export const setEstimate = async (
  sources: EstimateSources,
  issueRef: IssueRef,
  { value, seen }: SetEstimateRequest,
): Promise<Answer<IssueView>> => {
  const sent = await sendEstimate(sources, issueRef, value);
  if (!sent.ok) return sent;
  return afterWrite(sources, issueRef, {
    ...sent.value,
    undo: ({ mayClearEstimate }) =>
      seen === undefined || seen === value || (seen === null && mayClearEstimate !== true)
        ? undefined
        : { of: 'estimate', from: value, to: seen },
  });
};

/** Sends an estimate, once; the issue is looked at by the caller. @throws SourceFailure */
export const sendEstimate = async (
  sources: EstimateSources,
  issueRef: IssueRef,
  value: number,
): Promise<Answer<Pick<DoneWrite, 'outcome' | 'tookEffect'>>> => {
  const { project } = issueRef;
  const [fields, { rules }] = await Promise.all([
    readProjectFields(sources, project),
    readProjectRules(sources, project.id),
  ]);
  const { estimate } = fieldIds(fields, rules);
  if (estimate.kind !== 'field' || estimate.unit === 'choice') return notFixed('no-estimate-field');
  if (estimate.unit === 'seconds' && !Number.isInteger(value)) return notFixed('whole-minutes');
  const outcome = await writeEstimate(sources, issueRef, value);
  if (outcome === undefined) return notFixed('no-board');
  return { ok: true, value: { outcome, tookEffect: ({ item }) => estimateOf(item) === value } };
};

/**
 * Takes an estimate back to what it was, where it is still the one that was set. To none by way of
 * the edit screen: a board takes numbers only.
 * @throws SourceFailure
 */
export const undoEstimate = async (
  sources: EstimateSources,
  issueRef: IssueRef,
  { from, to }: Extract<Undo, { of: 'estimate' }>,
): Promise<Answer<IssueView>> => {
  const issue = await readIssue(sources, issueRef);
  if (issue === undefined) return notVisible;
  if (estimateOf(issue.item) !== from) return changedSince;
  const outcome = to === null ? await clear(sources, issueRef, issue) : await writeEstimate(sources, issueRef, to);
  if (outcome === undefined) return notFixed('no-board');
  return afterWrite(sources, issueRef, { outcome, tookEffect: ({ item }) => estimateOf(item) === to });
};

const clear = ({ writes }: EstimateSources, { issueKey }: IssueRef, { fields: { estimate } }: ReadIssue) =>
  estimate.kind === 'field' ? writes.clearField(issueKey, estimate.id) : undefined;
