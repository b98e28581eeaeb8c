import { SectionMessage, Stack, Text } from '@forge/react';
import React from 'react';
import { quantity } from '../../domain/wording/number';

type LeftOutSprint = { readonly name: string; readonly why: string };

const messages = {
  title: 'What these figures leave open',
  unknown: (items: number) =>
    `The change histories of ${quantity(items, 'item')} are missing or contradict Jira's own dates, so sums that need them say "at least". Open "Unknown" to see which.`,
  partly:
    'Very many items changed since the first of these sprints began; not all could be read, so items that left a sprint may be missing.',
  leftOut: ({ name, why }: LeftOutSprint) => `"${name}" is left out. ${why}`,
};

/** What keeps figures from being whole, each in a sentence; nothing where they are. */
export const VelocityRemarks = (props: {
  /** How many times an item without a usable history counts; it may be in several sprints. */
  readonly unknown: number;
  readonly partly: boolean;
  readonly leftOut: readonly LeftOutSprint[];
}) => {
  const { unknown, partly, leftOut } = props;
  const remarks = [
    unknown === 0 ? [] : messages.unknown(unknown),
    partly ? messages.partly : [],
    leftOut.map(messages.leftOut),
  ].flat();
  return remarks.length === 0 ? null : (
    <SectionMessage appearance="information" title={messages.title}>
      <Stack space="space.050">
        {remarks.map((remark) => (
          <Text key={remark}>{remark}</Text>
        ))}
      </Stack>
    </SectionMessage>
  );
};
