import { useState } from 'react';
import type { Problem } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import { invokeIssuePanel } from '../invoke';
import { callAnswer, isLostAnswer, type Call } from '../parts/call-answer';

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
  /** Shows the issue as it is now, and sends nothing; the failure is over once it is there. */
  readonly lookAgain: () => void;
};

export const useFix = (show: (issue: IssueView) => void): Fix => {
  const [state, setState] = useState<Pick<Fix, 'busyArea' | 'failure'>>({});
  const run = async (area: string, call: Call<IssueView>, done?: () => void): Promise<void> => {
    setState({ busyArea: area });
    const answer = await callAnswer(call);
    if (answer.ok) {
      show(answer.value);
      done?.();
      setState({});
    } else setState({ failure: { area, problem: fixProblem(answer.problem) } });
  };
  const lookAgain = async (): Promise<void> => {
    const { failure } = state;
    if (failure === undefined) return;
    setState({ busyArea: failure.area, failure });
    const answer = await callAnswer(() => invokeIssuePanel('load'));
    if (answer.ok) show(answer.value);
    setState(answer.ok ? {} : { failure });
  };
  return {
    ...state,
    make: (area, call, done) => void run(area, call, done),
    lookAgain: () => void lookAgain(),
  };
};

/** Where the answer never came, the change may be there all the same. */
const fixProblem = (problem: Problem): Problem => (isLostAnswer(problem) ? { code: 'not-seen-yet' } : problem);
