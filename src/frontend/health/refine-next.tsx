import { Stack, Heading, Text } from '@forge/react';
import React from 'react';
import type { ProjectView } from '../../contract/project-view';
import { ItemTable } from '../tables/item-table';

const messages = {
  title: 'Refine these next',
  notFiltered: 'Of the whole backlog: filters do not change what comes next.',
  noneVisible:
    'You may see none of the items that come next. Ask for the permission to browse them, or choose another board.',
  allReady: 'All of these are ready: nothing to refine here.',
  othersTitle: 'Ready, or nothing to refine',
};

/** What is next up as the viewer sees it: what is to be refined, and below what is not. */
export const RefineNext = ({ page, filtered }: { readonly page: ProjectView; readonly filtered: boolean }) => {
  const { chosenBy, toRefine, others } = page.next;
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">
        {messages.title}
      </Heading>
      <Text color="color.text.subtle">
        {[chosenBy, filtered ? messages.notFiltered : ''].filter((sentence) => sentence !== '').join(' ')}
      </Text>
      {toRefine.length + others.length === 0 ? (
        <Text>{messages.noneVisible}</Text>
      ) : (
        <ItemTable label={messages.title} rows={toRefine} empty={messages.allReady} />
      )}
      {others.length === 0 ? null : (
        <Stack space="space.100">
          <Heading as="h4" size="xsmall">
            {messages.othersTitle}
          </Heading>
          <ItemTable label={messages.othersTitle} rows={others} empty="None." />
        </Stack>
      )}
    </Stack>
  );
};
