import { Button, Inline, Stack, Text } from '@forge/react';
import React, { useState, type ReactNode } from 'react';
import type { IssueView } from '../../../contract/issue-view';
import { raisedHintsIn } from '../../../domain/readiness/hints';
import type { WeighedFinding } from '../../../domain/readiness/readiness';
import { resultNames } from '../../../domain/readiness/result-names';
import { sortFindings } from '../../../domain/readiness/sort-findings';
import { inSentence } from '../../../domain/wording/in-sentence';
import { quantity } from '../../../domain/wording/number';
import type { Fix } from '../use-fix';
import { AllChecks } from './all-checks-fold';
import { HintList } from './hints-section';
import { MissingLine } from './missing-line';

const messages = {
  inPlace: (names: readonly string[]) => `${resultNames.pass}: ${names.join(' · ')}`,
  hints: (hints: number) => quantity(hints, 'hint'),
  better: (things: number) => `${things} could be better`,
  hide: 'Hide them',
  all: 'All checks',
  fewer: 'Fewer checks',
};

type Props = {
  readonly issue: IssueView;
  readonly fix: Fix;
  /** What stands beneath all checks. */
  readonly children: ReactNode;
};

/**
 * What is missing, in the order in which people act, each with its fix; what is in place is one
 * line; the rest is folded. Of what is ready, or done, only what could be better is left to say,
 * and that it is too large.
 */
export const ChecksSection = ({ issue, fix, children }: Props) => {
  const [more, setMore] = useState(false);
  const [all, setAll] = useState(false);
  const { missing, unknown, passed } = sortFindings(issue.readiness);
  const isSettled = issue.readiness.ready || issue.done;
  const open = [...missing, ...unknown.filter(({ required }) => required)];
  const dismissed = new Set(issue.dismissedHints.map(({ rule }) => rule));
  const hints = raisedHintsIn(issue.readiness).filter(({ rule }) => !dismissed.has(rule));
  const shown = open.filter(({ rule }) => !isSettled || (rule === 'size' && !issue.done));
  const better = open.filter((finding) => !shown.includes(finding));
  const folded = hints.length + better.length;
  const lineOf = (finding: WeighedFinding) => (
    <MissingLine key={finding.rule} issue={issue} finding={finding} fix={fix} />
  );
  return (
    <Stack space="space.150">
      {shown.map(lineOf)}
      <Inline space="space.050" rowSpace="space.050" alignBlock="center" shouldWrap>
        {isSettled || passed.length === 0 ? null : (
          <Text size="small" color="color.text.subtle">
            {messages.inPlace(passed.map(({ title }) => inSentence(title)))}
          </Text>
        )}
        {folded === 0 ? null : (
          <Button appearance="subtle" spacing="compact" onClick={() => setMore(!more)}>
            {foldWords({ folded, isSettled, isOpen: more })}
          </Button>
        )}
        <Button appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>
          {all ? messages.fewer : messages.all}
        </Button>
      </Inline>
      <Remarks findings={passed} />
      {more ? better.map(lineOf) : null}
      {more && folded > 0 ? <HintList hints={hints} issue={issue} fix={fix} /> : null}
      {all ? (
        <AllChecks issue={issue} fix={fix}>
          {children}
        </AllChecks>
      ) : null}
    </Stack>
  );
};

const foldWords = (fold: {
  readonly folded: number;
  readonly isSettled: boolean;
  readonly isOpen: boolean;
}): string => {
  if (fold.isOpen) return messages.hide;
  return fold.isSettled ? messages.better(fold.folded) : messages.hints(fold.folded);
};

/** What should be seen although its check passes. */
const Remarks = ({ findings }: { readonly findings: readonly WeighedFinding[] }) =>
  findings.map((finding) =>
    finding.result === 'pass' && finding.remark !== undefined ? (
      <Text key={finding.rule} size="small" color="color.text.subtle">
        {finding.remark}
      </Text>
    ) : null,
  );
