import { Stack, Text, DynamicTable } from '@forge/react';
import React from 'react';
import type { RuleChange } from '../../../domain/rules/compare-rules';

const messages = { same: 'Nothing differs.' };

/** What differs between two states of the rules, value by value. */
export const ChangesTable = (props: {
  readonly label: string;
  readonly changes: readonly RuleChange[];
  readonly from: string;
  readonly to: string;
}) => (
  <Stack space="space.100">
    <Text weight="medium">{props.label}</Text>
    <DynamicTable
      label={props.label}
      emptyView={<Text>{messages.same}</Text>}
      head={{
        cells: [
          { key: 'what', content: 'Value' },
          { key: 'from', content: props.from },
          { key: 'to', content: props.to },
        ],
      }}
      rows={props.changes.map(({ path, what, from, to }) => ({
        key: path,
        cells: [
          { key: 'what', content: <Text>{what}</Text> },
          { key: 'from', content: <Text>{from}</Text> },
          { key: 'to', content: <Text>{to}</Text> },
        ],
      }))}
    />
  </Stack>
);
