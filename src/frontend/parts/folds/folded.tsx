import { Button, Inline, Stack } from '@forge/react';
import React, { type ReactNode } from 'react';
import { useFold } from './kept-folds';

/** What is there for who asks: a button that shows it and hides it again. */
export const Folded = (props: {
  readonly show: string;
  readonly hide: string;
  /** In letters and hyphens; with one, the page remembers whether it stands open. */
  readonly name?: string;
  readonly children: () => ReactNode;
}) => {
  const { show, hide, children } = props;
  const { opened, toggle } = useFold(props.name);
  return (
    <Stack space="space.150">
      <Inline>
        <Button spacing="compact" iconAfter={opened ? 'chevron-up' : 'chevron-down'} onClick={toggle}>
          {opened ? hide : show}
        </Button>
      </Inline>
      {opened ? children() : null}
    </Stack>
  );
};
