import { Button, Inline } from '@forge/react';
import React from 'react';

const messages = { lookAgain: 'See how far it is' };

/** For who has a page open for long, once it asks no more by itself. */
export const LookAgain = ({ look }: { readonly look: () => void }) => (
  <Inline>
    <Button spacing="compact" onClick={look}>
      {messages.lookAgain}
    </Button>
  </Inline>
);
