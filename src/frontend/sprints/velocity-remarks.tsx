import { SectionMessage, Stack, Text } from '@forge/react';
import React from 'react';
import { quantity } from '../../domain/wording/number';

/** What keeps figures from being whole, each in a sentence; nothing where they are. */
export const VelocityRemarks = (props: {
  /** How often an item without a usable history was met. */
  readonly unknown: number;
  readonly partly: boolean;
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
}) => {
  const remarks = [
    props.unknown === 0
      ? undefined
      : `The change histories of ${quantity(props.unknown, 'item')} are missing or contradict Jira's own dates, so sums that need them say "at least". Open "Unknown" to see which.`,
    props.partly
      ? 'Very many items changed since the first of these sprints began; not all could be read, so items that left a sprint may be missing.'
      : undefined,
    ...props.leftOut.map(({ name, why }) => `"${name}" is left out. ${why}`),
  ].filter((remark) => remark !== undefined);
  return remarks.length === 0 ? null : (
    <SectionMessage appearance="information" title="What these figures leave open">
      <Stack space="space.050">
        {remarks.map((remark) => (
          <Text key={remark}>{remark}</Text>
        ))}
      </Stack>
    </SectionMessage>
  );
};
