import { Inline, Link } from '@forge/react';
import React, { createContext, useContext } from 'react';
import { TextButton } from './text-button';

/** An issue's key that opens the issue: over the page where that is offered, else in its place. */
export const IssueLink = ({ issueKey }: { readonly issueKey: string }) => {
  const open = useContext(OpenIssueContext);
  if (open === undefined) return <Link href={`/browse/${issueKey}`}>{issueKey}</Link>;
  return (
    <Inline alignBlock="center">
      <TextButton text={issueKey} press={() => open(issueKey)} oneLine />
    </Inline>
  );
};

/** Opens an issue over the page. Undefined where an issue is opened as a page of its own. */
export const OpenIssueContext = createContext<((issueKey: string) => void) | undefined>(undefined);
