import { Stack } from '@forge/react';
import React from 'react';
import { invokeProjectPage } from '../invoke';
import { callAnswer } from '../parts/call-answer';
import { OpenIssueContext } from '../parts/issue-link';
import { ProjectKindNote } from '../parts/project-kind-note';
import { Screen } from '../parts/screen';
import { FreshItemsContext } from '../tables/fresh-items';
import { openIssueOverPage } from './issue-over-page';
import { PageLine } from './page-line';
import { ProjectTabs } from './project-tabs';
import { scoreOnPage, useFreshItems } from './use-fresh-items';
import { useProjectPage } from './use-project-page';

const messages = { reading: 'Reading what is known of the backlog' };

/** The project page: how refined the backlog is, what to talk about, what the team completes. */
export const ProjectScreen = () => {
  const state = useProjectPage();
  const fresh = useFreshItems();
  const { loaded, refresh } = state;
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={refresh}>
      {({ page, boardId, filter }, refreshing) => {
        /** The issue may have been changed while it stood over the page: it is read again. */
        const readAgain = async (issueKey: string) => {
          const answer = await callAnswer(() => invokeProjectPage('item', { issueKey }));
          if (answer.ok) fresh.put(answer.value, scoreOnPage(page, fresh.items, issueKey));
        };
        return (
          <OpenIssueContext.Provider
            value={(issueKey) => void openIssueOverPage(issueKey, () => void readAgain(issueKey))}
          >
            <FreshItemsContext.Provider value={fresh.items}>
              <Stack space="space.200">
                <ProjectKindNote />
                <PageLine
                  page={page}
                  boardId={boardId}
                  filter={filter}
                  refreshing={refreshing}
                  choose={state.choose}
                  filterBy={state.filterBy}
                  refresh={refresh}
                />
                <ProjectTabs
                  page={page}
                  boardId={boardId}
                  filter={filter}
                  state={state}
                  put={(item) => fresh.put(item, scoreOnPage(page, fresh.items, item.key))}
                />
              </Stack>
            </FreshItemsContext.Provider>
          </OpenIssueContext.Provider>
        );
      }}
    </Screen>
  );
};
