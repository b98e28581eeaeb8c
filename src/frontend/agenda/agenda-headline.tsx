import { Stack, Heading, Text } from '@forge/react';
import React from 'react';
import type { ShownAgenda } from '../../contract/agenda-view';
import { useViewer } from '../parts/use-viewer';
import { unreadLine, sinceLine, agendaHeading } from './agenda-line-messages';

/** How much there is to talk about, how long that takes, and what came of the last meeting. */
export const AgendaHeadline = ({ view }: { readonly view: ShownAgenda }) => {
  const { moment } = useViewer();
  const unread = unreadLine(view);
  const since = sinceLine(view, moment);
  return (
    <Stack space="space.050">
      <Heading as="h3" size="medium">
        {agendaHeading(view)}
      </Heading>
      {since === undefined ? null : <Text>{since}</Text>}
      {unread === undefined ? null : <Text color="color.text.subtle">{unread}</Text>}
    </Stack>
  );
};
