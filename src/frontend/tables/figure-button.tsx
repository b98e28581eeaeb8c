import { Text, Pressable, xcss } from '@forge/react';
import React from 'react';

/** A number in a table that opens its items; without items it is only the number. */
export const FigureButton = (props: { readonly text: string; readonly items: number; readonly open: () => void }) =>
  props.items === 0 ? (
    <Text>{props.text}</Text>
  ) : (
    <Pressable xcss={touchTarget} onClick={props.open}>
      <Text color="color.link" weight="medium">
        {props.text}
      </Text>
    </Pressable>
  );

/** 24 pixels each way at least (WCAG 2.5.8). */
const touchTarget = xcss({
  backgroundColor: 'color.background.neutral.subtle',
  minWidth: '24px',
  paddingBlock: 'space.050',
  paddingInline: 'space.0',
});
