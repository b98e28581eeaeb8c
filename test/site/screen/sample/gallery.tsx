import ForgeReconciler from '@forge/react';
import React from 'react';
import { Charts } from './gallery-charts';
import { Inputs } from './gallery-inputs';
import { Layers } from './gallery-layers';
import { Words } from './gallery-words';

/**
 * A UI Kit app with every component that the local site draws; test/e2e/drawer.test.ts looks at it.
 */
ForgeReconciler.render(
  <React.StrictMode>
    <Words />
    <Inputs />
    <Layers />
    <Charts />
  </React.StrictMode>,
);
