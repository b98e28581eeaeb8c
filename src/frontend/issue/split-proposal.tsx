import { Stack, Text, List, ListItem } from '@forge/react';
import React from 'react';
import type { SplitProposal } from '../../domain/fixes/propose-split';
import { quantity } from '../../domain/wording/number';
import { CopyBox } from '../parts/text-to-copy';

/** Where a large item may be split, with drafts of titles to copy. Nothing is created. */
export const SplitProposalBox = ({ proposal }: { readonly proposal: SplitProposal }) => (
  <Stack space="space.050">
    <Text>{because[proposal.by]}</Text>
    <List type="unordered">
      {proposal.parts.map(({ title, criteria }) => (
        <ListItem key={title}>
          {criteria.length === 0 ? title : `${title} (${quantity(criteria.length, 'criterion', 'criteria')})`}
        </ListItem>
      ))}
    </List>
    <CopyBox
      show="Show drafts to copy"
      hide="Hide drafts"
      label="Drafts of the parts"
      text={() => draftText(proposal)}
      into="items or sub-tasks of your own: nothing is created here"
    />
  </Stack>
);

const because: Readonly<Record<SplitProposal['by'], string>> = {
  criteria: 'It may be split by its acceptance criteria:',
  wish: 'The story wants two things, which may be two items:',
};

const draftText = ({ parts }: SplitProposal): string =>
  parts.map(({ title, criteria }) => [title, ...criteria.map((criterion) => `- ${criterion}`)].join('\n')).join('\n\n');
