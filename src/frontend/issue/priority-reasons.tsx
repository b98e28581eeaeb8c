import { Heading, Stack, Text } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../contract/issue-view';
import type { PriorityPart, PriorityScore } from '../../domain/priority/priority-score';
import { priorityWords } from '../../domain/priority/priority-words';

const messages = {
  notComputed: 'Priority cannot be computed',
  score: (priority: string) => `Priority ${priority} of 100`,
  reason: ({ label, contribution, because }: PriorityPart) => `${label} ${points(contribution)}: ${because}`,
  notCounted: (because: string) => `Not counted: ${because}`,
};

/** "+5", "+0", "−5". */
const points = (contribution: number): string => (contribution < 0 ? `−${-contribution}` : `+${contribution}`);

/**
 * The priority score with what each reason contributes; what could not be read is named (P3, P7);
 * and why MoSCoW is what it is.
 */
export const PriorityReasons = ({ issue: { priority, moscow } }: { readonly issue: IssueView }) => (
  <Stack space="space.050">
    <Heading as="h4" size="xsmall">
      {priority.score === null ? messages.notComputed : messages.score(priorityWords(priority))}
    </Heading>
    {priority.formula === undefined ? null : <Text size="small">{priority.formula}</Text>}
    {priority.parts.map((reason) => (
      <Text key={reason.id} size="small">
        {messages.reason(reason)}
      </Text>
    ))}
    {missingOf(priority).map((because) => (
      <Text key={because} size="small" color="color.text.subtle">
        {because}
      </Text>
    ))}
    <Text size="small">{moscow.because}</Text>
  </Stack>
);

const missingOf = ({ missing }: PriorityScore): readonly string[] => [
  ...new Set(missing.map(({ because }) => messages.notCounted(because))),
];
