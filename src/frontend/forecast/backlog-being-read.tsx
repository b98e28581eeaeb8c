import { Stack, Text } from '@forge/react';
import React from 'react';
import type { ProjectView } from '../../contract/project-view';
import { messages as scanMessages, progressLine } from '../health/scan/scan-messages';
import { useViewer } from '../parts/use-viewer';
import { messages } from './forecast-messages';

/** What comes once the backlog has been read, and how far that was when the page was loaded. */
export const BacklogBeingRead = ({ page: { scan, calculatedAt } }: { readonly page: ProjectView }) => {
  const { moment } = useViewer();
  const state = (): string => {
    if (scan?.refused === true) return scanMessages.refusedTitle;
    if (scan?.items === undefined) return scanMessages.beginning;
    return messages.readUntil(progressLine(scan.items), moment(calculatedAt));
  };
  return (
    <Stack space="space.050">
      <Text weight="medium">{messages.onceRead}</Text>
      <Text color="color.text.subtle">{state()}</Text>
    </Stack>
  );
};
