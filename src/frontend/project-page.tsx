import ForgeReconciler from '@forge/react';
import React from 'react';
import { ProjectPage } from './project/project-page';

ForgeReconciler.render(<ProjectPage />);
