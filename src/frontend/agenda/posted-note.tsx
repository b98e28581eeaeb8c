import { SectionMessage, Inline, Text } from '@forge/react';
import React from 'react';
import { IssueLink } from '../parts/issue-link';
import { ProblemBox } from '../parts/problem-box';
import type { Posting } from './use-posting';

/** What came of the last thing done with an agenda. */
export const PostedNote = ({ posting: { result, problem } }: { readonly posting: Posting }) => {
  if (problem !== undefined) return <ProblemBox problem={problem} />;
  if (result === undefined) return null;
  return (
    <SectionMessage appearance="success">
      <Inline space="space.050" alignBlock="center" shouldWrap>
        <Text>{result.sentence}</Text>
        {result.issueKey === undefined ? null : <IssueLink issueKey={result.issueKey} />}
      </Inline>
    </SectionMessage>
  );
};
