import React from 'react';
import { RulesPage } from '../admin/rules-page';
import { projectRules } from '../calls';
import { HealthTrend } from './health-trend';

/** The administration of what one project changes of the site's readiness rules, and of what is remembered of its health. */
export const ProjectSettings = () => (
  <RulesPage calls={projectRules}>
    <HealthTrend />
  </RulesPage>
);
