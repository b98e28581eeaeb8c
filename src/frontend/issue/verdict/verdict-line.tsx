import { Inline, Lozenge, Text } from '@forge/react';
import React, { type ReactNode } from 'react';
import type { IssueView } from '../../../contract/issue-view';
import { bandNames } from '../../../domain/readiness/band-names';
import { bandAppearance } from '../../parts/band-appearance';
import { gapWords } from './verdict-words';

type Props = {
  readonly issue: IssueView;
  /** What stands at the end of the line. */
  readonly children: ReactNode;
};

/** "Almost ready 62 · 1 thing missing: an estimate". */
export const VerdictLine = ({ issue, children }: Props) => {
  const { band, score } = issue.readiness;
  const words = gapWords(issue);
  return (
    <Inline space="space.100" rowSpace="space.050" alignBlock="center" spread="space-between" shouldWrap>
      <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Lozenge appearance={bandAppearance[band]}>{bandNames[band]}</Lozenge>
        {score === null ? null : <Text weight="bold">{String(score)}</Text>}
        {words === undefined ? null : <Text>{words}</Text>}
      </Inline>
      {children}
    </Inline>
  );
};
