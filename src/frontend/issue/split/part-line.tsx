import { Inline, Text } from '@forge/react';
import React from 'react';
import type { SplitPartOutcome } from '../../../contract/split-view';
import { IssueLink } from '../../parts/issue-link';

const messages = {
  made: 'Created',
  refused: (title: string, asks: readonly string[]) =>
    `Not created: ${title}.${asks.length === 0 ? ' Jira refused it.' : ` Jira says: ${asks.slice(0, 3).join(' ')}`}`,
  unsure: (title: string) => `Sent, and not seen yet: ${title}. It is not sent again by itself.`,
  notSent: (title: string) => `Not sent, because Jira takes no more calls now: ${title}.`,
};

/** What became of one part. */
export const PartLine = ({ outcome: part }: { readonly outcome: SplitPartOutcome }) => {
  const { title } = part;
  switch (part.outcome) {
    case 'made':
      return (
        <Inline space="space.050" rowSpace="space.025" alignBlock="center" shouldWrap>
          <Text>{messages.made}</Text>
          <IssueLink issueKey={part.key} />
          <Text>{title}</Text>
        </Inline>
      );
    case 'refused':
      return <Text>{messages.refused(title, part.asks)}</Text>;
    case 'unsure':
      return <Text>{messages.unsure(title)}</Text>;
    case 'not-sent':
      return <Text>{messages.notSent(title)}</Text>;
  }
};
