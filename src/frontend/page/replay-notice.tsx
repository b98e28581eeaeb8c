import { Inline, Spinner, Text } from '@forge/react';
import React, { useState } from 'react';
import { quantity } from '../../domain/wording/number';
import { invokeProjectPage } from '../invoke';
import { callAnswer } from '../parts/call-answer';
import { LookAgain } from '../parts/progress/look-again';
import { useLatest } from '../parts/use-latest';
import { usePolling } from '../parts/progress/use-polling';

const messages = {
  replaying: 'Replaying the last sprints',
  left: (sprints: number) => `Replaying the last sprints, ${quantity(sprints, 'sprint')} to go`,
};

/**
 * Says that sprints are being replayed in the background, while the page stands there. `done` loads
 * the page again with what has come of it.
 */
export const ReplayNotice = (props: { readonly boardId: number | undefined; readonly done: () => void }) => {
  const [left, setLeft] = useState<number>();
  const latest = useLatest(props);
  const { gaveUp, startOver } = usePolling(async (isStopped) => {
    const answer = await callAnswer(() => invokeProjectPage('replayProgress', { boardId: latest.current.boardId }));
    if (isStopped() || !answer.ok) return;
    if (answer.value === null) latest.current.done();
    else setLeft(answer.value.left);
  });
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      {gaveUp ? null : <Spinner size="small" label={messages.replaying} />}
      <Text color="color.text.subtle">{`${left === undefined ? messages.replaying : messages.left(left)} …`}</Text>
      {gaveUp ? <LookAgain look={startOver} /> : null}
    </Inline>
  );
};
