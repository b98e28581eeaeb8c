import { Heading, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { RunningSprintView } from '../../contract/sprints-view';
import { FillingIn } from '../parts/progress/filling-in';
import { RunningFigures } from './running-figures';
import { runningMessages as messages } from './running-messages';

type Props = {
  readonly boardId: number;
  readonly sprints: readonly RunningSprintView[];
  /** What the team delivers in a sprint; absent where nobody knows. */
  readonly velocity: number | undefined;
  readonly reload: () => void;
};

/** The sprints that run: what is done, what was added, what is at risk, each with its items. */
export const RunningSection = ({ boardId, sprints, velocity, reload }: Props) => (
  <Stack space="space.200">
    {sprints.map((sprint) => (
      <Stack key={sprint.sprint} space="space.075">
        <Inline space="space.100" alignBlock="baseline" shouldWrap>
          <Heading as="h3" size="medium">
            {messages.heading}
          </Heading>
          <Text color="color.text.subtle">{messages.line(sprint)}</Text>
        </Inline>
        {sprint.figures === undefined ? null : (
          <RunningFigures boardId={boardId} figures={sprint.figures} end={sprint.end} velocity={velocity} />
        )}
        {sprint.counting === true ? <FillingIn text={messages.counting} share={0} reload={reload} /> : null}
      </Stack>
    ))}
  </Stack>
);
