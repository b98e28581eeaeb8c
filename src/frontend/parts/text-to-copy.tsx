import { HelperMessage, Label, Stack, TextArea } from '@forge/react';
import React from 'react';

/**
 * A text to copy. UI Kit has neither a download nor the clipboard: a file could only come from a page of our own in a `Frame` (developer.atlassian.com, UI
 * Kit components), which would bring HTML into the app.
 */
export const TextToCopy = (props: {
  readonly label: string;
  readonly text: string;
  /** Where it may go, for the sentence "copy it into …". */
  readonly into: string;
}) => {
  const id = `copy-${props.label.replace(/\W+/g, '-')}`;
  return (
    <Stack>
      <Label labelFor={id}>{props.label}</Label>
      <TextArea id={id} value={props.text} isReadOnly isMonospaced minimumRows={6} maxHeight="320px" />
      <HelperMessage>{`Click into it, select all of it (Ctrl+A or ⌘A) and copy it into ${props.into}.`}</HelperMessage>
    </Stack>
  );
};
