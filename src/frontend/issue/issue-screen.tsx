import { Stack } from '@forge/react';
import React from 'react';
import { invokeIssuePanel } from '../invoke';
import { CalculationLine } from '../parts/calculation-line';
import { ProjectKindNote } from '../parts/project-kind-note';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { ChecksSection } from './checks-section';
import { MoscowBox } from './moscow-box';
import { PriorityReasons } from './priority-reasons';
import { ReadinessHeadline } from './readiness-headline';
import { useFix } from './use-fix';

const messages = { reading: 'Reading this issue' };

/** The issue panel: can we start this, and what is missing? */
export const IssueScreen = () => {
  const { loaded, reload, replace } = useLoaded(() => invokeIssuePanel('load'));
  const fix = useFix(replace);
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={() => reload()}>
      {(issue, refreshing) => (
        <Stack space="space.200">
          <ReadinessHeadline issue={issue} />
          <ProjectKindNote />
          <ChecksSection issue={issue} fix={fix} />
          <PriorityReasons priority={issue.priority} />
          <MoscowBox issue={issue} fix={fix} />
          <CalculationLine
            at={issue.calculatedAt}
            rulesVersion={issue.rulesVersion}
            overridesVersion={issue.overridesVersion}
            refreshing={refreshing}
            refresh={() => reload()}
          />
        </Stack>
      )}
    </Screen>
  );
};
