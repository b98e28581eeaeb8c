import { SectionMessage, SectionMessageAction, Stack, Text } from '@forge/react';
import React from 'react';
import type { Problem } from '../../contract/answer';
import { isFinal, problemSentence, problemTitle } from '../../contract/problem-messages';

/** A problem in one sentence, with the way on where trying again can help. */
export const ProblemBox = (props: { readonly problem: Problem; readonly retry?: (() => void) | undefined }) => {
  const { problem, retry } = props;
  return (
    <SectionMessage
      appearance={refusals.has(problem.code) ? 'information' : 'error'}
      title={problemTitle(problem)}
      {...(retry === undefined || isFinal(problem) ? {} : { actions: [retryAction(problem, retry)] })}
    >
      <Stack space="space.050">
        <Text>{problemSentence(problem)}</Text>
      </Stack>
    </SectionMessage>
  );
};

const retryAction = ({ code }: Problem, retry: () => void) => (
  <SectionMessageAction key="retry" onClick={retry}>
    {code === 'not-seen-yet' ? 'Look again' : 'Retry'}
  </SectionMessageAction>
);

/** Nothing failed: the answer is no. */
const refusals: ReadonlySet<Problem['code']> = new Set([
  'not-allowed',
  'not-visible',
  'not-editable',
  'not-fixed',
  'not-held',
  'not-posted',
  'maybe-posted',
  'not-seen-yet',
  'being-read',
]);
