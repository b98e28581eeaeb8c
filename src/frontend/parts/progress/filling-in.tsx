import { Stack } from '@forge/react';
import React from 'react';
import { Narrow } from '../layout';
import { ProgressLines } from './progress-lines';
import { usePolling } from './use-polling';

/**
 * Says how far something has come that is done in the background, and loads it again at growing
 * distances while it stands on the screen. `share`: 0 to 1.
 */
export const FillingIn = (props: { readonly text: string; readonly share: number; readonly reload: () => void }) => {
  const { text, share, reload } = props;
  const { gaveUp, startOver } = usePolling(reload);
  const lookAgain = () => {
    startOver();
    reload();
  };
  return (
    <Narrow>
      <Stack space="space.050">
        <ProgressLines
          label={text}
          share={share === 0 ? undefined : share}
          text={text}
          gaveUp={gaveUp}
          lookAgain={lookAgain}
        />
      </Stack>
    </Narrow>
  );
};
