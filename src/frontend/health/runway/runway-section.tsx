import { Box, Heading, Inline, Stack, Text, xcss } from '@forge/react';
import React, { type ReactNode } from 'react';
import type { NamedBar, RunningBar, RunwayView } from '../../../contract/runway-view';
import type { BandShares } from '../../../domain/backlog/runway/runway';
import { runwayNames } from '../../../domain/backlog/runway/runway-names';
import { bandNames } from '../../../domain/readiness/band-names';
import { type Band, bands } from '../../../domain/readiness/readiness';
import { inSentence } from '../../../domain/wording/in-sentence';
import { MarkedBar, ShadeSample } from '../../parts/bars/bar-track';
import { Folded } from '../../parts/folds/folded';
import { messages } from './runway-messages';
import { RunwayTable } from './runway-table';

/** How far the ready work reaches: a bar a sprint or a week on one scale, and a table of it. */
export const RunwaySection = ({ runway }: { readonly runway: RunwayView }) => {
  const { running = [], bars } = runway;
  if (running.length + bars.length === 0) return null;
  return (
    <Stack space="space.100">
      <Inline space="space.200" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Heading as="h3" size="small">
          {messages.title}
        </Heading>
        <Legend runway={runway} />
      </Inline>
      {running.map((bar) => (
        <RunningRow key={bar.sprint} runway={runway} bar={bar} />
      ))}
      {nearest(bars).map((bar) => (
        <BarRow key={nameOf(bar, runway)} runway={runway} bar={bar} />
      ))}
      <Folded show={messages.showTable} hide={messages.hideTable} name="runway">
        {() => <RunwayTable runway={runway} />}
      </Folded>
    </Stack>
  );
};

/** What comes soon is seen; the bars further off stand in the table. */
const nearest = (bars: readonly NamedBar[]): readonly NamedBar[] => {
  const ahead = bars.filter(hasTrack).slice(0, mostBars);
  return bars.filter((bar) => !hasTrack(bar) || ahead.includes(bar));
};

const mostBars = 3;

const Legend = ({ runway }: { readonly runway: RunwayView }) => {
  const { running = [], bars } = runway;
  const shares: readonly BandShares[] = nearest(bars).filter(hasTrack);
  const shown = bands.filter((band) => shares.some((share) => share.bands[band].items > 0));
  const kinds: readonly ('done' | 'light' | Band)[] = [
    ...(running.length > 0 ? (['done', 'light'] as const) : []),
    ...shown,
  ];
  return (
    <>
      {kinds.map((kind) => (
        <Inline key={kind} space="space.050" alignBlock="center">
          <ShadeSample shade={kind} />
          <Text size="small">{nameOfKind(kind)}</Text>
        </Inline>
      ))}
      <Inline space="space.050" alignBlock="center">
        {'because' in runway.pace ? null : <ShadeSample shade="mark" />}
        <Text size="small" color="color.text.subtle">
          {messages.pace(runway)}
        </Text>
      </Inline>
    </>
  );
};

const nameOfKind = (kind: 'done' | 'light' | Band): string => {
  if (kind === 'done') return messages.done;
  return kind === 'light' ? messages.left : inSentence(bandNames[kind]);
};

const nameOf = (bar: NamedBar, { pace, period }: RunwayView): string =>
  runwayNames.bar(bar, { isCut: !('because' in pace), period });

const RunningRow = ({ runway, bar }: { readonly runway: RunwayView; readonly bar: RunningBar }) => (
  <Row name={runwayNames.running(bar.name)} words={messages.running(bar, runway.unit)}>
    <MarkedBar
      parts={[
        { kind: 'done', amount: bar.done.amount },
        { kind: 'light', amount: bar.left.amount },
      ]}
      scale={scaleOf(runway)}
      mark={paceOf(runway)}
    />
  </Row>
);

/** What is in progress or later has no bar: beside a week's worth it would be far too long. */
const BarRow = ({ runway, bar }: { readonly runway: RunwayView; readonly bar: NamedBar }) => (
  <Row name={nameOf(bar, runway)} words={messages.bar(bar, runway)}>
    {hasTrack(bar) ? <MarkedBar parts={bandParts(bar)} scale={scaleOf(runway)} mark={paceOf(runway)} /> : null}
  </Row>
);

const hasTrack = ({ at }: NamedBar): boolean => at !== 'later' && at !== 'started';

const Row = (props: { readonly name: string; readonly words: string; readonly children: ReactNode }) => (
  <Inline space="space.150" rowSpace="space.025" alignBlock="center" shouldWrap>
    <Box xcss={nameWidth}>
      <Text maxLines={1}>{props.name}</Text>
    </Box>
    {props.children === null ? null : <Box xcss={trackWidth}>{props.children}</Box>}
    <Text size="small">{props.words}</Text>
  </Inline>
);

const nameWidth = xcss({ width: '180px' });

const trackWidth = xcss({ width: '560px', maxWidth: '100%' });

const bandParts = ({ bands: shares }: BandShares) => bands.map((band) => ({ kind: band, amount: shares[band].amount }));

const paceOf = ({ pace }: RunwayView): number | undefined => ('because' in pace ? undefined : pace.amount);

/** The longest bar, or the pace where that is more. */
const scaleOf = (runway: RunwayView): number => {
  const { running = [], bars } = runway;
  const lengths = [...running.map(({ all }) => all.amount), ...bars.filter(hasTrack).map(({ amount }) => amount)];
  return Math.max(...lengths, (paceOf(runway) ?? 0) * roomBehindMark, 1e-9);
};

/** So that the mark does not stand at the very end. */
const roomBehindMark = 1.1;
