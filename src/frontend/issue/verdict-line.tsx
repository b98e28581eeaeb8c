import { Inline, Lozenge, Stack, Text } from '@forge/react';
import React, { type ReactNode } from 'react';
import type { IssueView } from '../../contract/issue-view';
import { nextGap } from '../../domain/readiness/next-gap';
import { bandNames } from '../../domain/readiness/band-names';
import { bandAppearance } from '../parts/band-appearance';
import { readinessMessages } from './readiness-headline';

const messages = {
  score: (score: number) => `${score} of 100`,
  changed: (before: number, score: number) => `${before} → ${score} of 100`,
  done: 'Done already: this is how it was written down.',
  more: (title: string, required: number) => `${title} · ${required} more required`,
};

type Props = {
  readonly issue: IssueView;
  /** The score before the last fix. */
  readonly before?: number | undefined;
  /** What stands at the end of the line. */
  readonly children: ReactNode;
};

/** "Almost ready 62 of 100", and beneath it what to mend next, where there is something. */
export const VerdictLine = ({ issue, before, children }: Props) => {
  const { band, score } = issue.readiness;
  const words = nextWords(issue);
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="center" spread="space-between">
        <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
          <Lozenge appearance={bandAppearance[band]}>{bandNames[band]}</Lozenge>
          {score === null ? null : <Text>{scoreWords(score, before)}</Text>}
        </Inline>
        {children}
      </Inline>
      {words === undefined ? null : <Text>{words}</Text>}
    </Stack>
  );
};

const scoreWords = (score: number, before: number | undefined): string =>
  before === undefined || before === score ? messages.score(score) : messages.changed(before, score);

/** Why there is no score, else what is missing most. Of a done issue nothing is asked any more. */
const nextWords = ({ readiness, done, typeName }: IssueView): string | undefined => {
  if (readiness.score === null) return readinessMessages.notScored(typeName);
  if (done) return messages.done;
  const gaps = nextGap(readiness);
  if (gaps === undefined || gaps.moreRequired === 0) return gaps?.next.title;
  return messages.more(gaps.next.title, gaps.moreRequired);
};
