import { Button, Inline, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { SplitProposal } from '../../../domain/fixes/propose-split';
import { TextToCopy } from '../../parts/text-to-copy';
import { PartsToCreate } from './parts-to-create';

const messages = {
  by: {
    criteria: 'Split it by its acceptance criteria',
    headings: 'Split it by its sub-headings',
    list: 'Split it by its list',
    wish: 'Split it by what it wants',
  } satisfies Record<SplitProposal['by'], string>,
  proposal: (by: string, topics: readonly string[]) => `${by}: ${topics.join(' · ')}`,
  topic: (topic: string, criteria: number) => (criteria === 0 ? short(topic) : `${short(topic)} (${criteria})`),
  split: 'Split …',
  close: 'Close drafts',
  none: 'Split it by step, by rule or by kind of user.',
  label: 'Drafts of the parts',
  into: 'items or sub-tasks of your own',
};

/** Enough to tell the parts apart; the drafts have all of it. */
const short = (topic: string): string => (topic.length <= 40 ? topic : `${topic.slice(0, 39).trimEnd()}…`);

/** Where a large item may be split; on request drafts of its parts, to copy or to create. */
export const SplitBox = ({ proposal }: { readonly proposal: SplitProposal | undefined }) => {
  const [opened, setOpened] = useState(false);
  if (proposal === undefined) return <Text size="small">{messages.none}</Text>;
  return (
    <Stack space="space.100">
      <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Text size="small">{proposalWords(proposal)}</Text>
        <Button spacing="compact" onClick={() => setOpened(!opened)}>
          {opened ? messages.close : messages.split}
        </Button>
      </Inline>
      {opened ? (
        <>
          <PartsToCreate />
          <TextToCopy label={messages.label} text={draftText(proposal)} into={messages.into} />
        </>
      ) : null}
    </Stack>
  );
};

const proposalWords = ({ by, parts }: SplitProposal): string =>
  messages.proposal(
    messages.by[by],
    parts.map(({ topic, criteria }) => messages.topic(topic, criteria.length)),
  );

const draftText = ({ parts }: SplitProposal): string =>
  parts
    .map(({ title, lines, criteria }) => [title, ...lines, ...criteria.map((criterion) => `- ${criterion}`)].join('\n'))
    .join('\n\n');
