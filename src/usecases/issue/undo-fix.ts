import type { Answer } from '../../contract/answer';
import type { IssueView, Undo } from '../../contract/issue-view';
import { undoDismissal } from './dismiss-hint';
import { undoCriteria } from './insert-criteria';
import type { IssueRef } from './read-issue';
import { undoEstimate } from './set-estimate';
import { undoMoscow } from './set-moscow';
import type { EstimateSources } from './write-estimate';

/**
 * Takes a fix back where the issue is still as the fix left it, and gives the issue as it is then.
 * What somebody changed since stays, and that is said.
 * @throws SourceFailure
 */
export const undoFix = (sources: EstimateSources, issueRef: IssueRef, undo: Undo): Promise<Answer<IssueView>> => {
  switch (undo.of) {
    case 'estimate':
      return undoEstimate(sources, issueRef, undo);
    case 'moscow':
      return undoMoscow(sources, issueRef, undo);
    case 'criteria':
      return undoCriteria(sources, issueRef, undo);
    case 'hint':
      return undoDismissal(sources, issueRef, undo);
  }
};
