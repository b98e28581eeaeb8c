import { Stack, Text } from '@forge/react';
import React from 'react';
import type { HygieneView } from '../../contract/hygiene-view';
import { quantity } from '../../domain/wording/number';
import { invokeProjectPage } from '../invoke';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { FilledList } from './hygiene-list';
import { emptyListSentences } from './hygiene-list-messages';

const messages = {
  about: 'Each list opens in Jira, where its items can be changed in bulk; this page only lists them.',
  reading: 'Looking through the backlog',
  nothing: (openItems: number) => `Nothing to clean up in ${quantity(openItems, 'open item')}.`,
};

/** What of the backlog may be cleaned up: lists with their rule, looked for as the tab opens. */
export const HygieneTab = ({ boardId }: { readonly boardId: number | undefined }) => {
  const { loaded, reload } = useLoaded(() => invokeProjectPage('hygiene', { boardId }));
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={() => reload()}>
      {(view) => <HygieneLists view={view} boardId={boardId} />}
    </Screen>
  );
};

const HygieneLists = (props: { readonly view: HygieneView; readonly boardId: number | undefined }) => {
  const { view, boardId } = props;
  const filled = view.lists.filter(({ total }) => total > 0);
  const empty = view.lists.filter(({ total }) => total === 0);
  return (
    <Stack space="space.300">
      {filled.length === 0 ? null : (
        <Text size="small" color="color.text.subtle">
          {messages.about}
        </Text>
      )}
      {filled.length === 0 ? <Text weight="medium">{messages.nothing(view.openBacklog)}</Text> : null}
      {filled.map((list) => (
        <FilledList key={list.concern} list={list} boardId={boardId} />
      ))}
      {empty.length === 0 ? null : (
        <Stack space="space.050">
          {emptyListSentences(empty).map((sentence) => (
            <Text key={sentence} color="color.text.subtle">
              {sentence}
            </Text>
          ))}
        </Stack>
      )}
    </Stack>
  );
};
