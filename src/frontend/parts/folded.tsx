import { Button, Inline, Stack } from '@forge/react';
import React, { useState, type ReactNode } from 'react';

/** What is there for who asks: a button that shows it and hides it again. */
export const Folded = (props: { readonly show: string; readonly hide: string; readonly children: () => ReactNode }) => {
  const { show, hide, children } = props;
  const [opened, setOpened] = useState(false);
  return (
    <Stack space="space.150">
      <Inline>
        <Button spacing="compact" iconAfter={opened ? 'chevron-up' : 'chevron-down'} onClick={() => setOpened(!opened)}>
          {opened ? hide : show}
        </Button>
      </Inline>
      {opened ? children() : null}
    </Stack>
  );
};
