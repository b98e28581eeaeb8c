import { Link } from '@forge/react';
import React from 'react';

/** An issue's key that opens the issue in Jira. */
export const IssueLink = ({ issueKey }: { readonly issueKey: string }) => (
  <Link href={`/browse/${issueKey}`}>{issueKey}</Link>
);
