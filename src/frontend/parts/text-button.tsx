import { Pressable, Text, xcss } from '@forge/react';
import React from 'react';

/** What is pressed as a link is, where UI Kit's link can only lead to an address. */
export const TextButton = (props: {
  readonly text: string;
  readonly press: () => void;
  readonly oneLine?: boolean;
}) => (
  <Pressable xcss={asText} onClick={props.press}>
    <Text color="color.link" {...(props.oneLine === true ? { maxLines: 1 } : {})}>
      {props.text}
    </Text>
  </Pressable>
);

/** 24 pixels high at least (WCAG 2.5.8). */
const asText = xcss({
  backgroundColor: 'color.background.neutral.subtle',
  paddingBlock: 'space.025',
  paddingInline: 'space.0',
  minHeight: '24px',
});
