import { Button, Inline, Stack } from '@forge/react';
import React, { useState } from 'react';
import { TextToCopy } from './text-to-copy';

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
