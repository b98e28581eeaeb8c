import { Stack, Label, TextArea, HelperMessage, Inline, Button } from '@forge/react';
import React, { useState } from 'react';

/**
 * A text to copy. UI Kit has neither a download nor the clipboard: a file could only come from a
 * page of our own in a `Frame` (developer.atlassian.com, UI Kit components), which would bring HTML
 * into the app.
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

/** A text to copy that stands there when somebody asks for it. */
export const CopyBox = (props: {
  readonly show: string;
  readonly hide: string;
  readonly label: string;
  readonly text: () => string;
  readonly into: string;
}) => {
  const { show, hide, label, text, into } = props;
  const [opened, setOpened] = useState(false);
  return (
    <Stack space="space.050">
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={() => setOpened(!opened)}>
          {opened ? hide : show}
        </Button>
      </Inline>
      {opened ? <TextToCopy label={label} text={text()} into={into} /> : null}
    </Stack>
  );
};
