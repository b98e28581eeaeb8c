import { SectionMessage, SectionMessageAction, Stack, Text } from '@forge/react';
import React from 'react';
import type { Problem } from '../../contract/answer';
import { problemSentence } from '../../contract/problem-messages';

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
