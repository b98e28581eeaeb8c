import { Inline, Spinner, Text, Button } from '@forge/react';
import React, { useRef, useEffect } from 'react';
import { problemSentence } from '../../contract/problem-messages';
import { invokeProjectPage } from '../invoke';
import { useLoaded } from '../parts/use-loaded';

/**
 * Replays the sprints that nobody has replayed yet, once, while the page stands there already, and
 * says so; what has come of it is `done`'s to show. A page that finds them still to be replayed
 * afterwards does not ask again by itself.
 */
export const ReplayNotice = (props: { readonly boardId: number | undefined; readonly done: () => void }) => {
  const { boardId } = props;
  const { loaded, reload } = useLoaded(() => invokeProjectPage('velocity', { boardId }));
  const told = useRef(false);
  useEffect(() => {
    if (loaded.state !== 'content' || told.current) return;
    told.current = true;
    props.done();
  });
  if (loaded.state === 'content') return null;
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      {loaded.state === 'loading' ? (
        <>
          <Spinner size="small" label="Replaying the last sprints" />
          <Text color="color.text.subtle">Replaying the last sprints …</Text>
        </>
      ) : (
        <>
          <Text>{`The last sprints could not be replayed, so the velocity may be missing. ${problemSentence(loaded.problem)}`}</Text>
          <Button spacing="compact" onClick={() => reload()}>
            Retry
          </Button>
        </>
      )}
    </Inline>
  );
};
