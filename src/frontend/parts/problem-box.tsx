import { SectionMessage, SectionMessageAction, Stack, Text } from '@forge/react';
import React from 'react';
import type { Problem } from '../../contract/answer';
import { problemSentence, problemTitle } from '../../contract/problem-messages';

/** A problem in one sentence, with the way on. */
export const ProblemBox = ({ problem, retry }: { readonly problem: Problem; readonly retry?: () => void }) => (
  <SectionMessage
    appearance={informing.has(problem.code) ? 'information' : 'error'}
    title={problemTitle(problem)}
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
