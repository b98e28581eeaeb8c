import { Inline, Spinner, Text, Button } from '@forge/react';
import React, { useRef, useEffect } from 'react';
import type { Problem } from '../../contract/answer';
import { problemSentence } from '../../contract/problem-messages';
import { invokeProjectPage } from '../invoke';
import { useLoaded } from '../parts/use-loaded';

const messages = {
  replaying: 'Replaying the last sprints',
  notReplayed: (problem: Problem) =>
    `The last sprints could not be replayed, so the velocity may be missing. ${problemSentence(problem)}`,
};

/**
 * Replays the sprints that nobody has replayed yet, once, and says so while the page stands there.
 * `done` shows what has come of it.
 */
export const ReplayNotice = (props: { readonly boardId: number | undefined; readonly done: () => void }) => {
  const { boardId, done } = props;
  const { loaded, reload } = useLoaded(() => invokeProjectPage('velocity', { boardId }));
  const isOver = useRef(false);
  useEffect(() => {
    if (loaded.state !== 'content' || isOver.current) return;
    isOver.current = true;
    done();
  });
  if (loaded.state === 'content') return null;
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      {loaded.state === 'loading' ? (
        <>
          <Spinner size="small" label={messages.replaying} />
          <Text color="color.text.subtle">{`${messages.replaying} …`}</Text>
        </>
      ) : (
        <>
          <Text>{messages.notReplayed(loaded.problem)}</Text>
          <Button spacing="compact" onClick={() => reload()}>
            Retry
          </Button>
        </>
      )}
    </Inline>
  );
};
