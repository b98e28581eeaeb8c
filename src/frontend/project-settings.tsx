import ForgeReconciler from '@forge/react';
import React from 'react';
import { DeleteTrendBox } from './health/trend/delete-trend-box';
import { projectRules } from './rules/rules-calls';
import { RulesScreen } from './rules/rules-screen';

/** What one project changes of the site's readiness rules, and what is remembered of its health. */
const ProjectSettings = () => (
  <RulesScreen calls={projectRules}>
    <DeleteTrendBox />
  </RulesScreen>
);

ForgeReconciler.render(<ProjectSettings />);
