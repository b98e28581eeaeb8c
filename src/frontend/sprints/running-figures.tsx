import { Box, Inline, Stack, Text, xcss } from '@forge/react';
import React, { useState } from 'react';
import { atRisk, timePassed } from '../../domain/sprints/at-risk';
import { runningFigures, type RunningFigure } from '../../domain/sprints/running-figure-names';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import { bareAmount, unitLabel } from '../../domain/wording/amount';
import { invokeProjectPage } from '../invoke';
import { MarkedBar, scaleOfBars, ShadeSample } from '../parts/bars/bar-track';
import { useViewer } from '../parts/use-viewer';
import { FigureButton } from '../tables/figure-button';
import { FigureItemsModal } from './figure-items-modal';
import { figureText } from './figure-messages';
import { runningMessages as messages, type RunningName } from './running-messages';
import { runningItemColumns } from './sprint-item-columns';

type Props = {
  readonly boardId: number;
  readonly figures: SprintFigures;
  readonly end: number | undefined;
  readonly velocity: number | undefined;
};

/** A running sprint as a bar with a mark at an even pace, and its figures in one line. */
export const RunningFigures = (props: Props) => {
  const { boardId, figures, end } = props;
  const [opened, setOpened] = useState<RunningName>();
  const days = useViewer();
  const { completed: done, notCompleted: left, unit, close: now } = figures;
  const evenPace = end === undefined ? undefined : (done + left) * timePassed({ ...figures, end, now });
  return (
    <Stack space="space.100">
      {done + left <= 0 ? null : (
        <Box xcss={bar}>
          <MarkedBar
            parts={[
              { kind: 'dark', amount: done },
              { kind: 'light', amount: left },
            ]}
            scale={scaleOfBars([done + left])}
            mark={evenPace}
          />
        </Box>
      )}
      <Inline space="space.200" rowSpace="space.0" alignBlock="center" shouldWrap>
        {shownFigures(props).map(({ name, text, items }) => (
          <Inline key={name} space="space.075" alignBlock="center">
            <Text color="color.text.subtle">{messages.names[name]}</Text>
            <FigureButton text={text} items={items} open={() => setOpened(name)} />
          </Inline>
        ))}
        <Text color="color.text.subtle">{unitLabel(unit)}</Text>
      </Inline>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        {evenPace === undefined ? null : (
          <Inline space="space.050" alignBlock="center">
            <ShadeSample shade="mark" />
            <Text size="small">{messages.mark}</Text>
          </Inline>
        )}
        <Text size="small" color="color.text.subtle">
          {[messages.counted(days.moment(now)), ...(figures.partly ? [messages.partly] : [])].join(' ')}
        </Text>
      </Inline>
      {opened === undefined ? null : (
        <FigureItemsModal
          title={messages.itemsTitle(figures.name, opened)}
          about={messages.about[opened]}
          columns={runningItemColumns(figureOf(opened), unit, days)}
          load={() => invokeProjectPage('sprintItems', { boardId, sprintId: figures.sprint, figure: figureOf(opened) })}
          close={() => setOpened(undefined)}
        />
      )}
    </Stack>
  );
};

const bar = xcss({ width: '100%', maxWidth: '720px' });

type Shown = { readonly name: RunningName; readonly text: string; readonly items: number };

/** What is at risk stands behind what is left; what lacks an estimate only where there is such. */
const shownFigures = ({ figures, end, velocity }: Props): readonly Shown[] => {
  const { notCompleted: left, start, close: now, unit, items, complete } = figures;
  const risk =
    end === undefined || velocity === undefined || !complete
      ? undefined
      : bareAmount(atRisk({ left, start, end, now, velocity }), unit);
  return runningFigures
    .filter((figure) => figure !== 'unestimatedCommitted' || items[figure] > 0)
    .flatMap((figure): readonly Shown[] => [
      { name: figure, text: figureText(figures, figure), items: items[figure] },
      ...(figure !== 'notCompleted' || risk === undefined
        ? []
        : [{ name: 'atRisk', text: risk, items: risk === '0' ? 0 : items[figure] } as const]),
    ]);
};

/** What is at risk is some of what is left; which of its items, nobody can tell. */
const figureOf = (name: RunningName): RunningFigure => (name === 'atRisk' ? 'notCompleted' : name);
