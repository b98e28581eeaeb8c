import { Stack, Heading, Text } from '@forge/react';
import React from 'react';
import type { ProjectView } from '../../contract/project-view';
import { ItemTable } from '../tables/item-table';

/** The next sprints' worth as the viewer sees it: what is to be refined, and below what is not. */
export const RefineNext = ({ page, filtered }: { readonly page: ProjectView; readonly filtered: boolean }) => {
  const { chosenBy, toRefine, others } = page.next;
  const none = toRefine.length + others.length === 0;
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">
        Refine these next
      </Heading>
      <Text color="color.text.subtle">
        {[chosenBy, filtered ? 'Of the whole backlog: filters do not change what comes next.' : '']
          .filter((sentence) => sentence !== '')
          .join(' ')}
      </Text>
      {none ? (
        <Text>
          You may see none of the items that come next. Ask for the permission to browse them, or choose another board.
        </Text>
      ) : (
        <ItemTable label="Refine these next" rows={toRefine} empty="All of these are ready: nothing to refine here." />
      )}
      {others.length === 0 ? null : (
        <Stack space="space.100">
          <Heading as="h4" size="xsmall">
            Ready, or nothing to refine
          </Heading>
          <ItemTable label="Ready, or nothing to refine" rows={others} empty="None." />
        </Stack>
      )}
    </Stack>
  );
};
