import { DynamicTable, Heading, Stack, Text } from '@forge/react';
import React from 'react';
import { reasonInWords } from '../../domain/sprints/reason-in-words';
import type { SprintReport } from '../../domain/sprints/sprint-report';
import { IssueLink } from '../parts/issue-link';
import { bare } from './amount';

type Row = {
  readonly key: string;
  readonly atStart: string;
  readonly atClose: string;
  readonly counts: string;
  readonly reason: string;
};

/** Every item of one sprint with its estimates, what it counts for, and the reason in words. */
export const SprintItems = (props: {
  readonly report: SprintReport;
  readonly summaries: Readonly<Record<string, string>>;
}) => (
  <Stack space="space.100">
    <Heading as="h3" size="small">{`Items of ${props.report.name}`}</Heading>
    <DynamicTable
      label={`Items of ${props.report.name}`}
      rowsPerPage={25}
      head={{
        cells: ['Item', 'Summary', 'At start', 'At close', 'Counts as', 'Why'].map((content) => ({
          key: content,
          content,
        })),
      }}
      rows={rowsOf(props.report).map((row) => ({
        key: row.key,
        cells: [
          { key: row.key, content: <IssueLink issueKey={row.key} /> },
          { key: 'summary', content: <Text>{props.summaries[row.key] ?? ''}</Text> },
          { key: 'start', content: <Text>{row.atStart}</Text> },
          { key: 'close', content: <Text>{row.atClose}</Text> },
          { key: 'counts', content: <Text>{row.counts}</Text> },
          { key: 'why', content: <Text>{row.reason}</Text> },
        ],
      }))}
    />
  </Stack>
);

const rowsOf = ({ perIssue, leftOut, unit }: SprintReport): Row[] => {
  const estimate = (value: number | null): string => (value === null ? '–' : bare(value, unit));
  return [
    ...perIssue.map((issue) => ({
      key: issue.key,
      atStart: estimate(issue.estimateAtStart),
      atClose: estimate(issue.estimateAtClose),
      counts: partsOf(issue, unit),
      reason: reasonInWords(issue.reason, { unit }),
    })),
    ...leftOut.map(({ key, as, reason }) => ({
      key,
      atStart: '',
      atClose: '',
      counts: leftOutWord[as],
      reason: reasonInWords(reason, { unit }),
    })),
  ];
};

const leftOutWord: Record<SprintReport['leftOut'][number]['as'], string> = {
  'completed-outside': 'left out: done outside',
  unmapped: 'left out: not on the board',
  unknown: 'unknown',
};

const partsOf = (issue: SprintReport['perIssue'][number], unit: SprintReport['unit']): string => {
  const parts: [string, number][] = [
    ['committed', issue.committed],
    ['added', issue.added],
    ['removed', issue.removed],
    ['re-estimated', issue.change],
    ['completed', issue.completed],
    ['not completed', issue.notCompleted],
  ];
  const counted = parts.filter(([, value]) => value !== 0).map(([word, value]) => `${word} ${bare(value, unit)}`);
  return counted.length === 0 ? '0' : counted.join(', ');
};
