import ForgeReconciler from '@forge/react';
import React from 'react';
import { IssuePanel } from './issue/issue-screen';

ForgeReconciler.render(<IssuePanel />);
