import { Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { ListedTarget } from '../../contract/forecast-view';
import type { DatedTarget } from '../../domain/forecast/date-targets';
import type { WhenDone } from '../../domain/forecast/when-each-done';
import { MarkedBar, scaleOfBars, ShadeSample } from '../parts/bars/bar-track';
import { KeyLink } from '../tables/item-key-column';
import { OneLine } from '../tables/one-line';
import { messages } from './forecast-messages';
import { targetValue } from './forecast-targets';

type Row = DatedTarget<ListedTarget>;

/** As many as are seen at a glance; the table has all of them. */
const mostShown = 9;

/** How far away each epic and version is: to the date at 50 %, and lighter to that at 85 %. */
export const DatedBars = ({
  rows,
  dateOf,
}: {
  readonly rows: readonly Row[];
  readonly dateOf: (when: WhenDone) => string;
}) => {
  const shown = rows.slice(0, mostShown);
  const scale = scaleOfBars(shown.map(({ at85 }) => periodsOf(at85) ?? 0));
  return (
    <Stack space="space.075">
      <Inline space="space.150" alignBlock="center" shouldWrap>
        <LegendPart shade="dark" text={messages.promisedAt(50)} />
        <LegendPart shade="light" text={messages.promisedAt(85)} />
      </Inline>
      {shown.map((row) => (
        <Stack key={targetValue(row.target.target)} space="space.025">
          <Inline space="space.100" alignBlock="baseline" spread="space-between">
            <Name row={row} />
            <OneLine text={dateOf(row.at85)} />
          </Inline>
          <Bar row={row} scale={scale} />
        </Stack>
      ))}
    </Stack>
  );
};

const LegendPart = ({ shade, text }: { readonly shade: 'dark' | 'light'; readonly text: string }) => (
  <Inline space="space.050" alignBlock="center">
    <ShadeSample shade={shade} />
    <Text size="small">{text}</Text>
  </Inline>
);

const Name = ({ row }: { readonly row: Row }) => {
  const { target, name } = row.target;
  return target.kind === 'version' ? (
    <Text>{name}</Text>
  ) : (
    <Inline space="space.075" alignBlock="baseline">
      <KeyLink issueKey={target.key} />
      <Text maxLines={1}>{name}</Text>
    </Inline>
  );
};

const Bar = ({ row, scale }: { readonly row: Row; readonly scale: number }) => {
  const sure = periodsOf(row.at85);
  if (sure === undefined) return null;
  const even = Math.min(sure, periodsOf(row.at50) ?? 0);
  return (
    <MarkedBar
      parts={[
        { kind: 'dark', amount: even },
        { kind: 'light', amount: sure - even },
      ]}
      scale={scale}
      thin
    />
  );
};

const periodsOf = (when: WhenDone): number | undefined => ('periods' in when ? when.periods : undefined);
