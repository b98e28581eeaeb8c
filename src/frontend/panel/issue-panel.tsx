import { Stack } from '@forge/react';
import React from 'react';
import { loadIssue } from '../calls';
import { Calculated } from '../parts/calculated';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { Checks } from './checks';
import { PriorityReasons } from './priority-reasons';
import { Verdict } from './verdict';

/** The issue panel: can we start this, and what is missing? */
export const IssuePanel = () => {
  const { loaded, reload } = useLoaded(loadIssue);
  return (
    <Screen loaded={loaded} waitingFor="Reading this issue" retry={() => reload()}>
      {(issue, refreshing) => (
        <Stack space="space.200">
          <Verdict issue={issue} />
          <Checks readiness={issue.readiness} />
          <PriorityReasons priority={issue.priority} />
          <Calculated
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
