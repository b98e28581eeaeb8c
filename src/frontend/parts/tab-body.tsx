import { Box, xcss } from '@forge/react';
import React, { type ReactNode } from 'react';

/** The body of a tab: as wide as the page, with air under the tabs. */
export const TabBody = ({ children }: { readonly children: ReactNode }) => <Box xcss={body}>{children}</Box>;

const body = xcss({ width: '100%', paddingBlockStart: 'space.200' });
