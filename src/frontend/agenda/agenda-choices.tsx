import { Inline, Box, Label, Select, xcss } from '@forge/react';
import React from 'react';
import type { AgendaRequest, ShownAgenda } from '../../contract/agenda-view';

const messages = {
  sprints: (sprints: number) => (sprints === 1 ? 'The next sprint' : `The next ${sprints} sprints`),
  minutes: (minutes: number) => `${minutes} minutes`,
  meeting: 'Time for the meeting',
};

/** How deep the meeting looks into the backlog and how long it is. */
export const AgendaChoices = (props: {
  readonly view: ShownAgenda;
  readonly busy: boolean;
  readonly choose: (choice: Pick<AgendaRequest, 'sprints' | 'minutes'>) => void;
}) => {
  const { view, busy, choose } = props;
  return (
    <Inline space="space.200" shouldWrap>
      <Box xcss={choiceBox}>
        <Label labelFor="agenda-depth">Look ahead</Label>
        <Select
          inputId="agenda-depth"
          isDisabled={busy}
          options={depths.map(depthOption)}
          value={depthOption(view.sprints)}
          onChange={({ value }: { value: number }) => choose({ sprints: value })}
        />
      </Box>
      <Box xcss={choiceBox}>
        <Label labelFor="agenda-minutes">{messages.meeting}</Label>
        <Select
          inputId="agenda-minutes"
          isDisabled={busy}
          options={meetingLengths.map(lengthOption)}
          value={lengthOption(view.minutes)}
          onChange={({ value }: { value: number }) => choose({ minutes: value })}
        />
      </Box>
    </Inline>
  );
};

const choiceBox = xcss({ minWidth: '180px' });

/** In sprints. */
const depths = Array.from({ length: 10 }, (_, index) => index + 1);

const depthOption = (sprints: number) => ({ value: sprints, label: messages.sprints(sprints) });

/** In minutes. */
const meetingLengths = [15, 30, 45, 60, 90, 120];

const lengthOption = (minutes: number) => ({ value: minutes, label: messages.minutes(minutes) });
