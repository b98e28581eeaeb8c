import ForgeReconciler from '@forge/react';
import React from 'react';
import { AdminPage } from './admin/admin-page';

ForgeReconciler.render(<AdminPage />);
