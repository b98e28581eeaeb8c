import { Heading, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { FlowFigure, WorkView } from '../../contract/flow-view';
import { commonNames } from '../../domain/wording/common-names';
import { quantity } from '../../domain/wording/number';
import { inDays, leftOpen } from './flow-messages';
import { Opener } from './opener';

const messages = {
  median: (days: string) => `Median ${days}`,
  line: (days: string) => `85 % within ${days}`,
  of: (items: number) => `of ${quantity(items, 'finished item')}`,
  withoutStart: (items: number) => `${quantity(items, 'item')} finished without a start`,
  unknown: (items: number) => `${quantity(items, 'item')} of which nobody can tell`,
};

/** How long finished items took, with the items, and those of which that is not known. */
export const CycleTimeSection = (props: {
  readonly work: WorkView;
  readonly withoutImports: boolean;
  readonly open: (figure: FlowFigure) => void;
}) => {
  const { work, open } = props;
  const { cycleTime } = work;
  const { withoutStart, unknown } = leftOpen(work, props.withoutImports);
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
