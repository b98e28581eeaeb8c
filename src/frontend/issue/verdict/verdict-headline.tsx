import { Inline, Lozenge, Stack, Text } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../../contract/issue-view';
import { bandNames } from '../../../domain/readiness/band-names';
import { bandAppearance } from '../../parts/band-appearance';
import type { Fix } from '../use-fix';
import { ChangeNote } from './change-note';
import { ScoreBar } from './score-bar';
import { verdictWords } from './verdict-words';

const messages = { needs: (readyFrom: number) => `(needs ${readyFrom})` };

/** How the issue stands in one line, and beneath it what the last fix has changed. */
export const VerdictHeadline = ({ issue, fix }: { readonly issue: IssueView; readonly fix: Fix }) => {
  const { band, score } = issue.readiness;
  const words = verdictWords(issue);
  return (
    <Stack space="space.100">
      <Inline space="space.150" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Lozenge appearance={bandAppearance[band]}>{bandNames[band]}</Lozenge>
        {words === undefined ? null : <Text weight="medium">{words}</Text>}
        {score === null ? null : (
          <Inline space="space.050" alignBlock="center">
            <Text weight="bold">{String(score)}</Text>
            <Text color="color.text.subtle">{messages.needs(issue.readyFrom)}</Text>
          </Inline>
        )}
        <ScoreBar issue={issue} />
      </Inline>
      <ChangeNote issue={issue} fix={fix} />
    </Stack>
  );
};
