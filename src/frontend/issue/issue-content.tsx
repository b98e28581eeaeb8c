import { Stack, Text } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../contract/issue-view';
import { CalculationLine } from '../parts/calculation-line';
import { ProjectKindNote } from '../parts/project-kind-note';
import { ChecksSection } from './checks/checks-section';
import { MoscowBox } from './moscow-box';
import { PriorityReasons } from './priority-reasons';
import type { Fix } from './use-fix';
import { VerdictHeadline } from './verdict/verdict-headline';

type Props = {
  readonly issue: IssueView;
  readonly fix: Fix;
  readonly refreshing: boolean;
  readonly refresh: () => void;
  /** What stands last among all checks. */
  readonly note?: string;
};

/** Can we start this, and what is missing? The panel, and the details of the right column. */
export const IssueContent = ({ issue, fix, refreshing, refresh, note }: Props) => (
  <Stack space="space.200">
    <VerdictHeadline issue={issue} fix={fix} />
    <ChecksSection issue={issue} fix={fix}>
      <PriorityReasons issue={issue} />
      <ProjectKindNote />
      <CalculationLine
        at={issue.calculatedAt}
        rulesVersion={issue.rulesVersion}
        overridesVersion={issue.overridesVersion}
        refreshing={refreshing}
        refresh={refresh}
      />
      {note === undefined ? null : (
        <Text size="small" color="color.text.subtlest">
          {note}
        </Text>
      )}
    </ChecksSection>
    <MoscowBox issue={issue} fix={fix} />
  </Stack>
);
