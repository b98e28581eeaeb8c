import { Box, Text, xcss } from '@forge/react';
import React from 'react';

/** A date, or the name of a sprint, in one line: a column gets narrower than that nowhere. */
export const OneLine = ({ text }: { readonly text: string }) => (
  <Box xcss={xcss({ minWidth: `${Math.min(text.length, longest) * roomOfSign}px` })}>
    <Text>{text}</Text>
  </Box>
);

/** In characters: "22 Nov 2026, 09:14". What is longer has to wrap. */
const longest = 20;

/** In pixels, of a usual text. */
const roomOfSign = 7.5;
