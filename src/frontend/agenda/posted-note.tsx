import { SectionMessage, Inline, Text } from '@forge/react';
import React from 'react';
import { IssueLink } from '../parts/issue-link';
import { ProblemBox } from '../parts/problem-box';
import type { Posting } from './use-posting';

/** What came of the last thing done with an agenda. */
export const PostedNote = ({ posting: { done, problem } }: { readonly posting: Posting }) => {
  if (problem !== undefined) return <ProblemBox problem={problem} />;
  if (done === undefined) return null;
  return (
    <SectionMessage appearance="success">
      <Inline space="space.050" alignBlock="center" shouldWrap>
        <Text>{done.words}</Text>
        {done.issueKey === undefined ? null : <IssueLink issueKey={done.issueKey} />}
      </Inline>
    </SectionMessage>
  );
};
