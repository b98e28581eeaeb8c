import { Stack, Inline, Heading, Lozenge, Text } from '@forge/react';
import React from 'react';
import type { HealthView } from '../../contract/health-view';
import type { ProjectView } from '../../contract/project-view';
import { dayMs } from '../../domain/arithmetic/day';
import { scoreWord, type ScoreWord } from '../../domain/health/score-word';
import { commonNames } from '../../domain/wording/common-names';
import { useViewer } from '../parts/use-viewer';
import { scoreChange, judgedByOtherRules } from './change-messages';
import { ChangeText } from './change-text';
import { overviewSentence, scoreLabel } from './overview-messages';

const messages = {
  otherSayDo: 'Say/do has another meaning since the day that the score is compared with.',
  otherRules: 'The rules have changed since the day that the score is compared with.',
};

type Props = {
  readonly page: ProjectView;
  readonly health: HealthView;
  readonly filtered: boolean;
};

/** What is read in five seconds: how it stands in a sentence, and the score with its word. */
export const OverviewHeadline = ({ page, health, filtered }: Props) => (
  <Stack space="space.050">
    <Heading as="h2" size="medium">
      {overviewSentence(page, health, filtered)}
    </Heading>
    {health.score === null ? null : <Score page={page} health={health} score={health.score} />}
  </Stack>
);

const Score = ({ page, health, score }: Omit<Props, 'filtered'> & { readonly score: number }) => {
  const { dayInUtc } = useViewer();
  const compared = health.partial || health.outdated ? undefined : page.trend.comparedWith;
  const change = compared && scoreChange(score, compared.score, dayInUtc(compared.day * dayMs));
  const isCompared = change !== undefined && compared !== undefined;
  return (
    <>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Text>{commonNames.healthScore}</Text>
        <Lozenge appearance={appearance[scoreWord(score, page.scoreLimits)]}>
          {scoreLabel(score, page.scoreLimits)}
        </Lozenge>
        {change === undefined ? null : <ChangeText change={change} small />}
      </Inline>
      {isCompared && judgedByOtherRules(compared, page) ? <Remark text={messages.otherRules} /> : null}
      {isCompared && compared.steadiness !== undefined ? <Remark text={messages.otherSayDo} /> : null}
    </>
  );
};

const appearance = { good: 'success', fair: 'moved', poor: 'removed' } as const satisfies Record<ScoreWord, string>;

const Remark = ({ text }: { readonly text: string }) => (
  <Text size="small" color="color.text.subtle">
    {text}
  </Text>
);
