import { ProgressBar, Text } from '@forge/react';
import React from 'react';
import { LookAgain } from './look-again';

/**
 * How far something has come that is done in the background: a bar, a line below it, and the way to
 * look again once the page asks no more by itself. `share`: 0 to 1; absent where it has just begun.
 */
export const ProgressLines = (props: {
  readonly label: string;
  readonly share: number | undefined;
  readonly text: string;
  readonly gaveUp: boolean;
  readonly lookAgain: () => void;
}) => {
  const { label, share, text, gaveUp, lookAgain } = props;
  return (
    <>
      <ProgressBar ariaLabel={label} {...(share === undefined ? { isIndeterminate: true } : { value: share })} />
      <Text color="color.text.subtle">{text}</Text>
      {gaveUp ? <LookAgain look={lookAgain} /> : null}
    </>
  );
};
