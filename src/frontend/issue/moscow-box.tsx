import { Stack, Inline, Heading, Lozenge, Text, Button } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../contract/issue-view';
import type { Moscow } from '../../domain/priority/moscow';
import { moscowNames, moscowCategories, type MoscowCategory } from '../../domain/priority/moscow-settings';
import { invokeIssuePanel } from '../invoke';
import type { Fix } from './use-fix';
import { WithProblem } from './with-problem';

const messages = {
  proposed: (category: MoscowCategory) => `Not set. Proposed: ${moscowNames[category]}`,
  notSet: 'Not set',
  setting: 'Setting MoSCoW …',
};

const area = 'moscow';

type Props = { readonly issue: IssueView; readonly fix: Fix };

/** Where the issue stands by MoSCoW, or what is proposed and why; who may edit sets it (P6). */
export const MoscowBox = ({ issue, fix }: Props) => {
  const { moscow, mayEdit, done } = issue;
  return (
    <WithProblem area={area} fix={fix}>
      <Stack space="space.050">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Heading as="h4" size="xsmall">
            MoSCoW
          </Heading>
          <MoscowState moscow={moscow} />
          <Text size="small" color="color.text.subtle">
            {moscow.because}
          </Text>
        </Inline>
        {mayEdit && !done ? <MoscowButtons issue={issue} fix={fix} /> : null}
      </Stack>
    </WithProblem>
  );
};

const MoscowState = ({ moscow }: { readonly moscow: Moscow }) => {
  if (moscow.kind === 'set')
    return <Lozenge appearance={categoryAppearance[moscow.category]}>{moscowNames[moscow.category]}</Lozenge>;
  return <Text>{moscow.kind === 'proposed' ? messages.proposed(moscow.category) : messages.notSet}</Text>;
};

/** The colour that goes with the name, never instead of it. */
const categoryAppearance = {
  must: 'removed',
  should: 'moved',
  could: 'inprogress',
  wont: 'default',
} as const satisfies Record<MoscowCategory, string>;

const MoscowButtons = ({ issue: { moscow }, fix }: Props) => (
  <Inline space="space.050" rowSpace="space.050" alignBlock="center" shouldWrap>
    {moscowCategories
      .filter((category) => moscow.kind !== 'set' || category !== moscow.category)
      .map((category) => (
        <Button
          key={category}
          spacing="compact"
          isDisabled={fix.busyArea !== undefined}
          onClick={() => fix.make(area, () => invokeIssuePanel('setMoscow', { category }))}
        >
          {moscowNames[category]}
        </Button>
      ))}
    {fix.busyArea === area ? <Text size="small">{messages.setting}</Text> : null}
  </Inline>
);
