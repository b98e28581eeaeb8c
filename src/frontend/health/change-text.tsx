import { Text } from '@forge/react';
import React from 'react';
import type { Change } from './change-messages';

/** How a figure moved: the arrow and the text say it, the colour only repeats it. */
export const ChangeText = ({ change, small }: { readonly change: Change; readonly small?: boolean }) => (
  <Text color={colors[change.direction]} {...(small === true ? { size: 'small' } : { weight: 'medium' })}>
    {`${change.arrow} ${change.text}`}
  </Text>
);

const colors = { better: 'color.text.success', worse: 'color.text.danger', neither: 'color.text.subtle' } as const;
