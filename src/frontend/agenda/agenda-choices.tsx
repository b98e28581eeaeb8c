import { Inline, Box, Label, Select, xcss } from '@forge/react';
import React from 'react';
import type { AgendaRequest, ShownAgenda } from '../../contract/agenda-view';
import { quantity } from '../../domain/wording/number';

const messages = {
  ahead: (count: number, period: ShownAgenda['period']) => quantity(count, period),
  minutes: (minutes: number) => `${minutes} minutes`,
  meeting: 'Meeting',
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
          options={depths.map((depth) => depthOption(depth, view.period))}
          value={depthOption(view.sprints, view.period)}
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

const choiceBox = xcss({ minWidth: '140px' });

/** In sprints or weeks. */
const depths = Array.from({ length: 10 }, (_, index) => index + 1);

const depthOption = (depth: number, period: ShownAgenda['period']) => ({
  value: depth,
  label: messages.ahead(depth, period),
});

/** In minutes. */
const meetingLengths = [15, 30, 45, 60, 90, 120];

const lengthOption = (minutes: number) => ({ value: minutes, label: messages.minutes(minutes) });
