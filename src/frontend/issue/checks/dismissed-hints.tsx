import { Stack, Inline, Text, Button } from '@forge/react';
import React, { useState } from 'react';
import type { IssueView, DismissedHint } from '../../../contract/issue-view';
import { quantity } from '../../../domain/wording/number';
import { invokeIssuePanel } from '../../invoke';
import { Person } from '../../parts/person';
import type { Fix } from '../use-fix';
import { WithProblem } from '../with-problem';

const messages = {
  show: (hints: number) => `Show ${quantity(hints, 'dismissed hint')}`,
  hide: (hints: number) => `Hide ${quantity(hints, 'dismissed hint')}`,
  restored: 'Hint restored',
  reason: ({ title, reason }: DismissedHint) => `${title}: "${reason}"`,
};

/** The hints that somebody dismissed, each with the reason and the way to restore it. */
export const DismissedHints = ({ issue, fix }: { readonly issue: IssueView; readonly fix: Fix }) => {
  const [opened, setOpened] = useState(false);
  const hints = issue.dismissedHints;
  return (
    <Stack space="space.100">
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={() => setOpened(!opened)}>
          {opened ? messages.hide(hints.length) : messages.show(hints.length)}
        </Button>
      </Inline>
      {opened ? hints.map((hint) => <HintLine key={hint.rule} hint={hint} mayEdit={issue.mayEdit} fix={fix} />) : null}
    </Stack>
  );
};

const HintLine = (props: { readonly hint: DismissedHint; readonly mayEdit: boolean; readonly fix: Fix }) => {
  const { hint, mayEdit, fix } = props;
  const area = `dismissed ${hint.rule}`;
  return (
    <WithProblem area={area} fix={fix}>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Text>{messages.reason(hint)}</Text>
        <Person accountId={hint.by} />
        {mayEdit ? (
          <Button
            appearance="subtle"
            spacing="compact"
            isDisabled={fix.busyArea !== undefined}
            onClick={() =>
              fix.make(area, () => invokeIssuePanel('restoreHint', { rule: hint.rule }), { what: messages.restored })
            }
          >
            {fix.busyArea === area ? 'Restoring …' : 'Restore'}
          </Button>
        ) : null}
      </Inline>
    </WithProblem>
  );
};
