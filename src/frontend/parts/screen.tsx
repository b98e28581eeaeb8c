import { Inline, SectionMessage, SectionMessageAction, Spinner, Stack, Text } from '@forge/react';
import React, { type ReactNode } from 'react';
import { problemSentence, type Problem } from '../../contract/answer';
import type { Loaded } from './use-loaded';

/** Around every surface: what it shows while it loads, when something stands in the way, and its content. */
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

/** A problem in one sentence, with the way on. */
export const ProblemBox = ({ problem, retry }: { readonly problem: Problem; readonly retry?: () => void }) => (
  <SectionMessage
    appearance={informing.has(problem.code) ? 'information' : 'error'}
    title={titles[problem.code]}
    {...(retry === undefined
      ? {}
      : {
          actions: [
            <SectionMessageAction key="retry" onClick={retry}>
              Retry
            </SectionMessageAction>,
          ],
        })}
  >
    <Stack space="space.050">
      <Text>{problemSentence(problem)}</Text>
    </Stack>
  </SectionMessage>
);

/** Nothing failed: the answer is no. */
const informing: ReadonlySet<Problem['code']> = new Set([
  'not-allowed',
  'not-visible',
  'not-editable',
  'not-fixed',
  'not-held',
  'not-posted',
  'maybe-posted',
  'being-read',
]);

const titles: Record<Problem['code'], string> = {
  'not-visible': 'Nothing to show here',
  'not-allowed': 'For Jira administrators',
  'not-editable': 'Nothing changed',
  'not-fixed': 'Nothing changed',
  'not-allowed-in-project': 'For project administrators',
  'not-held': 'Not kept',
  'not-posted': 'Not posted',
  'maybe-posted': 'Posted or not?',
  'not-saved-invalid': 'Not saved',
  'not-saved-conflict': 'Not saved',
  'not-previewed': 'No preview',
  'not-imported': 'Not imported',
  'bad-request': 'Not understood',
  'jira-unavailable': 'Jira does not answer',
  'jira-busy': 'Jira is busy',
  'jira-refused': 'Jira refused',
  'being-read': 'Being read',
  'storage-unavailable': 'Storage does not answer',
  unexpected: 'Something went wrong',
};
