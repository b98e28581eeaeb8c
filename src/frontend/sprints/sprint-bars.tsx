import { Box, Inline, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import { sprintFigureNames } from '../../domain/sprints/sprint-figure-names';
import { commonNames } from '../../domain/wording/common-names';
import { inSentence } from '../../domain/wording/in-sentence';
import { MarkedBar, scaleOfBars, type Shade, ShadeSample } from '../parts/bars/bar-track';
import { barWords } from './figure-messages';
import { isUnknownSprint } from './table-figures';

type Props = {
  readonly sprints: readonly SprintFigures[];
  /** The velocity; absent where nobody knows it. */
  readonly mean: number | undefined;
};

/**
 * What each sprint committed and delivered as two bars on one scale with a mark at the mean, newest
 * first; nothing where nothing is known of any sprint.
 */
export const SprintBars = ({ sprints, mean }: Props) => {
  if (sprints.every(isUnknownSprint)) return null;
  const scale = scaleOfBars([...sprints.flatMap(({ committed, completed }) => [committed, completed]), mean ?? 0]);
  return (
    <Box xcss={picture}>
      <Stack space="space.100">
        <Legend hasMark={mean !== undefined} />
        {sprints.toReversed().map((sprint) => (
          <Stack key={sprint.sprint} space="space.025">
            <Inline space="space.100" alignBlock="baseline" shouldWrap>
              <Text weight="medium">{sprint.name}</Text>
              <Text size="small" color="color.text.subtle">
                {barWords(sprint)}
              </Text>
            </Inline>
            {isUnknownSprint(sprint) ? null : (
              <Stack space="space.0">
                <MarkedBar parts={[{ kind: 'light', amount: sprint.committed }]} scale={scale} mark={mean} thin />
                <MarkedBar parts={[{ kind: 'dark', amount: sprint.completed }]} scale={scale} mark={mean} thin />
              </Stack>
            )}
          </Stack>
        ))}
      </Stack>
    </Box>
  );
};

const picture = xcss({ width: '100%', maxWidth: '720px' });

const Legend = ({ hasMark }: { readonly hasMark: boolean }) => (
  <Inline space="space.150" rowSpace="space.050" alignBlock="center" shouldWrap>
    <LegendPart shade="light" text={inSentence(sprintFigureNames.committed)} />
    <LegendPart shade="dark" text={inSentence(sprintFigureNames.completed)} />
    {hasMark ? <LegendPart shade="mark" text={inSentence(commonNames.velocity)} /> : null}
  </Inline>
);

const LegendPart = ({ shade, text }: { readonly shade: Shade | 'mark'; readonly text: string }) => (
  <Inline space="space.050" alignBlock="center">
    <ShadeSample shade={shade} />
    <Text size="small">{text}</Text>
  </Inline>
);
