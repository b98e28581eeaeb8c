import React from 'react';
import { RulesPage } from '../admin/rules-page';
import { projectRules } from '../calls';

/** The administration of what one project changes of the site's readiness rules. */
export const ProjectSettings = () => <RulesPage calls={projectRules} />;
