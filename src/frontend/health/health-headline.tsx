import { Stack, Inline, Heading, Text } from '@forge/react';
import React from 'react';
import type { HealthView } from '../../contract/health-view';
import type { ProjectView } from '../../contract/project-view';
import { dayMs } from '../../domain/arithmetic/day';
import { groupDigits, quantity } from '../../domain/wording/number';
import { useViewer } from '../parts/use-viewer';
import { scoreChange, otherRules } from './change-messages';
import { ChangeText } from './change-text';
import { valueWords } from './component-messages';

/**
 * What a scrum master reads in five seconds: the score and how it moved, how long the ready work
 * lasts, how much is ready, as of when.
 */
export const HealthHeadline = (props: {
  readonly page: ProjectView;
  readonly health: HealthView;
  readonly filtered: boolean;
}) => {
  const { page, health, filtered } = props;
  const { moment, dayInUtc } = useViewer();
  const compared = filtered || health.partial ? undefined : page.trend.comparedWith;
  const change = compared && scoreChange(health.score, compared.score, dayInUtc(compared.day * dayMs));
  return (
    <Stack space="space.050">
      <Inline space="space.150" alignBlock="baseline" shouldWrap>
        <Heading as="h2" size="large">
          {scoreWords(health.score)}
        </Heading>
        {change === undefined ? null : <ChangeText change={change} />}
      </Inline>
      <Text size="large" weight="medium">
        {[readyWork(health), readyItems(health)].filter((words) => words !== '').join(' · ')}
      </Text>
      <Text size="small" color="color.text.subtle">
        {[
          `As of ${moment(health.asOf)}`,
          change !== undefined && compared !== undefined && otherRules(compared, page)
            ? 'the rules have changed since the day that it is compared with'
            : '',
        ]
          .filter((words) => words !== '')
          .join(' · ')}
      </Text>
    </Stack>
  );
};

const scoreWords = (score: number | null): string =>
  score === null ? 'Refinement health cannot be scored yet' : `Refinement health ${score} of 100`;

/** "1.6 sprints of ready work"; why not stands in the figure's own place. */
const readyWork = ({ components }: HealthView): string => {
  const depth = components.find(({ id }) => id === 'depth');
  return depth === undefined || 'because' in depth ? '' : `${valueWords(depth)} of ready work`;
};

const readyItems = ({ ready, openBacklog }: HealthView): string =>
  `${groupDigits(ready)} of ${quantity(openBacklog, 'open item')} ready`;
