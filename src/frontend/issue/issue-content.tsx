import { Stack } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../contract/issue-view';
import { CalculationLine } from '../parts/calculation-line';
import { ProjectKindNote } from '../parts/project-kind-note';
import { ChecksSection } from './checks-section';
import { MoscowBox } from './moscow-box';
import { PriorityReasons } from './priority-reasons';
import { ReadinessHeadline } from './readiness-headline';
import type { Fix } from './use-fix';

type Props = {
  readonly issue: IssueView;
  readonly fix: Fix;
  readonly refreshing: boolean;
  readonly refresh: () => void;
};

/** Can we start this, and what is missing? The panel, and the details of the right column. */
export const IssueContent = ({ issue, fix, refreshing, refresh }: Props) => (
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
      refresh={refresh}
    />
  </Stack>
);
