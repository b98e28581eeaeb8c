import { Box, Heading, Inline, Stack, Text, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { RunningSprintView } from '../../contract/sprints-view';
import { runningFigureNames, runningFigures, type RunningFigure } from '../../domain/sprints/running-figure-names';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import { amount } from '../../domain/wording/amount';
import { quantity } from '../../domain/wording/number';
import { invokeProjectPage } from '../invoke';
import { FillingIn } from '../parts/progress/filling-in';
import { useViewer } from '../parts/use-viewer';
import { FigureButton } from '../tables/figure-button';
import { FigureItemsModal } from './figure-items-modal';
import { figureValue } from './figure-messages';
import { runningMessages as messages } from './running-messages';
import { sprintItemColumns } from './sprint-item-columns';

type Props = {
  readonly boardId: number;
  readonly sprints: readonly RunningSprintView[];
  readonly reload: () => void;
};

/** The sprints that run: what is done, what is left, what came and went, each with its items. */
export const RunningSection = ({ boardId, sprints, reload }: Props) => (
  <Stack space="space.200">
    {sprints.map((sprint) => (
      <Stack key={sprint.sprint} space="space.075">
        <Heading as="h3" size="medium">
          {messages.heading}
        </Heading>
        <Text color="color.text.subtle">{messages.line(sprint)}</Text>
        {sprint.figures === undefined ? null : <Figures boardId={boardId} figures={sprint.figures} />}
        {sprint.counting === true ? <FillingIn text={messages.counting} share={0} reload={reload} /> : null}
      </Stack>
    ))}
  </Stack>
);

const Figures = ({ boardId, figures }: { readonly boardId: number; readonly figures: SprintFigures }) => {
  const [opened, setOpened] = useState<RunningFigure>();
  const { moment } = useViewer();
  return (
    <Stack space="space.075">
      <Inline space="space.200" rowSpace="space.100" shouldWrap>
        {runningFigures.map((figure) => (
          <Box key={figure} xcss={figureBox}>
            <Stack space="space.0">
              <Text size="small" weight="medium" color="color.text.subtle">
                {runningFigureNames[figure]}
              </Text>
              <FigureButton
                text={figureText(figures, figure)}
                items={figures.items[figure]}
                open={() => setOpened(figure)}
              />
            </Stack>
          </Box>
        ))}
      </Inline>
      <Text size="small" color="color.text.subtle">
        {[messages.counted(moment(figures.close)), ...(figures.partly ? [messages.partly] : [])].join(' ')}
      </Text>
      {opened === undefined ? null : (
        <FigureItemsModal
          title={messages.itemsTitle(figures.name, opened)}
          about={messages.about[opened]}
          columns={sprintItemColumns(figures.unit, moment, { isRunning: true })}
          load={() => invokeProjectPage('sprintItems', { boardId, sprintId: figures.sprint, figure: opened })}
          close={() => setOpened(undefined)}
        />
      )}
    </Stack>
  );
};

const figureBox = xcss({ width: '150px' });

const figureText = (figures: SprintFigures, figure: RunningFigure): string => {
  if (figure === 'unestimatedCommitted') return quantity(figures.items[figure], 'item');
  const value = figureValue(figures, figure);
  return typeof value === 'string' ? value : amount(figures[figure], figures.unit);
};
