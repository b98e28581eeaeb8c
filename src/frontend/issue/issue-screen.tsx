import React from 'react';
import { Screen } from '../parts/screen';
import { IssueContent } from './issue-content';
import { useShownIssue } from './use-shown-issue';

const messages = { reading: 'Reading this issue' };

/** The issue panel. */
export const IssueScreen = () => {
  const { loaded, fix, refresh } = useShownIssue('panel');
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={refresh}>
      {(issue, refreshing) => <IssueContent issue={issue} fix={fix} refreshing={refreshing} refresh={refresh} />}
    </Screen>
  );
};
