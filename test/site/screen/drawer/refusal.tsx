import React, { useEffect } from 'react';

/**
 * What Jira would refuse, shown in red where it stands and written to the console, on which the
 * tests fail.
 */
export function Refusal({ sentence }: { readonly sentence: string }) {
  useEffect(() => {
    console.error(`Refused: ${sentence}`);
  }, [sentence]);
  return (
    <span className="refusal" role="alert">
      Refused: {sentence}
    </span>
  );
}
