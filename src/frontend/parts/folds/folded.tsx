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
      <FoldButton show={show} hide={hide} opened={opened} toggle={toggle} />
      {opened ? children() : null}
    </Stack>
  );
};

/** The button of a fold, for what stands elsewhere than beneath it. */
export const FoldButton = (props: {
  readonly show: string;
  readonly hide: string;
  readonly opened: boolean;
  readonly toggle: () => void;
}) => (
  <Inline>
    <Button spacing="compact" iconAfter={props.opened ? 'chevron-up' : 'chevron-down'} onClick={props.toggle}>
      {props.opened ? props.hide : props.show}
    </Button>
  </Inline>
);
