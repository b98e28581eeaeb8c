import { Stack, Heading, Inline, Text, Button, Label, Textfield, User } from '@forge/react';
import React, { useState } from 'react';
import type { IssueView, DismissedHint } from '../../contract/issue-view';
import { hintsIn } from '../../domain/readiness/hints';
import type { WeighedFinding } from '../../domain/readiness/readiness';
import { quantity } from '../../domain/wording/number';
import { invokeIssuePanel } from '../invoke';
import { valueOf } from '../parts/input-value';
import type { Fix } from './use-fix';
import { WithProblem } from './with-problem';

type HintsProps = { readonly issue: IssueView; readonly fixing: Fix };

/**
 * Hints, which do not count much, and those that somebody dismissed with the reason. Only who may
 * edit dismisses and restores.
 */
export const HintsSection = ({ issue, fixing }: HintsProps) => {
  const dismissed = new Set(issue.dismissedHints.map(({ rule }) => rule));
  const hints = hintsIn(issue.readiness).filter(({ rule }) => !dismissed.has(rule));
  if (hints.length === 0 && dismissed.size === 0) return null;
  return (
    <Stack space="space.100">
      {hints.length === 0 ? null : (
        <Heading as="h4" size="xsmall">
          Hints (do not count much)
        </Heading>
      )}
      {hints.map((finding) => (
        <Hint key={finding.rule} finding={finding} mayEdit={issue.mayEdit} fixing={fixing} />
      ))}
      {dismissed.size === 0 ? null : <Dismissed issue={issue} fixing={fixing} />}
    </Stack>
  );
};

const Hint = (props: { readonly finding: WeighedFinding; readonly mayEdit: boolean; readonly fixing: Fix }) => {
  const { finding, mayEdit, fixing } = props;
  const [asking, setAsking] = useState(false);
  const at = `hint ${finding.rule}`;
  return (
    <WithProblem at={at} fixing={fixing}>
      <Inline space="space.100" alignBlock="start" spread="space-between">
        <Stack space="space.025">
          <Text weight="medium">{finding.title}</Text>
          <Text size="small" color="color.text.subtle">
            {finding.evidence}
          </Text>
          {finding.result === 'fail' ? <Text>{finding.fix}</Text> : null}
        </Stack>
        {mayEdit && !asking ? (
          <Button appearance="subtle" spacing="compact" onClick={() => setAsking(true)}>
            Dismiss
          </Button>
        ) : null}
      </Inline>
      {mayEdit && asking ? (
        <Reason at={at} rule={finding.rule} fixing={fixing} cancel={() => setAsking(false)} />
      ) : null}
    </WithProblem>
  );
};

const longestReason = 200;

/** Asks why; what was typed stays until the hint is dismissed. */
const Reason = (props: {
  readonly at: string;
  readonly rule: string;
  readonly fixing: Fix;
  readonly cancel: () => void;
}) => {
  const { at, rule, fixing, cancel } = props;
  const [reason, setReason] = useState('');
  const fieldId = `reason-${rule}`;
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Label labelFor={fieldId}>Why it does not matter here</Label>
      <Textfield
        id={fieldId}
        isCompact
        maxLength={longestReason}
        value={reason}
        onChange={(event: unknown) => setReason(valueOf(event))}
      />
      <Button
        spacing="compact"
        isDisabled={fixing.busyAt !== undefined || reason.trim() === ''}
        onClick={() => fixing.make(at, () => invokeIssuePanel('dismissHint', { rule, reason }))}
      >
        {fixing.busyAt === at ? 'Dismissing …' : 'Dismiss hint'}
      </Button>
      <Button appearance="subtle" spacing="compact" onClick={cancel}>
        Cancel
      </Button>
    </Inline>
  );
};

const Dismissed = ({ issue, fixing }: HintsProps) => {
  const [shown, setShown] = useState(false);
  const count = quantity(issue.dismissedHints.length, 'dismissed hint');
  return (
    <Stack space="space.100">
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={() => setShown(!shown)}>
          {shown ? `Hide ${count}` : `Show ${count}`}
        </Button>
      </Inline>
      {shown
        ? issue.dismissedHints.map((hint) => (
            <DismissedOne key={hint.rule} hint={hint} mayEdit={issue.mayEdit} fixing={fixing} />
          ))
        : null}
    </Stack>
  );
};

const DismissedOne = (props: { readonly hint: DismissedHint; readonly mayEdit: boolean; readonly fixing: Fix }) => {
  const { hint, mayEdit, fixing } = props;
  const at = `dismissed ${hint.rule}`;
  return (
    <WithProblem at={at} fixing={fixing}>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Text>{`${hint.title}: "${hint.reason}"`}</Text>
        <User accountId={hint.by} />
        {mayEdit ? (
          <Button
            appearance="subtle"
            spacing="compact"
            isDisabled={fixing.busyAt !== undefined}
            onClick={() => fixing.make(at, () => invokeIssuePanel('restoreHint', { rule: hint.rule }))}
          >
            {fixing.busyAt === at ? 'Restoring …' : 'Undo'}
          </Button>
        ) : null}
      </Inline>
    </WithProblem>
  );
};
