import React from 'react';
import { invokeIssuePanel } from '../invoke';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { IssueContent } from './issue-content';
import { useFix } from './use-fix';
import { useFixNews } from './use-fix-news';

const messages = { reading: 'Reading this issue' };

/** The issue panel. */
export const IssueScreen = () => {
  const { loaded, reload, replace } = useLoaded(() => invokeIssuePanel('load'));
  const tell = useFixNews('panel', loaded.state === 'content' ? loaded.value.key : undefined, replace);
  const fix = useFix((issue) => {
    replace(issue);
    tell(issue);
  });
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={() => reload()}>
      {(issue, refreshing) => <IssueContent issue={issue} fix={fix} refreshing={refreshing} refresh={() => reload()} />}
    </Screen>
  );
};
