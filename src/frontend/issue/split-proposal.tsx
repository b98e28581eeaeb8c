import { Stack, Text, List, ListItem } from '@forge/react';
import React from 'react';
import type { SplitProposal } from '../../domain/fixes/propose-split';
import { quantity } from '../../domain/wording/number';
import { CopyBox } from '../parts/text-to-copy';

const messages = {
  by: {
    criteria: 'It may be split by its acceptance criteria:',
    wish: 'The story wants two things, which may be two items:',
  } satisfies Record<SplitProposal['by'], string>,
  part: (title: string, criteria: number) =>
    criteria === 0 ? title : `${title} (${quantity(criteria, 'criterion', 'criteria')})`,
  show: 'Show drafts to copy',
  label: 'Drafts of the parts',
  into: 'items or sub-tasks of your own: nothing is created here',
};

/** Where a large item may be split, with drafts of its parts to copy. Nothing is created. */
export const SplitProposalBox = ({ proposal }: { readonly proposal: SplitProposal }) => (
  <Stack space="space.050">
    <Text>{messages.by[proposal.by]}</Text>
    <List type="unordered">
      {proposal.parts.map(({ title, criteria }) => (
        <ListItem key={title}>{messages.part(title, criteria.length)}</ListItem>
      ))}
    </List>
    <CopyBox
      show={messages.show}
      hide="Hide drafts"
      label={messages.label}
      text={() => draftText(proposal)}
      into={messages.into}
    />
  </Stack>
);

const draftText = ({ parts }: SplitProposal): string =>
  parts.map(({ title, criteria }) => [title, ...criteria.map((criterion) => `- ${criterion}`)].join('\n')).join('\n\n');
