import { Stack, Label, TextArea, HelperMessage, Inline, Button } from '@forge/react';
import React, { useState } from 'react';

const messages = {
  howToCopy: (into: string) => `Click into it, select all of it (Ctrl+A or ⌘A) and copy it into ${into}.`,
};

/**
 * A text to copy. UI Kit has neither a download nor the clipboard; a page of our own in a `Frame`
 * would have, and would bring HTML into the app.
 */
export const TextToCopy = (props: {
  readonly label: string;
  readonly text: string;
  /** Where it may go, as the end of "copy it into …". */
  readonly into: string;
}) => {
  const id = `copy-${props.label.replace(/\W+/g, '-')}`;
  return (
    <Stack>
      <Label labelFor={id}>{props.label}</Label>
      <TextArea id={id} value={props.text} isReadOnly isMonospaced minimumRows={6} maxHeight="320px" />
      <HelperMessage>{messages.howToCopy(props.into)}</HelperMessage>
    </Stack>
  );
};

/** A text to copy behind a button; it is made when the button is pressed. */
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
