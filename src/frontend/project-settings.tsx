import ForgeReconciler from '@forge/react';
import React from 'react';
import { HealthTrend } from './health/trend/delete-trend-box';
import { projectRules } from './rules/rules-calls';
import { RulesPage } from './rules/rules-screen';

/** What one project changes of the site's readiness rules, and what is remembered of its health. */
const ProjectSettings = () => (
  <RulesPage calls={projectRules}>
    <HealthTrend />
  </RulesPage>
);

ForgeReconciler.render(<ProjectSettings />);
