import ForgeReconciler from '@forge/react';
import React from 'react';
import { ProjectPage } from './page/project-screen';

ForgeReconciler.render(<ProjectPage />);
