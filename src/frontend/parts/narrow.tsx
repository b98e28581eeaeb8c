import { Box, xcss } from '@forge/react';
import React, { type ReactNode } from 'react';

/** As wide as a few short columns or a choice need, so that they stay together on a wide screen. */
export const Narrow = ({ children }: { readonly children: ReactNode }) => <Box xcss={column}>{children}</Box>;

const column = xcss({ width: '100%', maxWidth: '720px' });
