import { Stack, Inline, Heading, Text, Button } from '@forge/react';
import React, { useState } from 'react';
import type { PriorityScore } from '../../domain/priority/priority-score';

/** The priority score with what each reason contributes; what is not known is named (P3). */
export const PriorityReasons = ({ priority }: { readonly priority: PriorityScore }) => {
  const [why, setWhy] = useState(false);
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Heading as="h4" size="xsmall">
          {priority.score === null ? 'Priority cannot be computed' : `Priority ${priority.score} of 100`}
        </Heading>
        <Text>{summaryOf(priority)}</Text>
        <Button appearance="subtle" spacing="compact" onClick={() => setWhy(!why)}>
          {why ? 'Hide reasons' : 'Why?'}
        </Button>
      </Inline>
      {why ? (
        <Stack space="space.050">
          {priority.parts.map(({ id, label, because, contribution }) => (
            <Text key={id} size="small">{`${label} +${contribution}: ${because}`}</Text>
          ))}
          {priority.missing.map(({ id, because }) => (
            <Text key={id} size="small" color="color.text.subtle">{`Not counted: ${because}`}</Text>
          ))}
        </Stack>
      ) : null}
    </Stack>
  );
};

/**
 * What speaks for the item, the strongest first; or by which formula it is scored; or what is
 * missing to score it.
 */
const summaryOf = ({ score, formula, parts, missing }: PriorityScore): string => {
  if (score === null) return missing.map(({ because }) => because).join(' ');
  if (formula !== undefined) return formula;
  return parts
    .filter(({ contribution }) => contribution > 0)
    .map(({ value, contribution }) => `${value} +${contribution}`)
    .join(' · ');
};
