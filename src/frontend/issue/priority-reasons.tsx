import { Stack, Inline, Heading, Text, Button } from '@forge/react';
import React, { useState } from 'react';
import type { PriorityPart, PriorityScore } from '../../domain/priority/priority-score';
import { priorityWords } from '../../domain/priority/priority-words';

const messages = {
  notComputed: 'Priority cannot be computed',
  score: (priority: string) => `Priority ${priority} of 100`,
  reason: ({ label, contribution, because }: PriorityPart) => `${label} ${points(contribution)}: ${because}`,
  shortReason: ({ value, contribution }: PriorityPart) => `${value} ${points(contribution)}`,
  notCounted: (because: string) => `Not counted: ${because}`,
};

/** "+5", "+0", "−5". */
const points = (contribution: number): string => (contribution < 0 ? `−${-contribution}` : `+${contribution}`);

/**
 * The priority score with what each reason contributes; what could not be read is named (P3, P7).
 */
export const PriorityReasons = ({ priority }: { readonly priority: PriorityScore }) => {
  const [why, setWhy] = useState(false);
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Heading as="h4" size="xsmall">
          {priority.score === null ? messages.notComputed : messages.score(priorityWords(priority))}
        </Heading>
        <Text>{prioritySummary(priority)}</Text>
        <Button appearance="subtle" spacing="compact" onClick={() => setWhy(!why)}>
          {why ? 'Hide reasons' : 'Why?'}
        </Button>
      </Inline>
      {why ? (
        <Stack space="space.050">
          {priority.parts.map((reason) => (
            <Text key={reason.id} size="small">
              {messages.reason(reason)}
            </Text>
          ))}
          {priority.missing.map(({ id, because }) => (
            <Text key={id} size="small" color="color.text.subtle">
              {messages.notCounted(because)}
            </Text>
          ))}
        </Stack>
      ) : null}
    </Stack>
  );
};

/** What speaks for and against it; or the formula that scores it; or what is missing for that. */
const prioritySummary = ({ score, formula, parts, missing }: PriorityScore): string => {
  if (score === null) return missing.map(({ because }) => because).join(' ');
  if (formula !== undefined) return formula;
  return parts
    .filter(({ contribution }) => contribution !== 0)
    .map(messages.shortReason)
    .join(' · ');
};
