import { Inline, Link, Pressable, Text, xcss } from '@forge/react';
import React, { useContext } from 'react';
import { OpenIssueContext } from './open-issue';

/** An issue's key that opens the issue: over the page where that is offered, else in its place. */
export const IssueLink = ({ issueKey }: { readonly issueKey: string }) => {
  const open = useContext(OpenIssueContext);
  if (open === undefined) return <Link href={`/browse/${issueKey}`}>{issueKey}</Link>;
  return (
    <Inline alignBlock="center">
      <Pressable xcss={asText} onClick={() => open(issueKey)}>
        <Text color="color.link" maxLines={1}>
          {issueKey}
        </Text>
      </Pressable>
    </Inline>
  );
};

/** 24 pixels high at least (WCAG 2.5.8). */
const asText = xcss({
  backgroundColor: 'color.background.neutral.subtle',
  paddingBlock: 'space.025',
  paddingInline: 'space.0',
  minHeight: '24px',
});
