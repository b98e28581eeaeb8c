import ForgeReconciler from '@forge/react';
import React from 'react';
import { RightColumnScreen } from './issue/right-column-screen';

ForgeReconciler.render(<RightColumnScreen />);
