import { Stack, Heading, Text, Inline, Box, Button, Icon, List, ListItem, xcss } from '@forge/react';
import React, { useState, type ReactNode } from 'react';
import type { IssueView } from '../../contract/issue-view';
import type { WeighedFinding } from '../../domain/readiness/readiness';
import { sortFindings } from '../../domain/readiness/sort-findings';
import { quantity } from '../../domain/wording/number';
import { commonNames } from '../../domain/wording/common-names';
import { inSentence } from '../../domain/wording/in-sentence';
import { resultNames } from '../../domain/readiness/result-names';
import { CheckFix } from './check-fix';
import { HintsSection } from './hints-section';
import type { Fix } from './use-fix';

const messages = {
  repeated: 'Asked for above',
  quietHints: 'Hints that raise nothing',
  showAll: (checks: number) => `Show all ${quantity(checks, 'check')} with their evidence`,
  criteria: (criteria: number) => `${quantity(criteria, 'acceptance criterion', 'acceptance criteria')} found`,
  passedCheck: (title: string) => `✓ ${title}`,
  gain: (points: number) => `+${points}`,
};

/**
 * What is missing first, in the order in which people act; what is in place is short; the rest on
 * request.
 */
export const ChecksSection = ({ issue, fix }: { readonly issue: IssueView; readonly fix: Fix }) => {
  const [all, setAll] = useState(false);
  const { findings, acceptanceCriteria } = issue.readiness;
  const { missing, repeated, unknown, passed, quietHints, notApplicable } = sortFindings(issue.readiness);
  return (
    <Stack space="space.200">
      <Section title={resultNames.fail} findings={missing}>
        {(finding) => <CheckFix issue={issue} finding={finding} fix={fix} />}
      </Section>
      <Section title={resultNames.unknown} findings={unknown} />
      {all ? <Section title={messages.repeated} findings={repeated} /> : null}
      {all ? <Section title={resultNames.pass} findings={passed} /> : <PassedTitles findings={passed} />}
      <HintsSection issue={issue} fix={fix} />
      {all ? <Section title={messages.quietHints} findings={quietHints} /> : null}
      {all ? <Section title={resultNames['not-applicable']} findings={notApplicable} /> : null}
      {all && acceptanceCriteria.items.length > 0 ? <Criteria items={acceptanceCriteria.items} /> : null}
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>
          {all ? 'Show less' : messages.showAll(findings.length)}
        </Button>
      </Inline>
    </Stack>
  );
};

/** Nothing where there are no findings. `children`: what stands beneath each check. */
const Section = (props: {
  readonly title: string;
  readonly findings: readonly WeighedFinding[];
  readonly children?: (finding: WeighedFinding) => ReactNode;
}) =>
  props.findings.length === 0 ? null : (
    <Stack space="space.100">
      <Heading as="h4" size="xsmall">
        {props.title}
      </Heading>
      {props.findings.map((finding) => (
        <Check key={finding.rule} finding={finding}>
          {props.children?.(finding)}
        </Check>
      ))}
    </Stack>
  );

const Check = ({ finding, children }: { readonly finding: WeighedFinding; readonly children?: ReactNode }) => (
  <Inline space="space.100" alignBlock="start">
    <Icon {...marks[finding.result]} />
    <Box xcss={withinPanel}>
      <Stack space="space.025">
        <Inline space="space.100" shouldWrap>
          <Text weight="medium">{finding.title}</Text>
          {finding.result === 'fail' ? (
            <Text color="color.text.subtle">
              {[
                finding.required ? inSentence(commonNames.required) : [],
                finding.gain > 0 ? messages.gain(finding.gain) : [],
              ]
                .flat()
                .join(' · ')}
            </Text>
          ) : null}
        </Inline>
        <Text size="small" color="color.text.subtle">
          {finding.evidence}
        </Text>
        {finding.result === 'fail' ? <Text>{finding.fix}</Text> : null}
        {children}
      </Stack>
    </Box>
  </Inline>
);

/** A wide table scrolls in here, where it would widen the panel. */
const withinPanel = xcss({ minWidth: '0px', flexGrow: '1' });

const marks = {
  pass: { glyph: 'check-circle', label: resultNames.pass, color: 'color.icon.success' },
  fail: { glyph: 'cross-circle', label: resultNames.fail, color: 'color.icon.danger' },
  unknown: { glyph: 'question-circle', label: resultNames.unknown, color: 'color.icon.warning' },
  'not-applicable': { glyph: 'minus', label: resultNames['not-applicable'], color: 'color.icon.subtle' },
} as const satisfies Record<WeighedFinding['result'], object>;

const PassedTitles = ({ findings }: { readonly findings: readonly WeighedFinding[] }) =>
  findings.length === 0 ? null : (
    <Stack space="space.050">
      <Heading as="h4" size="xsmall">
        {resultNames.pass}
      </Heading>
      <Text>{findings.map(({ title }) => messages.passedCheck(title)).join(' · ')}</Text>
      {findings.map((finding) =>
        finding.result === 'pass' && finding.remark !== undefined ? (
          <Text key={finding.rule} size="small" color="color.text.subtle">
            {finding.remark}
          </Text>
        ) : null,
      )}
    </Stack>
  );

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
