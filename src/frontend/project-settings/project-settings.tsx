import React from 'react';
import { RulesPage } from '../admin/rules-page';
import { projectRules } from '../calls';
import { FieldsFound } from './fields-found';

/** The administration of what one project changes of the site's readiness rules, and which fields the app reads there. */
export const ProjectSettings = () => (
  <RulesPage calls={projectRules}>
    <FieldsFound />
  </RulesPage>
);
