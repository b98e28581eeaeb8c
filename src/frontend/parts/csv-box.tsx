import { Button, HelperMessage, Inline, Label, Stack, TextArea } from '@forge/react';
import React, { useState } from 'react';

/**
 * A table as CSV, to copy. UI Kit has neither a download nor the clipboard: a file could only come from a page of our own in a `Frame`
 * (developer.atlassian.com, UI Kit components), which would bring HTML into the app.
 */
export const CsvBox = (props: { readonly label: string; readonly text: () => string }) => {
  const [opened, setOpened] = useState(false);
  const id = `csv-${props.label.replace(/\W+/g, '-')}`;
  return (
    <Stack space="space.050">
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={() => setOpened(!opened)}>
          {opened ? 'Hide CSV' : 'Show as CSV'}
        </Button>
      </Inline>
      {opened ? (
        <Stack>
          <Label labelFor={id}>{`${props.label}, as CSV`}</Label>
          <TextArea id={id} value={props.text()} isReadOnly isMonospaced minimumRows={6} maxHeight="320px" />
          <HelperMessage>
            Click into it, select all of it (Ctrl+A or ⌘A) and copy it into a spreadsheet or a file that ends in .csv.
          </HelperMessage>
        </Stack>
      ) : null}
    </Stack>
  );
};
