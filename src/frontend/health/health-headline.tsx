import { Stack, Inline, Heading, Text } from '@forge/react';
import React from 'react';
import type { HealthView } from '../../contract/health-view';
import type { ProjectView } from '../../contract/project-view';
import { dayMs } from '../../domain/arithmetic/day';
import { groupDigits, quantity } from '../../domain/wording/number';
import { commonNames } from '../../domain/wording/common-names';
import { useViewer } from '../parts/use-viewer';
import { scoreChange, judgedByOtherRules } from './change-messages';
import { ChangeText } from './change-text';
import { valueLabel } from './component-messages';

const messages = {
  score: (score: number) => `${commonNames.healthScore} ${score} of 100`,
  noScore: `${commonNames.healthScore} cannot be computed yet`,
  readyWork: (sprints: string) => `${sprints} of ready work`,
  readyItems: (ready: number, all: number) => `${groupDigits(ready)} of ${quantity(all, 'open item')} ready`,
  asOf: (time: string) => `As of ${time}`,
  otherSayDo: 'say/do has another meaning since the day that it is compared with',
  otherRules: 'the rules have changed since the day that it is compared with',
};

/** What is read in five seconds: the score and how it moved, how long the ready work lasts. */
export const HealthHeadline = (props: {
  readonly page: ProjectView;
  readonly health: HealthView;
  readonly filtered: boolean;
}) => {
  const { page, health, filtered } = props;
  const { moment, dayInUtc } = useViewer();
  const compared = filtered || health.partial || health.outdated ? undefined : page.trend.comparedWith;
  const change = compared && scoreChange(health.score, compared.score, dayInUtc(compared.day * dayMs));
  const isCompared = change !== undefined && compared !== undefined;
  const reservations = [
    ...(isCompared && judgedByOtherRules(compared, page) ? [messages.otherRules] : []),
    ...(isCompared && compared.steadiness !== undefined ? [messages.otherSayDo] : []),
  ];
  return (
    <Stack space="space.050">
      <Inline space="space.150" alignBlock="baseline" shouldWrap>
        <Heading as="h2" size="large">
          {health.score === null ? messages.noScore : messages.score(health.score)}
        </Heading>
        {change === undefined ? null : <ChangeText change={change} />}
      </Inline>
      <Text size="large" weight="medium">
        {readyLine(health)}
      </Text>
      <Text size="small" color="color.text.subtle">
        {[messages.asOf(moment(health.asOf)), ...reservations].join(' · ')}
      </Text>
    </Stack>
  );
};

/** "1.6 sprints of ready work · 13 of 70 open items ready"; an unknown depth is left out. */
const readyLine = ({ components, ready, openBacklog }: HealthView): string => {
  const depth = components.find(({ id }) => id === 'depth');
  const isKnown = depth !== undefined && !('because' in depth);
  return [isKnown ? messages.readyWork(valueLabel(depth)) : [], messages.readyItems(ready, openBacklog)]
    .flat()
    .join(' · ');
};
