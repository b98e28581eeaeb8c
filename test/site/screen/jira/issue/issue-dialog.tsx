import AkModal from '@atlaskit/modal-dialog/modal-dialog';
import AkModalBody from '@atlaskit/modal-dialog/modal-body';
import AkModalHeader from '@atlaskit/modal-dialog/modal-header';
import AkModalTitle from '@atlaskit/modal-dialog/modal-title';
import AkModalTransition from '@atlaskit/modal-dialog/modal-transition';
import React from 'react';
import type { IssueOverPage } from '../../bridge/issue-view';
import { useShared } from '../../bridge/use-shared';

/** Jira's issue over the page, as an app opens it: the page of the issue in a frame of its own. */
export function IssueDialog({ over, viewer }: { readonly over: IssueOverPage; readonly viewer: string }) {
  const shown = useShared(over);
  return (
    <AkModalTransition>
      {shown !== undefined && (
        <AkModal width="x-large" height="90%" label={shown.issueKey} onClose={shown.close}>
          <AkModalHeader hasCloseButton>
            <AkModalTitle>{shown.issueKey}</AkModalTitle>
          </AkModalHeader>
          <AkModalBody>
            <iframe className="issue-over-page" title={shown.issueKey} src={addressOf(shown.issueKey, viewer)} />
          </AkModalBody>
        </AkModal>
      )}
    </AkModalTransition>
  );
}

const addressOf = (issueKey: string, viewer: string): string =>
  `/browse/${encodeURIComponent(issueKey)}?as=${encodeURIComponent(viewer)}&over-page`;

/** Whether this page stands over another one, without Jira's bar and navigation. */
export const standsOverPage = (): boolean => new URL(window.location.href).searchParams.has('over-page');
