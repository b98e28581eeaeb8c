import { DynamicTable, Heading, Stack, Text } from '@forge/react';
import React from 'react';
import type { FigureRow, SprintFigures } from '../../contract/velocity-view';
import { loadSprintItems } from '../calls';
import { IssueLink } from '../parts/issue-link';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { counted } from '../parts/words';
import { bare } from './amount';

/** Every item of one sprint that the viewer may browse, with its estimates, what it counts for, and the reason in words. */
export const SprintItems = (props: { readonly boardId: number; readonly sprint: SprintFigures }) => {
  const { boardId, sprint } = props;
  const { loaded, reload } = useLoaded(() => loadSprintItems({ boardId, sprintId: sprint.sprint }));
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">{`Items of ${sprint.name}`}</Heading>
      <Screen loaded={loaded} waitingFor="Reading the items" retry={() => reload()}>
        {({ rows, hidden }) => (
          <Stack space="space.100">
            <ItemRows label={`Items of ${sprint.name}`} rows={rows} />
            {hidden === 0 ? null : <Text>{`${counted(hidden, 'item')} that you may not see.`}</Text>}
          </Stack>
        )}
      </Screen>
    </Stack>
  );
};

const ItemRows = (props: { readonly label: string; readonly rows: readonly FigureRow[] }) => (
  <DynamicTable
    label={props.label}
    rowsPerPage={25}
    head={{
      cells: ['Item', 'Summary', 'At start', 'At close', 'Counts as', 'Why'].map((content) => ({
        key: content,
        content,
      })),
    }}
    rows={props.rows.map((row) => ({
      key: row.key,
      cells: [
        { key: row.key, content: <IssueLink issueKey={row.key} /> },
        { key: 'summary', content: <Text>{row.summary}</Text> },
        { key: 'start', content: <Text>{estimate(row.estimateAtStart, row)}</Text> },
        { key: 'close', content: <Text>{estimate(row.estimateAtClose, row)}</Text> },
        { key: 'counts', content: <Text>{row.as === 'counts' ? partsOf(row) : leftOutWord[row.as]}</Text> },
        { key: 'why', content: <Text>{row.reason}</Text> },
      ],
    }))}
  />
);

const estimate = (value: number | null, { unit }: FigureRow): string => (value === null ? '–' : bare(value, unit));

const leftOutWord: Record<Exclude<FigureRow['as'], 'counts'>, string> = {
  'completed-outside': 'left out: done outside',
  unmapped: 'left out: not on the board',
  unknown: 'unknown',
};

const partsOf = (issue: FigureRow): string => {
  const parts: [string, number][] = [
    ['committed', issue.committed],
    ['added', issue.added],
    ['removed', issue.removed],
    ['re-estimated', issue.change],
    ['completed', issue.completed],
    ['not completed', issue.notCompleted],
  ];
  const nonZero = parts.filter(([, value]) => value !== 0).map(([word, value]) => `${word} ${bare(value, issue.unit)}`);
  return nonZero.length === 0 ? '0' : nonZero.join(', ');
};
