import { Inline, Box, Label, Select, xcss } from '@forge/react';
import React from 'react';
import type { AgendaRequest, ShownAgenda } from '../../contract/agenda-view';

type Choice = Pick<AgendaRequest, 'sprints' | 'minutes'>;

/** How deep the meeting looks into the backlog and how long it is. */
export const AgendaChoices = (props: {
  readonly view: ShownAgenda;
  readonly busy: boolean;
  readonly choose: (chosen: Choice) => void;
}) => {
  const { view, busy, choose } = props;
  return (
    <Inline space="space.200" shouldWrap>
      <Box xcss={choice}>
        <Label labelFor="agenda-depth">Look ahead</Label>
        <Select
          inputId="agenda-depth"
          isDisabled={busy}
          options={depths.map(depth)}
          value={depth(view.sprints)}
          onChange={({ value }: { value: number }) => choose({ sprints: value })}
        />
      </Box>
      <Box xcss={choice}>
        <Label labelFor="agenda-minutes">Time for the meeting</Label>
        <Select
          inputId="agenda-minutes"
          isDisabled={busy}
          options={lengths.map(length)}
          value={length(view.minutes)}
          onChange={({ value }: { value: number }) => choose({ minutes: value })}
        />
      </Box>
    </Inline>
  );
};

const choice = xcss({ minWidth: '180px' });

const depths = Array.from({ length: 10 }, (_, index) => index + 1);

const depth = (sprints: number) => ({
  value: sprints,
  label: sprints === 1 ? 'The next sprint' : `The next ${sprints} sprints`,
});

const lengths = [15, 30, 45, 60, 90, 120];

const length = (minutes: number) => ({ value: minutes, label: `${minutes} minutes` });
