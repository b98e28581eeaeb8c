import { useState } from 'react';
import type { Problem, Answer } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import { answerOf } from '../parts/call-answer';

/**
 * The one fix that is being made, or that could not be made, by the place on the panel where it
 * stands.
 */
export type Fix = {
  /** The place of the fix under way; until it is over no other can begin. */
  readonly busyAt?: string;
  readonly problem?: { readonly at: string; readonly problem: Problem };
  /**
   * Makes a fix and shows the issue as it is then; `done` only where it succeeded, so that nothing
   * typed is lost on a failure.
   */
  readonly make: (at: string, call: () => Promise<Answer<IssueView>>, done?: () => void) => void;
};

export const useFix = (show: (issue: IssueView) => void): Fix => {
  const [state, setState] = useState<Omit<Fix, 'make'>>({});
  const run = async (at: string, call: () => Promise<Answer<IssueView>>, done?: () => void): Promise<void> => {
    setState({ busyAt: at });
    const answer = await answerOf(call);
    if (answer.ok) {
      show(answer.value);
      done?.();
      setState({});
    } else setState({ problem: { at, problem: answer.problem } });
  };
  return { ...state, make: (at, call, done) => void run(at, call, done) };
};
