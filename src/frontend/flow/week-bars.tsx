import { Box, Inline, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import type { WeekFigures } from '../../contract/flow-view';
import { commonNames } from '../../domain/wording/common-names';
import { inSentence } from '../../domain/wording/in-sentence';
import { MarkedBar, scaleOfBars, ShadeSample } from '../parts/bars/bar-track';
import { useViewer } from '../parts/use-viewer';
import { FigureButton } from '../tables/figure-button';

/** What was finished in each week as a bar with a mark at the mean, newest first; each opens. */
export const WeekBars = (props: {
  readonly weeks: readonly WeekFigures[];
  readonly mean: number;
  readonly open: (week: WeekFigures) => void;
}) => {
  const { weeks, mean, open } = props;
  const { dayInUtc } = useViewer();
  const scale = scaleOfBars([...weeks.map(({ finished }) => finished), mean]);
  return (
    <Box xcss={picture}>
      <Stack space="space.025">
        <Inline space="space.075" alignBlock="center">
          <ShadeSample shade="mark" />
          <Text size="small">{inSentence(commonNames.throughput)}</Text>
        </Inline>
        {weeks.toReversed().map((week) => (
          <Inline key={week.from} space="space.100" alignBlock="center">
            <Box xcss={name}>
              <Text size="small">{dayInUtc(week.from)}</Text>
            </Box>
            <Box xcss={number}>
              <FigureButton text={String(week.finished)} items={week.finished} open={() => open(week)} />
            </Box>
            <Box xcss={track}>
              <MarkedBar parts={[{ kind: 'dark', amount: week.finished }]} scale={scale} mark={mean} />
            </Box>
          </Inline>
        ))}
      </Stack>
    </Box>
  );
};

const picture = xcss({ width: '100%', maxWidth: '720px' });

const name = xcss({ width: '100px', minWidth: '100px' });

const number = xcss({ width: '32px', minWidth: '32px' });

const track = xcss({ width: '100%' });
