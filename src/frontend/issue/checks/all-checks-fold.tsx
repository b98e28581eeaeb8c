import { Box, Heading, Icon, Inline, List, ListItem, Stack, Text, xcss } from '@forge/react';
import React, { type ReactNode } from 'react';
import type { IssueView } from '../../../contract/issue-view';
import type { WeighedFinding } from '../../../domain/readiness/readiness';
import { resultNames } from '../../../domain/readiness/result-names';
import { sortFindings } from '../../../domain/readiness/sort-findings';
import { commonNames } from '../../../domain/wording/common-names';
import { inSentence } from '../../../domain/wording/in-sentence';
import { quantity } from '../../../domain/wording/number';
import type { Fix } from '../use-fix';
import { DismissedHints } from './dismissed-hints';
import { findingMark } from './finding-mark';

const messages = {
  repeated: 'Asked for above',
  quietHints: 'Hints that raise nothing',
  criteria: (criteria: number) => `${quantity(criteria, 'acceptance criterion', 'acceptance criteria')} found`,
  gain: (points: number) => `+${points}`,
};

type Props = { readonly issue: IssueView; readonly fix: Fix; readonly children: ReactNode };

/** Every check with its evidence, what it asks for and what it would bring. */
export const AllChecks = ({ issue, fix, children }: Props) => {
  const { acceptanceCriteria } = issue.readiness;
  const { missing, repeated, unknown, passed, quietHints, notApplicable } = sortFindings(issue.readiness);
  return (
    <Stack space="space.200">
      <Section title={resultNames.fail} findings={missing} />
      <Section title={messages.repeated} findings={repeated} />
      <Section title={resultNames.unknown} findings={unknown} />
      <Section title={resultNames.pass} findings={passed} />
      {acceptanceCriteria.items.length > 0 ? <Criteria items={acceptanceCriteria.items} /> : null}
      <Section title={messages.quietHints} findings={quietHints} />
      <Section title={resultNames['not-applicable']} findings={notApplicable} />
      {issue.dismissedHints.length === 0 ? null : <DismissedHints issue={issue} fix={fix} />}
      {children}
    </Stack>
  );
};

/** Nothing where there are no findings. */
const Section = ({ title, findings }: { readonly title: string; readonly findings: readonly WeighedFinding[] }) =>
  findings.length === 0 ? null : (
    <Stack space="space.100">
      <Heading as="h4" size="xsmall">
        {title}
      </Heading>
      {findings.map((finding) => (
        <Check key={finding.rule} finding={finding} />
      ))}
    </Stack>
  );

const Check = ({ finding }: { readonly finding: WeighedFinding }) => (
  <Inline space="space.100" alignBlock="start">
    <Icon {...findingMark(finding)} />
    <Box xcss={withinPanel}>
      <Stack space="space.025">
        <Inline space="space.100" shouldWrap>
          <Text weight="medium">{finding.title}</Text>
          {finding.result === 'fail' ? <Text color="color.text.subtle">{weightOf(finding)}</Text> : null}
        </Inline>
        <Text size="small" color="color.text.subtle">
          {finding.evidence}
        </Text>
        {finding.result === 'fail' ? <Text size="small">{finding.fix}</Text> : null}
      </Stack>
    </Box>
  </Inline>
);

const withinPanel = xcss({ minWidth: '0px', flexGrow: '1' });

/** "required · +20" */
const weightOf = ({ required, gain }: Extract<WeighedFinding, { result: 'fail' }>): string =>
  [required ? inSentence(commonNames.required) : [], gain > 0 ? messages.gain(gain) : []].flat().join(' · ');

const Criteria = ({ items }: { readonly items: readonly string[] }) => (
  <Stack space="space.100">
    <Heading as="h4" size="xsmall">
      {messages.criteria(items.length)}
    </Heading>
    <List type="ordered">
      {items.map((text, index) => (
        <ListItem key={index}>{text}</ListItem>
      ))}
    </List>
  </Stack>
);
