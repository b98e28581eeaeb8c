import { useState } from 'react';
import type { Problem } from '../../contract/answer';
import type { IssueView, Undo } from '../../contract/issue-view';
import { invokeIssuePanel } from '../invoke';
import { callAnswer, isLostAnswer, type Call } from '../parts/call-answer';

/** What the last fix changed. `what`: in words; `before`: the score before it. */
export type Change = {
  readonly what: string;
  readonly before: number | null;
  /** Absent where it cannot be taken back. */
  readonly undo?: Undo | undefined;
};

/** `done` runs only on success, so that nothing typed is lost on a failure. */
export type Making = { readonly what: string; readonly done?: () => void };

/** The one fix that is being made or could not be made, by its area of the panel. */
export type Fix = {
  /** The area of the fix under way; until it is over no other can begin. */
  readonly busyArea?: string | undefined;
  readonly failure?: { readonly area: string; readonly problem: Problem } | undefined;
  /** Until the next fix, or until the issue is read anew. */
  readonly change?: Change | undefined;
  /** Makes a fix and shows the issue as it is then. */
  readonly make: (area: string, call: Call<IssueView>, making: Making) => void;
  /** Shows the issue as it is now, and sends nothing; the failure is over once it is there. */
  readonly lookAgain: () => void;
  /** What changed last is said no more. */
  readonly forget: () => void;
};

type FixState = Pick<Fix, 'busyArea' | 'failure' | 'change'>;

/** `issue`: as it is shown now. */
export const useFix = (issue: IssueView | undefined, show: (issue: IssueView) => void): Fix => {
  const [state, setState] = useState<FixState>({});
  const before = issue?.readiness.score ?? null;
  const run = async (area: string, call: Call<IssueView>, { what, done }: Making): Promise<void> => {
    setState(({ change }) => ({ busyArea: area, change }));
    const answer = await callAnswer(call);
    if (answer.ok) {
      show(answer.value);
      done?.();
      setState({ change: { what, before, undo: answer.value.undo } });
    } else setState(({ change }) => ({ change, failure: { area, problem: fixProblem(answer.problem) } }));
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
    make: (area, call, making) => void run(area, call, making),
    lookAgain: () => void lookAgain(),
    forget: () => setState({}),
  };
};

/** Where the answer never came, the change may be there all the same. */
const fixProblem = (problem: Problem): Problem => (isLostAnswer(problem) ? { code: 'not-seen-yet' } : problem);
