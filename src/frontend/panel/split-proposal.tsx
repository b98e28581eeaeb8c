import { Button, HelperMessage, Inline, Label, List, ListItem, Stack, Text, TextArea } from '@forge/react';
import React, { useState } from 'react';
import type { SplitProposal } from '../../domain/split/where-to-split';

/** Where a large item may be split, with drafts of titles to copy. Nothing is created. */
export const Split = ({ proposal }: { readonly proposal: SplitProposal }) => {
  const [opened, setOpened] = useState(false);
  return (
    <Stack space="space.050">
      <Text>{because[proposal.by]}</Text>
      <List type="unordered">
        {proposal.parts.map(({ title, criteria }) => (
          <ListItem key={title}>
            {criteria.length === 0
              ? title
              : `${title} (${criteria.length} ${criteria.length === 1 ? 'criterion' : 'criteria'})`}
          </ListItem>
        ))}
      </List>
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={() => setOpened(!opened)}>
          {opened ? 'Hide drafts' : 'Show drafts to copy'}
        </Button>
      </Inline>
      {opened ? (
        <Stack>
          <Label labelFor="split-drafts">Drafts of the parts</Label>
          <TextArea id="split-drafts" value={draftText(proposal)} isReadOnly minimumRows={5} maxHeight="320px" />
          <HelperMessage>Nothing is created: copy what helps into items or sub-tasks of your own.</HelperMessage>
        </Stack>
      ) : null}
    </Stack>
  );
};

const because: Readonly<Record<SplitProposal['by'], string>> = {
  criteria: 'It may be split by its acceptance criteria:',
  wish: 'The story wants two things, which may be two items:',
};

const draftText = ({ parts }: SplitProposal): string =>
  parts.map(({ title, criteria }) => [title, ...criteria.map((criterion) => `- ${criterion}`)].join('\n')).join('\n\n');
