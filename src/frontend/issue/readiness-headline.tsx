import { Stack, Inline, Heading, Lozenge, Text, ProgressBar } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../contract/issue-view';
import { sortFindings } from '../../domain/readiness/sort-findings';
import { quantity } from '../../domain/wording/number';
import { bandNames } from '../../domain/readiness/band-names';
import { bandAppearance } from '../parts/band-appearance';

/** What is said of a readiness. */
export const readinessMessages = {
  bar: (score: number, readyFrom: number) => `Readiness ${score} of 100, ready from ${readyFrom}`,
  notScored: (typeName: string) => `No check applies to this ${typeName}, so it gets no score.`,
  done: 'done already; this is how it was written down',
  readyFrom: (score: number) => `ready from ${score}`,
  failed: (checks: number) => `${quantity(checks, 'required check')} open`,
  unknown: (checks: number) => `${quantity(checks, 'required check')} cannot be told`,
  nothingNeeded: (readyFrom: number) => `of 100, ready from ${readyFrom}`,
  needed: (needs: readonly string[]) => `of 100 · ${needs.join(' · ')}`,
};

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
        <Text color="color.text.subtle">{neededLine(issue)}</Text>
      </Inline>
      {readiness.score === null ? null : (
        <ProgressBar
          value={readiness.score / 100}
          appearance={readiness.ready ? 'success' : 'default'}
          ariaLabel={readinessMessages.bar(readiness.score, issue.readyFrom)}
        />
      )}
    </Stack>
  );
};

/** "of 100 · ready from 70 · 2 required checks open". */
const neededLine = ({ readiness, readyFrom, done, typeName }: IssueView): string => {
  if (readiness.score === null) return readinessMessages.notScored(typeName);
  const { missing, unknown: untold } = sortFindings(readiness);
  const failed = missing.filter(({ required }) => required).length;
  const unknown = untold.filter(({ required }) => required).length;
  const isHighEnough = readiness.ready || readiness.score >= readyFrom;
  const needs = [
    done ? readinessMessages.done : [],
    isHighEnough ? [] : readinessMessages.readyFrom(readyFrom),
    failed === 0 ? [] : readinessMessages.failed(failed),
    unknown === 0 ? [] : readinessMessages.unknown(unknown),
  ].flat();
  return needs.length === 0 ? readinessMessages.nothingNeeded(readyFrom) : readinessMessages.needed(needs);
};
