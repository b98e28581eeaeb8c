import React from 'react';
import { siteRules } from '../calls';
import { RulesPage } from './rules-page';

/** The administration of the site's readiness rules. */
export const AdminPage = () => <RulesPage calls={siteRules} />;
