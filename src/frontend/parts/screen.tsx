import { Inline, Spinner, Text } from '@forge/react';
import React, { type ReactNode } from 'react';
import { ProblemBox } from './problem-box';
import type { Loaded } from './use-loaded';

/** A surface while it loads, with a problem in its way, or with its content. */
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
  return <>{children(loaded.value, loaded.refreshing)}</>;
};

/** "Reading the backlog …", with a spinner. */
export const WaitingLine = ({ waitingFor }: { readonly waitingFor: string }) => (
  <Inline space="space.100" alignBlock="center">
    <Spinner size="medium" label={waitingFor} />
    <Text color="color.text.subtle">{`${waitingFor} …`}</Text>
  </Inline>
);
