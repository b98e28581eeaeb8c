import { Box, xcss } from '@forge/react';
import React, { type ReactNode } from 'react';

/** As wide as a few short columns need, so that they stay together on a wide screen. */
export const Narrow = ({ children }: { readonly children: ReactNode }) => <Box xcss={narrow}>{children}</Box>;

const narrow = xcss({ width: '100%', maxWidth: '720px' });

/** The body of a tab: as wide as the page, with air under the tabs. */
export const TabBody = ({ children }: { readonly children: ReactNode }) => <Box xcss={body}>{children}</Box>;

const body = xcss({ width: '100%', paddingBlockStart: 'space.200' });
