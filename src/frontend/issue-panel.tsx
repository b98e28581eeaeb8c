import ForgeReconciler from '@forge/react';
import React from 'react';
import { IssueScreen } from './issue/issue-screen';

ForgeReconciler.render(<IssueScreen />);
