import { Inline, Spinner, Text } from '@forge/react';
import React, { type ReactNode } from 'react';
import { ProblemBox } from './problem-box';
import type { Loaded } from './use-loaded';

/**
 * Around every surface: what it shows while it loads, when something stands in the way, and its
 * content.
 */
export const Screen = <T,>(props: {
  readonly loaded: Loaded<T>;
  /** What is being done, for people who wait: "Reading the backlog". */
  readonly waitingFor: string;
  readonly retry: () => void;
  readonly children: (value: T, refreshing: boolean) => ReactNode;
}) => {
  const { loaded, waitingFor, retry, children } = props;
  if (loaded.state === 'loading')
    return (
      <Inline space="space.100" alignBlock="center">
        <Spinner size="medium" label={waitingFor} />
        <Text color="color.text.subtle">{waitingFor} …</Text>
      </Inline>
    );
  if (loaded.state === 'problem') return <ProblemBox problem={loaded.problem} retry={retry} />;
  return <>{children(loaded.value, loaded.refreshing)}</>;
};
