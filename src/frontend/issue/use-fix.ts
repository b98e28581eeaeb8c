import { useState } from 'react';
import type { Problem } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import { callAnswer, type Call } from '../parts/call-answer';

/** The one fix that is being made or could not be made, by its area of the panel. */
export type Fix = {
  /** The area of the fix under way; until it is over no other can begin. */
  readonly busyArea?: string;
  readonly failure?: { readonly area: string; readonly problem: Problem };
  /**
   * Makes a fix and shows the issue as it is then. `done` runs only on success, so that nothing
   * typed is lost on a failure.
   */
  readonly make: (area: string, call: Call<IssueView>, done?: () => void) => void;
};

export const useFix = (show: (issue: IssueView) => void): Fix => {
  const [state, setState] = useState<Omit<Fix, 'make'>>({});
  const run = async (area: string, call: Call<IssueView>, done?: () => void): Promise<void> => {
    setState({ busyArea: area });
    const answer = await callAnswer(call);
    if (answer.ok) {
      show(answer.value);
      done?.();
      setState({});
    } else setState({ failure: { area, problem: answer.problem } });
  };
  return { ...state, make: (area, call, done) => void run(area, call, done) };
};
