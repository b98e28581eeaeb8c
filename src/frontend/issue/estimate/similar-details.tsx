import { Stack, Text } from '@forge/react';
import React from 'react';
import { type Advice, messages, suggestionSentence } from './similar-items-messages';
import { SimilarItemsTable } from './similar-items-table';

/** What similar items say of the estimate, how far it can be believed, and the items themselves. */
export const SimilarDetails = ({ advice }: { readonly advice: Advice }) => {
  const { suggestion, baseline, errors, unit, farLarger, similar, reason } = advice;
  return (
    <Stack space="space.100">
      {farLarger === undefined ? null : <Text weight="medium">{farLarger}</Text>}
      {suggestion === null ? null : <Text weight="medium">{suggestionSentence(advice, suggestion)}</Text>}
      {baseline === null ? null : <Text>{messages.baseline(baseline, unit)}</Text>}
      <Text size="small" color="color.text.subtle">
        {reason}
      </Text>
      {errors === null ? null : (
        <Text size="small" color="color.text.subtle">
          {messages.errors(errors, unit)}
        </Text>
      )}
      {similar.length === 0 ? null : <SimilarItemsTable advice={advice} />}
    </Stack>
  );
};
