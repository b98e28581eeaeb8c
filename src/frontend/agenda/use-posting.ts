import { useState, useRef } from 'react';
import type { Problem } from '../../contract/answer';
import { type Call, callAnswer, isLostAnswer } from '../parts/call-answer';

type PostingAction = 'comment' | 'create' | 'hold';

/** What was done, in a sentence, with the issue where it can be seen. */
export type PostingResult = { readonly sentence: string; readonly issueKey?: string };

/** The one thing that is being done with an agenda, and what came of the last. */
export type Posting = {
  /** Until it is over nothing else can begin: what is posted is never posted twice. */
  readonly busy?: PostingAction;
  readonly result?: PostingResult;
  readonly problem?: Problem;
  readonly run: <T>(action: PostingAction, call: Call<T>, toResult: (value: T) => PostingResult) => void;
};

export const usePosting = (): Posting => {
  const [state, setState] = useState<Omit<Posting, 'run'>>({});
  // A second click may come before the button is seen to be disabled.
  const running = useRef(false);
  const run = async <T>(action: PostingAction, call: Call<T>, toResult: (value: T) => PostingResult): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setState({ busy: action });
    const answer = await callAnswer(call);
    running.current = false;
    setState(answer.ok ? { result: toResult(answer.value) } : { problem: postingProblem(action, answer.problem) });
  };
  return { ...state, run: (action, call, toResult) => void run(action, call, toResult) };
};

/** Where the answer never came, the agenda may have been posted all the same. */
const postingProblem = (action: PostingAction, problem: Problem): Problem =>
  action !== 'hold' && isLostAnswer(problem) ? { code: 'maybe-posted' } : problem;
