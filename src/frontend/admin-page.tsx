import ForgeReconciler from '@forge/react';
import React from 'react';
import { PanelPinning } from './rules/panel-pinning';
import { siteRules } from './rules/rules-calls';
import { RulesScreen } from './rules/rules-screen';

/** The administration of the site's readiness rules. */
const AdminPage = () => (
  <RulesScreen calls={siteRules}>
    <PanelPinning />
  </RulesScreen>
);

ForgeReconciler.render(<AdminPage />);
