import { Button, Inline, Text } from '@forge/react';
import React from 'react';
import type { ShownAgenda } from '../../contract/agenda-view';
import { lengthOf } from '../../domain/agenda/agenda';
import { quantity } from '../../domain/wording/number';

const messages = {
  free: (minutes: number) => `${quantity(minutes, 'minute')} free.`,
  takeMore: (period: ShownAgenda['period']) => `Look one ${period} further`,
};

/** How deep an agenda may look. */
const deepest = 10;

/** Minutes that the agenda leaves free, offered for what comes next. */
export const FreeMinutes = (props: {
  readonly view: ShownAgenda;
  readonly busy: boolean;
  readonly takeMore: () => void;
}) => {
  const { view, busy, takeMore } = props;
  const free = view.minutes - lengthOf(view);
  if (view.beyond === 0 || view.sprints >= deepest || free < view.pace.minutesAnItem) return null;
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Text>{messages.free(free)}</Text>
      <Button spacing="compact" isDisabled={busy} onClick={takeMore}>
        {messages.takeMore(view.period)}
      </Button>
    </Inline>
  );
};
