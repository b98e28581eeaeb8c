import { Stack, Inline, Heading, Lozenge, Text, ProgressBar } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../contract/issue-view';
import { quantity } from '../../domain/wording/number';
import { bandAppearance, bandNames } from '../parts/band-names';

/** The score with its band, and what stands between the item and ready. */
export const ReadinessHeadline = ({ issue }: { readonly issue: IssueView }) => {
  const { readiness } = issue;
  return (
    <Stack space="space.100">
      <Inline space="space.150" alignBlock="center" shouldWrap>
        {readiness.score === null ? null : (
          <Heading as="h3" size="large">
            {String(readiness.score)}
          </Heading>
        )}
        <Lozenge appearance={bandAppearance[readiness.band]}>{bandNames[readiness.band]}</Lozenge>
        <Text color="color.text.subtle">{whatIsNeeded(issue)}</Text>
      </Inline>
      {readiness.score === null ? null : (
        <ProgressBar
          value={readiness.score / 100}
          appearance={readiness.ready ? 'success' : 'default'}
          ariaLabel={`Readiness ${readiness.score} of 100, ready from ${issue.readyFrom}`}
        />
      )}
    </Stack>
  );
};

const whatIsNeeded = ({ readiness, readyFrom, done, typeName }: IssueView): string => {
  if (readiness.score === null) return `No check applies to this ${typeName}, so it gets no score.`;
  const open = readiness.findings.filter(({ required, result }) => required && result === 'fail').length;
  const unknown = readiness.findings.filter(({ required, result }) => required && result === 'unknown').length;
  const parts = [
    done ? 'done already; this is how it was written down' : undefined,
    readiness.ready || readiness.score >= readyFrom ? undefined : `ready from ${readyFrom}`,
    open === 0 ? undefined : `${quantity(open, 'required check')} open`,
    unknown === 0 ? undefined : `${quantity(unknown, 'required check')} cannot be told`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? `of 100, ready from ${readyFrom}` : `of 100 · ${parts.join(' · ')}`;
};
