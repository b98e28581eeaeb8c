import { Box, Button, Heading, Inline, Lozenge, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import type { FlowFigure, InProgressRow, WorkView } from '../../contract/flow-view';
import { dayMs } from '../../domain/arithmetic/day';
import { commonNames } from '../../domain/wording/common-names';
import { quantity } from '../../domain/wording/number';
import type { Column } from '../tables/column';
import { itemKeyColumn, summaryColumn } from '../tables/item-key-column';
import { TableWithCsv } from '../tables/table-with-csv';
import { inDays, leftOpen } from './flow-messages';

const messages = {
  median: (days: string) => `Median ${days}`,
  line: (days: string) => `85 % within ${days}`,
  of: (items: number) => `of ${quantity(items, 'finished item')}`,
  withoutStart: (items: number) => `${quantity(items, 'item')} finished without a start`,
  unknown: (items: number) => `${quantity(items, 'item')} of which nobody can tell`,
  all: (items: number) => `All ${items} in progress`,
  old: (items: number) => `${items} old`,
  waiting: 'Waits longest',
  oldTitle: 'old',
  none: 'Nothing is in progress. Move an item out of the first column when work on it begins.',
  noneWaits: 'Nothing waits.',
  partly: 'There is more in progress than is read here: the first 300 by key.',
};

type Props = {
  readonly work: WorkView;
  readonly withoutImports: boolean;
  readonly open: (figure: FlowFigure) => void;
};

/** Cycle time, what is in progress by its age, and what waits the longest in its column. */
export const WorkSection = (props: Props) => (
  <Stack space="space.300">
    <CycleTimePart {...props} />
    <InProgressPart {...props} />
  </Stack>
);

const CycleTimePart = ({ work, withoutImports, open }: Props) => {
  const { cycleTime } = work;
  const { withoutStart, unknown } = leftOpen(work, withoutImports);
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">
        {commonNames.cycleTime}
      </Heading>
      {'because' in cycleTime ? (
        <Text>{cycleTime.because}</Text>
      ) : (
        <Inline space="space.150" alignBlock="center" shouldWrap>
          <Text weight="medium">{messages.median(inDays(cycleTime.median))}</Text>
          <Text weight="medium">{messages.line(inDays(cycleTime.line))}</Text>
          <Opener text={messages.of(cycleTime.of)} open={() => open('cycle-time')} />
        </Inline>
      )}
      {withoutStart + unknown === 0 ? null : (
        <Inline space="space.100" rowSpace="space.050" shouldWrap>
          {withoutStart === 0 ? null : (
            <Opener text={messages.withoutStart(withoutStart)} open={() => open('without-start')} />
          )}
          {unknown === 0 ? null : <Opener text={messages.unknown(unknown)} open={() => open('unknown')} />}
        </Inline>
      )}
    </Stack>
  );
};

const InProgressPart = ({ work, open }: Props) => (
  <Stack space="space.150">
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Heading as="h3" size="small">
        {commonNames.workInProgress}
      </Heading>
      {work.inProgress === 0 ? null : <Opener text={messages.all(work.inProgress)} open={() => open('in-progress')} />}
      {(work.old ?? 0) === 0 ? null : <Opener text={messages.old(work.old ?? 0)} open={() => open('old')} />}
    </Inline>
    {work.partly ? <Text color="color.text.subtle">{messages.partly}</Text> : null}
    <TableWithCsv
      label={commonNames.workInProgress}
      columns={ageColumns(work.now)}
      rows={work.oldest}
      rowKey={({ key }) => key}
      empty={messages.none}
      rowsPerPage={10}
      wide
    />
    {work.waiting.length === 0 ? null : (
      <Stack space="space.100">
        <Heading as="h4" size="xsmall">
          {messages.waiting}
        </Heading>
        <TableWithCsv
          label={messages.waiting}
          columns={waitingColumns(work.now)}
          rows={work.waiting}
          rowKey={({ key }) => key}
          empty={messages.noneWaits}
          wide
        />
      </Stack>
    )}
  </Stack>
);

const Opener = ({ text, open }: { readonly text: string; readonly open: () => void }) => (
  <Box xcss={opener}>
    <Button spacing="compact" onClick={open}>
      {text}
    </Button>
  </Box>
);

const opener = xcss({ paddingBlock: 'space.025' });

type RowColumn = Column<InProgressRow>;

const columnName: RowColumn = { key: 'column', head: 'Column', value: ({ column }) => column };

const ageColumns = (now: number): readonly RowColumn[] => [
  itemKeyColumn,
  summaryColumn(40),
  {
    key: 'days',
    head: 'Days in progress',
    value: ({ startedAt }) => (now - startedAt) / dayMs,
    order: ({ startedAt }) => now - startedAt,
  },
  {
    key: 'old',
    head: '85 %',
    value: ({ old }) => (old ? messages.oldTitle : ''),
    show: ({ old }) => (old ? <Lozenge appearance="moved">{messages.oldTitle}</Lozenge> : <Text>{''}</Text>),
  },
  columnName,
];

const waitingColumns = (now: number): readonly RowColumn[] => [
  itemKeyColumn,
  summaryColumn(40),
  columnName,
  {
    key: 'waits',
    head: 'Days in the column',
    value: ({ inColumnSince }) => (inColumnSince === undefined ? null : (now - inColumnSince) / dayMs),
    order: ({ inColumnSince = now }) => now - inColumnSince,
  },
];
