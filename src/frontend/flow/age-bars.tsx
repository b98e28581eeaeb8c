import { Box, Inline, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import type { InProgressRow, WorkView } from '../../contract/flow-view';
import { MarkedBar, scaleOfBars, ShadeSample } from '../parts/bars/bar-track';
import { KeyLink } from '../tables/item-key-column';
import { inDays } from './flow-messages';

const messages = {
  line: (days: string) => `85 % of the finished took at most ${days}`,
  older: 'older',
  age: (days: string, column: string) => `${days} · ${column}`,
};

/** As many as are seen at a glance; the table has more. */
const mostShown = 8;

/** The oldest work in progress as bars of days with a mark at the line that 85 % kept within. */
export const AgeBars = ({ work }: { readonly work: WorkView }) => {
  const { now, cycleTime } = work;
  const rows = work.oldest.slice(0, mostShown);
  const line = 'because' in cycleTime ? undefined : cycleTime.line;
  const scale = scaleOfBars([...rows.map(({ startedAt }) => now - startedAt), line ?? 0]);
  return (
    <Box xcss={picture}>
      <Stack space="space.100">
        {line === undefined ? null : (
          <Inline space="space.150" rowSpace="space.050" alignBlock="center" shouldWrap>
            <Inline space="space.075" alignBlock="center">
              <ShadeSample shade="mark" />
              <Text size="small">{messages.line(inDays(line))}</Text>
            </Inline>
            <Inline space="space.050" alignBlock="center">
              <ShadeSample shade="warning" />
              <Text size="small">{messages.older}</Text>
            </Inline>
          </Inline>
        )}
        {rows.map((row) => (
          <AgeBar key={row.key} row={row} age={now - row.startedAt} line={line} scale={scale} />
        ))}
      </Stack>
    </Box>
  );
};

const picture = xcss({ width: '100%', maxWidth: '720px' });

const AgeBar = (props: {
  readonly row: InProgressRow;
  readonly age: number;
  readonly line: number | undefined;
  readonly scale: number;
}) => {
  const { row, age, line = age, scale } = props;
  return (
    <Stack space="space.025">
      <Inline space="space.100" alignBlock="baseline" shouldWrap>
        <Inline space="space.075" alignBlock="baseline">
          <KeyLink issueKey={row.key} />
          <Text maxLines={1}>{row.summary}</Text>
        </Inline>
        <Text size="small" color="color.text.subtle">
          {messages.age(inDays(age), row.column)}
        </Text>
      </Inline>
      <MarkedBar
        parts={[
          { kind: 'light', amount: Math.min(age, line) },
          { kind: 'warning', amount: Math.max(0, age - line) },
        ]}
        scale={scale}
        mark={props.line}
      />
    </Stack>
  );
};
