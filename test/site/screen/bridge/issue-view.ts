import * as v from '@badrap/valita';
import { expecting } from '../../data/schema';
import { parse } from '../../data/schema-faults';
import type { SharedValue } from './shared-value';

/** The issue that stands over the page; undefined where none does. */
export type IssueOverPage = SharedValue<{ readonly issueKey: string; readonly close: () => void } | undefined>;

const asked = v.object({
  data: v.object({
    context: v.object({ issueKey: v.string() }),
    onClose: expecting(
      'Function',
      v.unknown().assert((value): value is () => void => typeof value === 'function'),
    ),
  }),
});

/**
 * The bridge's `openIssueViewModal`: Jira's issue over the page. Where the address of the page says
 * `issue-view=refused`, it answers false, as Jira does where it does not offer that.
 */
export function openIssueView(over: IssueOverPage, data: unknown): boolean {
  const { context, onClose } = parse(asked, data).data;
  if (new URL(window.location.href).searchParams.get('issue-view') === 'refused') return false;
  over.set({
    issueKey: context.issueKey,
    close: () => {
      over.set(undefined);
      onClose();
    },
  });
  return true;
}
