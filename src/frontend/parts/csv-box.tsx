import { Button, Inline, Stack } from '@forge/react';
import React, { useState } from 'react';
import { TextToCopy } from './text-to-copy';

/** A table as CSV, to copy. */
export const CsvBox = (props: { readonly label: string; readonly text: () => string }) => {
  const [opened, setOpened] = useState(false);
  return (
    <Stack space="space.050">
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={() => setOpened(!opened)}>
          {opened ? 'Hide CSV' : 'Show as CSV'}
        </Button>
      </Inline>
      {opened ? (
        <TextToCopy
          label={`${props.label}, as CSV`}
          text={props.text()}
          into="a spreadsheet or a file that ends in .csv"
        />
      ) : null}
    </Stack>
  );
};
