import { Stack, Inline, Heading, Lozenge, Text, Button } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../contract/issue-view';
import { moscowNames, moscowCategories } from '../../domain/priority/moscow-settings';
import { invokeIssuePanel } from '../invoke';
import { moscowAppearance } from '../parts/band-names';
import type { Fix } from './use-fix';
import { WithProblem } from './with-problem';

const place = 'moscow';

/**
 * Where the issue stands by MoSCoW, what is proposed and why, and one click to say it for those who
 * may edit (P6).
 */
export const MoscowBox = ({ issue, fixing }: { readonly issue: IssueView; readonly fixing: Fix }) => {
  const { moscow, mayEdit, done } = issue;
  const busy = fixing.busyAt !== undefined;
  return (
    <WithProblem at={place} fixing={fixing}>
      <Stack space="space.050">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Heading as="h4" size="xsmall">
            MoSCoW
          </Heading>
          {moscow.kind === 'set' ? (
            <Lozenge appearance={moscowAppearance[moscow.category]}>{moscowNames[moscow.category]}</Lozenge>
          ) : moscow.kind === 'proposed' ? (
            <Text>{`Not set. Proposed: ${moscowNames[moscow.category]}`}</Text>
          ) : (
            <Text>Not set</Text>
          )}
          <Text size="small" color="color.text.subtle">
            {moscow.because}
          </Text>
        </Inline>
        {mayEdit && !done ? (
          <Inline space="space.050" rowSpace="space.050" alignBlock="center" shouldWrap>
            {moscowCategories
              .filter((category) => moscow.kind !== 'set' || category !== moscow.category)
              .map((category) => (
                <Button
                  key={category}
                  spacing="compact"
                  isDisabled={busy}
                  onClick={() => fixing.make(place, () => invokeIssuePanel('setMoscow', { category }))}
                >
                  {moscowNames[category]}
                </Button>
              ))}
            {fixing.busyAt === place ? <Text size="small">Setting MoSCoW …</Text> : null}
          </Inline>
        ) : null}
      </Stack>
    </WithProblem>
  );
};
