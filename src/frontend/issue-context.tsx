import ForgeReconciler from '@forge/react';
import React from 'react';
import { GlanceScreen } from './issue/glance-screen';

ForgeReconciler.render(<GlanceScreen />);
