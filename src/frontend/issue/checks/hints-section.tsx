import { Stack, Heading, Inline, Text, Button, Label, Textfield } from '@forge/react';
import React, { useState } from 'react';
import type { IssueView } from '../../../contract/issue-view';
import { longestReason } from '../../../domain/readiness/hints';
import type { WeighedFinding } from '../../../domain/readiness/readiness';
import { invokeIssuePanel } from '../../invoke';
import { inputValue } from '../../parts/input-value';
import type { Fix } from '../use-fix';
import { WithProblem } from '../with-problem';

const messages = {
  heading: 'Hints (do not count much)',
  dismissed: 'Hint dismissed for everybody',
  askReason: 'Why it does not matter here',
};

/** Hints. Only who may edit dismisses one. */
export const HintList = (props: {
  readonly hints: readonly WeighedFinding[];
  readonly issue: IssueView;
  readonly fix: Fix;
}) => {
  const { hints, issue, fix } = props;
  if (hints.length === 0) return null;
  return (
    <Stack space="space.100">
      <Heading as="h4" size="xsmall">
        {messages.heading}
      </Heading>
      {hints.map((finding) => (
        <Hint key={finding.rule} finding={finding} mayEdit={issue.mayEdit} fix={fix} />
      ))}
    </Stack>
  );
};

const Hint = (props: { readonly finding: WeighedFinding; readonly mayEdit: boolean; readonly fix: Fix }) => {
  const { finding, mayEdit, fix } = props;
  const [dismissing, setDismissing] = useState(false);
  const area = `hint ${finding.rule}`;
  return (
    <WithProblem area={area} fix={fix}>
      <Inline space="space.100" alignBlock="start" spread="space-between">
        <Stack space="space.025">
          <Text weight="medium">{finding.title}</Text>
          <Text size="small" color="color.text.subtle">
            {finding.evidence}
          </Text>
          {finding.result === 'fail' ? <Text>{finding.fix}</Text> : null}
        </Stack>
        {mayEdit && !dismissing ? (
          <Button appearance="subtle" spacing="compact" onClick={() => setDismissing(true)}>
            Dismiss
          </Button>
        ) : null}
      </Inline>
      {mayEdit && dismissing ? (
        <ReasonField area={area} rule={finding.rule} fix={fix} cancel={() => setDismissing(false)} />
      ) : null}
    </WithProblem>
  );
};

/** Asks for the reason; what was typed stays until the hint is dismissed. */
const ReasonField = (props: {
  readonly area: string;
  readonly rule: string;
  readonly fix: Fix;
  readonly cancel: () => void;
}) => {
  const { area, rule, fix, cancel } = props;
  const [reason, setReason] = useState('');
  const fieldId = `reason-${rule}`;
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Label labelFor={fieldId}>{messages.askReason}</Label>
      <Textfield
        id={fieldId}
        isCompact
        maxLength={longestReason}
        value={reason}
        onChange={(event: unknown) => setReason(inputValue(event))}
      />
      <Button
        spacing="compact"
        isDisabled={fix.busyArea !== undefined || reason.trim() === ''}
        onClick={() =>
          fix.make(area, () => invokeIssuePanel('dismissHint', { rule, reason }), { what: messages.dismissed })
        }
      >
        {fix.busyArea === area ? 'Dismissing …' : 'Dismiss hint'}
      </Button>
      <Button appearance="subtle" spacing="compact" onClick={cancel}>
        Cancel
      </Button>
    </Inline>
  );
};
