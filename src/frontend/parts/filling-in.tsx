import { Button, Inline, ProgressBar, Stack, Text } from '@forge/react';
import React from 'react';
import { Narrow } from './layout';
import { usePolling } from './use-polling';

const messages = { lookAgain: 'See how far it is' };

/**
 * Says how far something has come that is done in the background, and loads it again at growing
 * distances while it stands on the screen. `share`: 0 to 1.
 */
export const FillingIn = (props: {
  readonly text: string;
  readonly share: number;
  readonly reload: () => void | Promise<void>;
}) => {
  const { text, share, reload } = props;
  const { gaveUp, startOver } = usePolling(async () => reload());
  const lookAgain = () => {
    startOver();
    void reload();
  };
  return (
    <Narrow>
      <Stack space="space.050">
        <ProgressBar ariaLabel={text} {...(share === 0 ? { isIndeterminate: true } : { value: share })} />
        <Text color="color.text.subtle">{text}</Text>
        {gaveUp ? (
          <Inline>
            <Button onClick={lookAgain}>{messages.lookAgain}</Button>
          </Inline>
        ) : null}
      </Stack>
    </Narrow>
  );
};
