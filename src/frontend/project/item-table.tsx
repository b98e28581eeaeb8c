import { DynamicTable, Lozenge, Text } from '@forge/react';
import React from 'react';
import type { ItemRow } from '../../contract/project-view';
import { IssueLink } from '../parts/issue-link';
import { bandAppearance, bandWord } from '../parts/words';

/** Items with their verdicts and what each lacks; in the order given until a column is chosen. */
export const ItemTable = (props: {
  readonly label: string;
  readonly rows: readonly ItemRow[];
  readonly empty: string;
}) => (
  <DynamicTable
    label={props.label}
    rowsPerPage={20}
    emptyView={<Text>{props.empty}</Text>}
    head={{
      cells: [
        { key: 'key', content: 'Item', isSortable: true },
        { key: 'summary', content: 'Summary', width: 34, shouldTruncate: true },
        { key: 'estimate', content: 'Estimate' },
        { key: 'readiness', content: 'Readiness', isSortable: true },
        { key: 'priority', content: 'Priority', isSortable: true },
        { key: 'missing', content: 'Missing' },
      ],
    }}
    rows={props.rows.map((row) => ({
      key: row.key,
      cells: [
        { key: keyOrder(row.key), content: <IssueLink issueKey={row.key} /> },
        { key: row.summary, content: <Text maxLines={2}>{row.summary}</Text> },
        { key: row.estimate ?? '', content: <Text>{row.estimate ?? '–'}</Text> },
        {
          key: row.score ?? -1,
          content: (
            <Lozenge appearance={bandAppearance[row.band]}>
              {`${row.score === null ? '' : `${row.score} `}${bandWord[row.band]}`}
            </Lozenge>
          ),
        },
        { key: row.priority ?? -1, content: <Text>{row.priority === null ? 'unknown' : String(row.priority)}</Text> },
        { key: 'missing', content: <Text>{row.missing.join(' · ')}</Text> },
      ],
    }))}
  />
);

/** Keys sort by their number: MOB-9 before MOB-10 (P4). */
const keyOrder = (key: string): string => key.replace(/\d+$/, (digits) => digits.padStart(9, '0'));
