import ForgeReconciler from '@forge/react';
import React from 'react';
import { ProjectScreen } from './page/project-screen';

ForgeReconciler.render(<ProjectScreen />);
