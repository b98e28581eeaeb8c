import { Stack, Heading, Text, Inline, Button, Icon, List, ListItem } from '@forge/react';
import React, { useState, type ReactNode } from 'react';
import type { IssueView } from '../../contract/issue-view';
import { hintsIn } from '../../domain/readiness/hints';
import type { WeighedFinding } from '../../domain/readiness/readiness';
import { quantity } from '../../domain/wording/number';
import { CheckFix } from './check-fix';
import { HintsSection } from './hints-section';
import type { Fix } from './use-fix';

/**
 * What is missing first, by what it brings; what is in place is short; hints stand apart; the rest
 * on request.
 */
export const ChecksSection = ({ issue, fixing }: { readonly issue: IssueView; readonly fixing: Fix }) => {
  const [all, setAll] = useState(false);
  const { findings, acceptanceCriteria } = issue.readiness;
  const checks = findings.filter(({ hint }) => !hint);
  const missing = checks.filter(({ result }) => result === 'fail').toSorted(byWhatItBrings);
  const passed = checks.filter(({ result }) => result === 'pass');
  const untold = checks.filter(({ result }) => result === 'unknown');
  const raised = new Set(hintsIn(issue.readiness));
  const otherHints = findings.filter(
    (finding) => finding.hint && finding.result !== 'not-applicable' && !raised.has(finding),
  );
  const notApplying = findings.filter(({ result }) => result === 'not-applicable');
  return (
    <Stack space="space.200">
      {missing.length === 0 ? null : (
        <Section title="To make it ready" findings={missing}>
          {(finding) => <CheckFix issue={issue} finding={finding} fixing={fixing} />}
        </Section>
      )}
      {untold.length === 0 ? null : <Section title="Cannot be told" findings={untold} />}
      {passed.length === 0 ? null : all ? (
        <Section title="In place" findings={passed} />
      ) : (
        <Stack space="space.050">
          <Heading as="h4" size="xsmall">
            In place
          </Heading>
          <Text>{passed.map(({ title }) => `✓ ${title}`).join(' · ')}</Text>
        </Stack>
      )}
      <HintsSection issue={issue} fixing={fixing} />
      {all && otherHints.length > 0 ? <Section title="Hints that raise nothing" findings={otherHints} /> : null}
      {all && notApplying.length > 0 ? <Section title="Does not apply" findings={notApplying} /> : null}
      {all && acceptanceCriteria.items.length > 0 ? <Criteria items={acceptanceCriteria.items} /> : null}
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>
          {all ? 'Show less' : `Show all ${quantity(findings.length, 'check')} with their evidence`}
        </Button>
      </Inline>
    </Stack>
  );
};

/**
 * Required checks first, then by the points that passing would add, then in the rule set's order.
 */
const byWhatItBrings = (one: WeighedFinding, other: WeighedFinding): number =>
  Number(other.required) - Number(one.required) || gainOf(other) - gainOf(one);

const gainOf = (finding: WeighedFinding): number => (finding.result === 'fail' ? finding.gain : 0);

/** `children`: what stands beneath each check. */
const Section = (props: {
  readonly title: string;
  readonly findings: readonly WeighedFinding[];
  readonly children?: (finding: WeighedFinding) => ReactNode;
}) => (
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
    <Stack space="space.025">
      <Inline space="space.100" shouldWrap>
        <Text weight="medium">{finding.title}</Text>
        {finding.result === 'fail' ? (
          <Text color="color.text.subtle">
            {[finding.required ? 'required' : undefined, finding.gain > 0 ? `+${finding.gain}` : undefined]
              .filter((part) => part !== undefined)
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
  </Inline>
);

const marks = {
  pass: { glyph: 'check-circle', label: 'Passed', color: 'color.icon.success' },
  fail: { glyph: 'cross-circle', label: 'Missing', color: 'color.icon.danger' },
  unknown: { glyph: 'question-circle', label: 'Cannot be told', color: 'color.icon.warning' },
  'not-applicable': { glyph: 'minus', label: 'Does not apply', color: 'color.icon.subtle' },
} as const satisfies Record<WeighedFinding['result'], object>;

const Criteria = ({ items }: { readonly items: readonly string[] }) => (
  <Stack space="space.100">
    <Heading as="h4" size="xsmall">
      {`${quantity(items.length, 'acceptance criterion', 'acceptance criteria')} found`}
    </Heading>
    <List type="ordered">
      {items.map((text, index) => (
        <ListItem key={index}>{text}</ListItem>
      ))}
    </List>
  </Stack>
);
