import { Box, Button, Inline, Stack, xcss } from '@forge/react';
import React, { useState } from 'react';
import { TextToCopy } from '../parts/text-to-copy';

const messages = {
  show: 'Show as CSV',
  hide: 'Hide CSV',
  label: (table: string) => `${table}, as CSV`,
  into: 'a spreadsheet or a file that ends in .csv',
};

/** A table as CSV, to copy; the button stands at the foot of the table, at its left edge. */
export const CsvBox = ({ label, text }: { readonly label: string; readonly text: () => string }) => {
  const [opened, setOpened] = useState(false);
  return (
    <Box xcss={foot}>
      <Stack space="space.050">
        <Inline>
          <Button spacing="compact" onClick={() => setOpened(!opened)}>
            {opened ? messages.hide : messages.show}
          </Button>
        </Inline>
        {opened ? <TextToCopy label={messages.label(label)} text={text()} into={messages.into} /> : null}
      </Stack>
    </Box>
  );
};

const foot = xcss({ width: '100%', paddingBlockStart: 'space.050' });
