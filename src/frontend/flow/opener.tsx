import { Box, Button, xcss } from '@forge/react';
import React from 'react';

/** A button in a line of text that opens the items of a number. */
export const Opener = ({ text, open }: { readonly text: string; readonly open: () => void }) => (
  <Box xcss={opener}>
    <Button spacing="compact" onClick={open}>
      {text}
    </Button>
  </Box>
);

const opener = xcss({ paddingBlock: 'space.025' });
