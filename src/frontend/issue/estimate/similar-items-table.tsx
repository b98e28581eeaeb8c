import { Text, Stack, Box, DynamicTable, xcss } from '@forge/react';
import React from 'react';
import { percent } from '../../../domain/wording/number';
import { commonNames } from '../../../domain/wording/common-names';
import { IssueLink } from '../../parts/issue-link';
import { type Advice, estimateLabel, messages } from './similar-items-messages';

/** The similar items, most similar first, with their estimates and how long they took. */
export const SimilarItemsTable = ({ advice: { similar, unit } }: { readonly advice: Advice }) => (
  <Stack space="space.050">
    <Box xcss={scrolling}>
      <DynamicTable
        label="Similar items"
        head={{
          cells: [
            { key: 'item', content: commonNames.item },
            { key: 'estimate', content: commonNames.estimate, width: 18 },
            { key: 'days', content: 'Sprint days', width: 18 },
            { key: 'similarity', content: 'Likeness', width: 14 },
          ],
        }}
        rows={similar.map((item) => ({ key: item.key, cells: cellsOf(item, unit) }))}
      />
    </Box>
    <Text size="small" color="color.text.subtle">
      {messages.sprintDays}
    </Text>
  </Stack>
);

/** On a narrow screen the table scrolls instead of widening the panel. */
const scrolling = xcss({ overflowX: 'auto', width: '100%' });

const cellsOf = (item: Advice['similar'][number], unit: Advice['unit']) => {
  const { key, summary, estimate, similarity, sprintDays } = item;
  return [
    {
      key: 'item',
      content: (
        <Stack>
          <IssueLink issueKey={key} />
          <Text size="small">{summary}</Text>
        </Stack>
      ),
    },
    { key: 'estimate', content: <Text>{estimateLabel(estimate, unit)}</Text> },
    { key: 'days', content: <Text>{sprintDays === null ? 'unknown' : String(sprintDays)}</Text> },
    { key: 'similarity', content: <Text>{percent(similarity)}</Text> },
  ];
};
