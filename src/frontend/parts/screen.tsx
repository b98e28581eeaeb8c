import { Box, Inline, Spinner, Text, xcss } from '@forge/react';
import React, { type ReactNode } from 'react';
import { ProblemBox } from './problem-box';
import type { Loaded } from './use-loaded';

/**
 * A surface while it loads, with a problem in its way, or with its content, which stays where it
 * could not be read again.
 */
export const Screen = <T,>(props: {
  readonly loaded: Loaded<T>;
  /** What is being done, for people who wait: "Reading the backlog". */
  readonly waitingFor: string;
  readonly retry: () => void;
  readonly children: (value: T, refreshing: boolean) => ReactNode;
}) => {
  const { loaded, waitingFor, retry, children } = props;
  if (loaded.state === 'loading') return <WaitingLine waitingFor={waitingFor} />;
  if (loaded.state === 'problem') return <ProblemBox problem={loaded.problem} retry={retry} />;
  // The tree keeps its shape, so that nothing that stands below starts anew with a problem.
  return (
    <>
      {loaded.problem === undefined ? null : (
        <Box xcss={above}>
          <ProblemBox problem={loaded.problem} retry={retry} />
        </Box>
      )}
      {children(loaded.value, loaded.refreshing)}
    </>
  );
};

const above = xcss({ width: '100%', paddingBlockEnd: 'space.200' });

/** "Reading the backlog …", with a spinner. */
export const WaitingLine = ({ waitingFor }: { readonly waitingFor: string }) => (
  <Inline space="space.100" alignBlock="center">
    <Spinner size="medium" label={waitingFor} />
    <Text color="color.text.subtle">{`${waitingFor} …`}</Text>
  </Inline>
);
